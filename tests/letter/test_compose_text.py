"""The words of an argument on their way into paragraphs: slots, powers, links, lists, what is tied."""

from __future__ import annotations

import sys

import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.compose_ties import tied
from docketwright.letter.letter import Paragraph, Style


def body(text: str, **changes: object) -> Paragraph:
    letter = compose(a_comment(an_argument(text), **changes))
    return next(one for one in letter.paragraphs() if one.spot and one.spot.part == "reasons")


def test_slots_are_filled_and_unknown_ones_stay() -> None:
    assert body("In [[town]] and [[other]].", slots={"town": "Toledo"}).text == "In Toledo and [[other]]."


def test_powers_are_raised() -> None:
    assert [run.text for run in body("It took 10^26 operations.").runs if run.superscript] == ["26"]


def test_addresses_in_the_text_are_links_without_the_full_stop() -> None:
    assert [run.link for run in body("See https://example.org/a?b=1.").runs if run.link] == [
        "https://example.org/a?b=1"
    ]


@pytest.mark.parametrize("typed", ["- one", "* one", "• one", "– one"])
def test_a_typed_list_is_a_list(typed: str) -> None:
    paragraph = body(f"{typed}\n- two")
    assert paragraph.style is Style.BULLET
    assert (paragraph.text, paragraph.runs[0].at) == ("• one", 0)


@pytest.mark.parametrize("label", ["1.", "12.", "3)", "(a)", "(12)", "(iii)", "b."])
def test_a_typed_number_is_the_label_of_an_item(label: str) -> None:
    letter = compose(a_comment(an_argument(f"I ask:\n{label} First, see § 702.7.\nThat is all.")))
    item = next(one for one in letter.paragraphs() if one.style is Style.NUMBERED)
    begins = 7 + len(label) + 1
    assert [(run.text, run.at) for run in item.runs] == [
        (f"{label}\t", 7),
        ("First, see §\u00a0702.7.", begins),
    ]


@pytest.mark.parametrize("typed", ["1984. A year.", "1.5 hours a day.", "A. Smith wrote it.", "(and so on) it goes"])
def test_what_only_looks_like_a_number_is_no_item(typed: str) -> None:
    assert body(typed).style is Style.BODY


def test_more_blanks_behind_a_number_stay_before_its_tab() -> None:
    assert [(run.text, run.at) for run in body("1.  One").runs] == [("1. \t", 0), ("One", 4)]


def test_a_number_with_only_a_source_is_an_item() -> None:
    assert body("1. [[town]]", slots={"town": "Rome"}).text == "1.\tRome"


def test_a_dash_inside_a_sentence_is_no_list() -> None:
    assert body("-one").style is Style.BODY


def test_a_run_knows_where_its_words_stand() -> None:
    text = "First.\nIn [[town]] it took 10^26 operations, see https://example.org, said הם twice."
    letter = compose(a_comment(an_argument(text), slots={"town": "Rome"}))
    argued = [one for one in letter.paragraphs() if one.spot and one.spot.part == "reasons"]
    runs = [run for paragraph in argued for run in paragraph.runs if run.text != "Rome"]
    assert [text[run.at : run.at + len(run.text)] for run in runs] == [run.text.replace("\u00a0", " ") for run in runs]
    assert "".join(run.text for run in runs).startswith("First.")


def test_a_paragraph_knows_which_part_it_came_from() -> None:
    spot = body("One.  ").spot
    assert spot
    assert (spot.part, spot.start, spot.end) == ("reasons", 0, 4)


@pytest.mark.parametrize(
    "text",
    [
        "October~11",
        "Oct.~11",
        "(Feb.~26,",
        "§~702.7",
        "§§~7",
        "89~FR~73612",
        "5~U.S.C.~553",
        "Docket~No.~7",
        "Pub.~L.~104",
        "88~Fed.~Reg.~75191",
        "question~8.b",
        "Executive Order~14110",
        "I may go",
        "12 people",
        "Section two",
        "15~CFR part~702",
        "Docket~No. A",
        "Order~No. B",
        "Pub.~L. C",
        "Fed.~Reg. D",
    ],
)
def test_dates_and_citations_are_not_torn_apart(text: str) -> None:
    assert tied(text.replace("~", " ")) == text.replace("~", "\u00a0")


def test_a_number_in_any_script_is_tied_to_what_it_counts() -> None:
    numbers = [sign for sign in map(chr, range(sys.maxunicode)) if sign.isdigit()]
    assert [sign for sign in numbers if tied(f"See {sign} FR it") != f"See {sign}\u00a0FR it"] == []
