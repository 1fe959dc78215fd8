"""The head of a letter from elsewhere is printed once: in the boxes of the new head where it is certain."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.letter import Style
from docketwright.letter.readback import read_document
from docketwright.letter.readback_facts import rule_of
from docketwright.letter.readback_head import Head, head_of

FIRM = ("Pumps and Valves LLP", "12 Main Street, Toledo, OH 43604")
OFFICE = ("Office of Exporter Services", "Bureau of Industry and Security", "14th Street, N.W., Room 2099B")
SUBJECT = "Re: Reporting Requirements (Docket No. BIS–2024–0047, RIN 0694-AJ55)"


def read(*lines: str, signer: str = "") -> Head:
    return head_of(lines, rule_of(lines, "\n".join(lines)), signer)


def test_date_addressee_and_subject_of_a_head_are_told_from_the_rest() -> None:
    head = read(*FIRM, "October 2, 2024", "Via Regulations.gov", "\n".join(OFFICE), SUBJECT, "Dear Office:")
    assert (head.dated, head.addressee) == ("October 2, 2024", "\n".join(OFFICE))
    assert (head.rule.title, head.rule.docket_id) == ("Reporting Requirements", "BIS-2024-0047")
    assert head.rest == (*FIRM, "Via Regulations.gov")


@pytest.mark.parametrize(
    "line",
    ["Oct. 2, 2024", "Wednesday, October 2nd, 2024", "2 October 2024", "10/02/2024", "2024-10-02", "DATE: May 1, 2024"],
)
def test_a_line_that_is_only_a_date_is_the_letters_date(line: str) -> None:
    assert read(line, "Dear Office:") == Head(line, "", None, ())


@pytest.mark.parametrize(
    "lines",
    [
        (*OFFICE, "Dear Office:"),  # no date above: a letterhead looks the same
        ("The rule of October 2, 2024", *OFFICE, "Dear Office:"),
        ("Comments on: Reporting Requirements", "Dear Office:"),
    ],
)
def test_what_is_not_certain_stays_where_it_was(lines: tuple[str, ...]) -> None:
    assert (read(*lines).dated, read(*lines).addressee, read(*lines).rest) == ("", "", lines[:-1])


@pytest.mark.parametrize(
    "below",
    [
        (*OFFICE,),  # neither a subject nor a greeting ends it
        ("Ada Example", *OFFICE, "Dear Office:"),
        ("This rule covers every pump that my shop has ever sold to any town in Ohio.", "Dear Office:"),
        (*(f"Line {number}" for number in range(11)), "Dear Office:"),
    ],
)
def test_lines_below_a_date_that_may_be_something_else_are_no_address(below: tuple[str, ...]) -> None:
    assert read("May 1, 2024", *below, signer="Ada Example").addressee == ""


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Subject: Docket No. BIS-2024-0047", None),
        ("RE: Pumps; BIS-2024-0047; RIN 0694-AJ55; 89 Fed. Reg. 73,612", "Pumps"),
        ("Re: BIS-2024-0047, Pumps", "BIS-2024-0047, Pumps"),
        ("Re: Pumps", "Pumps"),
    ],
)
def test_the_numbers_that_the_head_prints_by_itself_are_no_part_of_the_subject(subject: str, title: str | None) -> None:
    head = read(subject, "Docket No. BIS-2024-0047", "RIN 0694-AJ55, 89 FR 73612", "Dear Office:")
    assert (head.rule.title, head.rest) == (title, ())


def test_a_letter_of_this_program_comes_back_with_the_head_it_had(tmp_path: Path) -> None:
    sent = a_comment(an_argument("I counted forty hours.", "Publish it.", title="Hours"))
    path = tmp_path / "letter.docx"
    path.write_bytes(docx_bytes(compose(sent)))
    again = compose(read_document(path))
    heads = (Style.DATE, Style.ADDRESSEE, Style.RE, Style.REFERENCE)
    told = [
        [(one.style, "".join(run.text for run in one.runs)) for one in letter.paragraphs() if one.style in heads]
        for letter in (compose(sent), again)
    ]
    assert told[0] == told[1]
    printed = Counter("".join(run.text for run in one.runs) for one in again.paragraphs())
    assert [text for text, times in printed.items() if times > 1 and text not in {"Ada Example", ""}] == []


@pytest.mark.parametrize("piece", ["Re: x ; ", "Docket ", "(", "1 May ", "RIN 0694-AJ55 "])
def test_a_head_without_end_is_read_soon(piece: str) -> None:
    begun = time.process_time()
    read(piece * 20_000, f"{piece * 40}BIS-2024-0047 {piece * 5}x", "May 1, 2024", "Dear Office:")
    assert time.process_time() - begun < 1
