"""Footnotes at the foot of a printed column do not cut the sentence that goes on in the next one."""

from __future__ import annotations

from docketwright.notice.formats.footnotes import footnotes_last
from docketwright.notice.formats.lines import read_lines
from docketwright.notice.read import read_text

PRINTED = """AGENCY: Example Bureau.
ACTION: Request for comment.
SUMMARY: The Bureau asks.
SUPPLEMENTARY INFORMATION:
Background
The Bureau has looked at models 1 and
at what they bring.2 We seek input as to
different kinds of rules that could deal
with not only the large scale of
1 E.O. 14110, 88 FR 75191.
2 See, e.g., Ada Example, On Models
(2023) https://example.org/models.pdf.

VerDate Sep<11>2014

these models, but also their falling cost.3
The Bureau thanks all who wrote.
3 Id.

More words stand here.
"""


def test_the_sentence_is_whole_and_the_notes_stand_at_the_end() -> None:
    rule = read_text(PRINTED)
    texts = [paragraph.text for paragraph in rule.paragraphs]
    assert any("the large scale of these models, but also their falling cost.3" in text for text in texts)
    assert texts[-3:] == [
        "1 E.O. 14110, 88 FR 75191.",
        "2 See, e.g., Ada Example, On Models (2023) https://example.org/models.pdf.",
        "3 Id.",
    ]
    assert [one.text for one in rule.questions] == [
        (
            "We seek input as to different kinds of rules that could deal with not only the large scale of these "
            "models, "
            "but also their falling cost.3"
        )
    ]


def test_numbered_lines_that_are_no_notes_stay_where_they_are() -> None:
    lines = read_lines("1 Alabama\n2 Alaska\n3 Arizona\n4 Arkansas\n\nEnd.")
    assert footnotes_last(lines) == lines


def test_a_note_that_does_not_end_is_left_in_its_place() -> None:
    long = "1 See one.\n" + "more words\n" * 90 + "\nBody.\n2 See two.\n\n3 See three.\n\n4 Id.\n\nEnd."
    kept = [line.text for line in footnotes_last(read_lines(long))]
    assert kept[0] == "1 See one."
    assert kept[-3:] == ["2 See two.", "3 See three.", "4 Id."]
