from __future__ import annotations

from dataclasses import replace

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.model.rule import Question
from docketwright.model.suggestions import Fit, fits, reason, uncovered

QUESTIONS = (
    Question("1", "How should the agency define reporting thresholds?"),
    Question("2", "Which safeguards reduce harm to hospitals and utilities?"),
    Question("3", "What costs would quarterly certification impose on small vendors?"),
    Question("4", "Are there alternatives to licensing?"),
)
VENDORS = Block("v", "Small vendors", "Certification every quarter costs small vendors weeks.", principles=(4,))
WEATHER = Block("w", "Weather", "It rains a lot in Duluth.", principles=(3,))


def test_a_block_fits_the_question_that_shares_its_telling_words() -> None:
    found = fits((VENDORS, WEATHER), QUESTIONS, {})
    assert found["v"].question == "3"
    assert {"small", "vendors", "certification"} <= set(found["v"].words)
    assert "w" not in found


def test_a_block_is_about_its_elements_too() -> None:
    block = replace(WEATHER, elements=("P4.x",))
    assert fits((block,), QUESTIONS, {"P4.x": "safeguards that reduce harm to utilities"})["w"].question == "2"


def test_a_notice_without_questions_fits_nothing() -> None:
    assert not fits((VENDORS,), (), {})


def test_a_principle_is_uncovered_until_an_argument_carries_it_or_it_is_left_out() -> None:
    comment = a_comment(an_argument(principles=(1, 3)), not_raised={4: "Not my field"})
    assert uncovered(comment) == (2,)


def test_a_suggestion_says_why() -> None:
    assert reason(VENDORS, Fit("3", ()), (4,)) == "fits question 3 · nothing else covers this principle yet"
    assert reason(VENDORS, None, ()) == ""


def test_principles_that_nothing_covers_are_named_in_one_breath() -> None:
    broad = replace(VENDORS, principles=(1, 2, 3))
    assert reason(broad, None, (1, 2, 3)) == "nothing else covers these principles yet"
    some = "nothing else covers “Scientific evidence” and “Democratic rule-making” yet"
    assert reason(broad, None, (1, 2, 4)) == some
    assert reason(broad, None, (2,)) == "nothing else covers “Democratic rule-making” yet"
