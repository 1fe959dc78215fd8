"""Who issues a notice, what kind it is, and whether it asks for comments."""

from __future__ import annotations

import pytest

from docketwright.model.rule import NoticeType
from docketwright.notice.document import Document, Piece, Role, make_parts
from docketwright.notice.identity import find_agency, find_type
from docketwright.notice.invitation import invites_comments


def document(action: str, title: str = "Kites") -> Document:
    pieces = [Piece(title, Role.SUBJECT)] + ([Piece(action, Role.ACTION)] if action else [])
    return Document(make_parts(pieces))


@pytest.mark.parametrize(
    ("action", "title", "kind", "asks"),
    [
        ("Advanced notice of proposed rulemaking.", "Kites", NoticeType.ADVANCE_NOTICE, True),
        ("", "Notice of Proposed Rule Change or Advance Notice Relating to Kites", NoticeType.OTHER, True),
        ("Final rule; official commentary.", "Kites", NoticeType.FINAL_RULE, False),
        ("Semiannual regulatory agenda.", "Proposed Rules to Come", NoticeType.OTHER, False),
        ("Notice.", "Information Collection; Comment Request", NoticeType.PAPERWORK, True),
        ("Proposed rule.", "Bureaus Seek Comment for Report on Kites", NoticeType.PROPOSED_RULE, True),
        ("Final rule.", "Answers to the Request for Comments on Kites", NoticeType.FINAL_RULE, False),
    ],
)
def test_action_and_title_tell_the_kind_and_whether_it_asks(
    action: str, title: str, kind: NoticeType, *, asks: bool
) -> None:
    notice = document(action, title)
    assert find_type(notice) is kind
    assert invites_comments(notice, (), kind) is asks


def test_an_agencys_initials_behind_its_name_are_left_out() -> None:
    found = find_agency(Document(make_parts([Piece("KITE SAFETY COMMISSION (KSC)", Role.AGENCY_NAME)])))
    assert found is not None
    assert found[0] == "Kite Safety Commission"
