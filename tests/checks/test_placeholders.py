from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.checks.placeholders import check, placeholders
from docketwright.model.comment import Author
from docketwright.model.finding import Finding, Severity
from docketwright.model.source import Source

Ask = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I live in [[your city]].", "[[your city]]"),
        ("TODO write this", "TODO"),
        ("In [city] we saw it.", "[city]"),
        ("Dear [Your Name Here],", "[Your Name Here]"),
        ("see section XXX of it", "XXX"),
        ("It is so. [cite]", "[cite]"),
        ("Page XX", "XX"),
        ("It cost $XX a day.", "XX"),
        ("within XX days", "XX"),
        ("signed: ______", "______"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("by <insert date>", "<insert date>"),
        ("Hello {{name}}", "{{name}}"),
        ("it took ??? hours", "???"),
        ("[insert date 60 days after publication]", "[insert date 60 days after publication]"),
    ],
)
def test_what_was_left_to_fill_in_is_found(text: str, left: str) -> None:
    assert [one.text for one in placeholders(text)] == [left]


@pytest.mark.parametrize(
    "text",
    [
        "A note.[^date-2023] And “[t]he agency may act.”",
        "The array a[date] is no place[1], see [2] and [sic].",
        "Is it so?? a_b __init__ XX",
        "Title XX of the Act, and [sic] the [draft] rule",
        "We have [a]dded the word.",
        "“It must say why” [citation omitted], and it paid [amount redacted].",
    ],
)
def test_brackets_of_the_trade_are_left_alone(text: str) -> None:
    assert placeholders(text) == ()


def test_a_slot_that_the_comment_fills_is_fine(ask: Ask) -> None:
    comment = a_comment(an_argument("In [[city]] we met [[ friend ]]."), slots={"city": "Duluth", "friend": " "})
    assert [one.quote for one in ask(check, comment)] == ["[[ friend ]]"]


def test_a_finding_must_be_fixed_and_names_the_place(ask: Ask) -> None:
    comment = a_comment(wording={"closing": "Thank you from [[your city]]."})
    (found,) = ask(check, comment)
    assert found.severity is Severity.MUST_FIX
    assert found.why == "“[[your city]]” is still in the closing."
    assert comment.wording["closing"][found.spot.start : found.spot.end] == found.quote


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"author": Author(first_name="Ada", last_name="Example", city="[city]")}, "author"),
        ({"name": "TODO name it"}, "letter"),
        ({"addressee": "Attn: [name]"}, "addressee"),
        ({"sources": (Source("s1", "k", "Report of [[year]]"),)}, "source"),
        ({"slots": {"city": "[[other]]"}}, "letter"),
    ],
)
def test_every_part_that_leaves_the_program_is_looked_at(changes: dict[str, object], part: str, ask: Ask) -> None:
    assert part in {one.spot.part for one in ask(check, a_comment(**changes))}
