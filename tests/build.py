"""Builders that make a comment in one line."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import Any

from docketwright.model.comment import Argument, Author, Comment, Position, Request, Standing
from docketwright.model.rule import Deadline, DeadlineKind, NoticeType, Rule

_numbers = count(1)


def a_rule(**changes: Any) -> Rule:
    """Return a proposed rule of the Bureau with a docket, a RIN and a closing date."""
    facts: dict[str, Any] = {
        "title": "Reporting Requirements for Advanced AI Models",
        "agency": "Department of Commerce",
        "office": "Bureau of Industry and Security",
        "notice_type": NoticeType.PROPOSED_RULE,
        "docket_id": "BIS-2024-0047",
        "rins": ("0694-AJ55",),
        "citation": "89 FR 73612",
        "publication_date": date(2024, 9, 11),
        "invites_comments": True,
        "deadlines": (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11)),),
    }
    return Rule(**facts | changes)


def an_argument(reasons: str = "", request: str = "", **changes: Any) -> Argument:
    """Return an argument with these reasons and this request."""
    facts: dict[str, Any] = {"id": f"a{next(_numbers)}", "title": "An argument", "reasons": reasons}
    return Argument(**facts | {"request": Request(request)} | changes)


def a_comment(*arguments: Argument, **changes: Any) -> Comment:
    """Return a named individual's comment on the Bureau's rule with these arguments."""
    facts: dict[str, Any] = {
        "id": "c1",
        "rule": a_rule(),
        "author": Author(first_name="Ada", last_name="Example", city="Toledo", state="OH"),
        "standing": Standing("I audit firmware.", "The rule covers my tools.", Position.SUPPORT_WITH_CHANGES),
        "dated": "October 2, 2024",
    }
    return Comment(**facts | {"arguments": arguments} | changes)
