from __future__ import annotations

import pytest

from docketwright.model.rule import Paragraph, Rule
from docketwright.ui.rule.designators import cited_section

REPORTING = (
    "§ 702.7",
    "Special requirements.",
    "(a) Reporting requirements. (1) Covered persons must notify the Department each quarter of:",
    "(i) Conducting any training run of more than 10^26 operations; or",
    "(ii) Acquiring a computing cluster.",
    "(2) Timing. Covered persons must answer within 30 days (see paragraph (b) of this section).",
    "(b) Content of response. The results of red-team testing.",
    "The Department keeps them.",
)
DEEP = ("§ 1.1 Scope", "(a)(1)(i)(A) One.", "(B) Two.", "(ii) Three.", "(2) Four.", "(b) Five.")
LETTERS = ("§ 1.1", *(f"({one}) Words." for one in "abcdefghij"))
LONG = ("§ 1.1", *(f"({one}) Words." for one in (*"abcdefghijklmnopqrstuvwxyz", "aa", "bb")))


def _cited(texts: tuple[str, ...], at: int) -> str:
    levels = (4 if text.startswith("§") else 0 for text in texts)
    paragraphs = tuple(
        Paragraph(f"p{n}", text, level) for n, (text, level) in enumerate(zip(texts, levels, strict=True))
    )
    return cited_section(Rule(paragraphs=paragraphs), at)


@pytest.mark.parametrize(
    ("texts", "at", "cited"),
    [
        (REPORTING, 0, "§ 702.7"),
        (REPORTING, 1, "§ 702.7"),
        (REPORTING, 2, "§ 702.7(a)(1)"),
        (REPORTING, 3, "§ 702.7(a)(1)(i)"),
        (REPORTING, 4, "§ 702.7(a)(1)(ii)"),
        (REPORTING, 5, "§ 702.7(a)(2)"),
        (REPORTING, 6, "§ 702.7(b)"),
        (REPORTING, 7, "§ 702.7(b)"),
        (DEEP, 1, "§ 1.1(a)(1)(i)(A)"),
        (DEEP, 2, "§ 1.1(a)(1)(i)(B)"),
        (DEEP, 3, "§ 1.1(a)(1)(ii)"),
        (DEEP, 5, "§ 1.1(b)"),
        (LETTERS, 9, "§ 1.1(i)"),
        (LETTERS, 10, "§ 1.1(j)"),
        (LONG, 28, "§ 1.1(bb)"),
        (("§ 1.1", "(c) Begins in the middle.", "(d) Goes on."), 2, "§ 1.1"),
        (("§ 1.1", *(f"({one}) Words." for one in "abcdefgh"), "(1) One.", "(2) Two.", "(i) Which?"), 11, "§ 1.1"),
        (("ADDRESSES", "(1) By mail."), 1, ""),
    ],
)
def test_a_paragraph_is_cited_with_its_marks_where_they_are_in_order(
    texts: tuple[str, ...], at: int, cited: str
) -> None:
    assert _cited(texts, at) == cited
