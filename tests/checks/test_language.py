from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.checks.language import check
from docketwright.checks.readability import grade, syllables
from docketwright.model.finding import Finding

Ask = Callable[..., list[Finding]]
HARD = (
    "Notwithstanding aforementioned jurisdictional considerations, organizational interoperability necessitates "
    "comprehensive administrative harmonization predicated upon multidimensional epistemological characterizations. "
) * 10
LONG = "We saw that the pump and the valve and the gate " + "and the gate that was old " * 10 + "did not move."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The officials who wrote this are idiots.", "This may read as an insult"),
        ("Shame on you for this.", "This may read as an insult"),
        ("WE WILL NOT STAND FOR THIS at all.", "This may read as shouting"),
        ("Stop it!!! Please.", "This may read as shouting"),
        ("Enough is enough, say the farmers here.", "A slogan"),
        (LONG, "A very long sentence"),
        (HARD, "Hard to read"),
    ],
)
def test_what_stands_in_the_way_of_an_answer_is_named(text: str, title: str, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text)))
    assert [one.title for one in found] == [title]
    assert text[found[0].spot.start : found[0].spot.end] == found[0].quote


@pytest.mark.parametrize(
    "text",
    [
        "A corrupt file, a corrupted image and garbage collection broke the test.",
        "NTIA, BIS, CISA and OMB were asked; the IDAHO MEDICAL FREEDOM ACT was read.",
        "It works! Truly.",
        "First this; then that: " + "; ".join(f"the pump number {n} was shut and opened once more" for n in range(12)),
    ],
)
def test_plain_talk_is_left_alone(text: str, ask: Ask) -> None:
    assert ask(check, a_comment(an_argument(text))) == []


def test_shouting_can_be_written_plainly(ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument("WE WILL NOT STAND FOR THIS at all.")))
    assert found.fixes[0].text == "We will not stand for this"
    (bangs,) = ask(check, a_comment(an_argument("Stop it!!! Please.")))
    assert bangs.fixes[0].text == "."


def test_the_rules_own_words_and_titles_are_left_alone(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("Fine.", title="YOU WILL NOT DO THIS"))) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("agency", 3),
        ("made", 1),
        ("table", 2),
        ("wanted", 2),
        ("asked", 1),
        ("rules", 1),
        ("offices", 3),
        ("x", 1),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_short_plain_text_has_a_low_grade_and_no_text_has_none() -> None:
    assert grade("The dog ran. The cat sat.") < 3
    assert grade(HARD) > 20
    assert grade("") == 0
