"""What a single document in XML tells of itself: no issue is printed around it, but it says when it was filed."""

from __future__ import annotations

from datetime import date

import pytest

from docketwright.model.rule import NoticeType
from docketwright.notice.read import read_bytes, tells

HEAD = "<AGENCY TYPE='N'>AGENCY FOR TESTS</AGENCY><SUBJECT>Tests of things</SUBJECT><P>Text.</P>"


@pytest.mark.parametrize(
    ("filed", "printed"),
    [
        ("Filed 4-14-16; 8:45 am", date(2016, 4, 15)),
        ("Filed 2-9-24; 8:45 am", date(2024, 2, 12)),  # a Friday, so it was printed on Monday
        ("Filed 7-3-24; 8:45 am", date(2024, 7, 5)),
        ("Filed 12-31-98; 8:45 am", date(1999, 1, 4)),
        ("Filed 2-8-24; 4:15 pm", None),  # filed specially: printed when the agency and the office agreed
        ("Filed 13-45-24; 8:45 am", None),
    ],
)
def test_the_day_of_issue_is_the_business_day_after_a_regular_filing(filed: str, printed: date | None) -> None:
    data = f"<RULE><PREAMB>{HEAD}</PREAMB><FRDOC>[FR Doc. 2024-00001 {filed}]</FRDOC></RULE>"
    rule = read_bytes(data.encode(), "document.xml")
    assert rule.publication_date == printed
    if printed:
        assert filed in rule.places["publication_date"].quote


def test_the_name_of_a_tag_alone_makes_no_final_rule() -> None:
    assert read_bytes(f"<RULE><PREAMB>{HEAD}</PREAMB></RULE>".encode(), "x.xml").notice_type is NoticeType.FINAL_RULE
    scrap = read_bytes(b"<RULE><P>Hello", "x.xml")
    assert scrap.notice_type is NoticeType.OTHER
    assert not tells(scrap)
