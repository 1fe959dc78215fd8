"""What a comment quotes is found again in a corrected notice, whatever was mended there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import a_rule
from docketwright.model.rule import Paragraph, Question, Rule
from docketwright.notice.anchors import Fate, follow, follow_questions, hold
from docketwright.notice.document import Part, Piece, make_parts

WORDS = "agency comment docket export harbor import ledger margin notice office permit quarter record safety".split()


def notice(*texts: str) -> Rule:
    parts: tuple[Part, ...] = make_parts(Piece(text, level=int(text.startswith("# "))) for text in texts)
    return a_rule(paragraphs=tuple(Paragraph(part.id, part.text, part.level) for part in parts))


paragraph = st.lists(st.sampled_from(WORDS), min_size=8, max_size=20).map(" ".join)
notices = st.lists(paragraph, min_size=8, max_size=25, unique=True).map(
    lambda texts: [f"{text} {at} {at * 7}" for at, text in enumerate(texts)]
)


@st.composite
def held_notices(draw: st.DrawFn) -> tuple[list[str], int]:
    texts = draw(notices)
    return texts, draw(st.integers(0, len(texts) - 1))


@given(held_notices())
def test_an_unchanged_notice_keeps_every_hold(case: tuple[list[str], int]) -> None:
    texts, at = case
    rule = notice(*texts)
    held = hold(rule, rule.paragraphs[at].id, texts[at][3:40])
    assert held is not None
    found = follow(held, rule)
    assert (found.fate, found.paragraph, found.quote) == (Fate.SAME, rule.paragraphs[at].id, texts[at][3:40])


@given(held_notices(), st.data())
def test_paragraphs_put_in_and_taken_out_elsewhere_change_nothing(
    case: tuple[list[str], int], data: st.DataObject
) -> None:
    texts, at = case
    rule = notice(*texts)
    held = hold(rule, rule.paragraphs[at].id)
    assert held is not None
    gone = data.draw(st.integers(0, len(texts) - 1).filter(lambda other: abs(other - at) > 1))
    other = [text for place, text in enumerate(texts) if place != gone]
    other.insert(data.draw(st.integers(0, len(other))), "a wholly new paragraph of other words about something else")
    assert follow(held, notice(*other)).fate is Fate.SAME


@given(held_notices())
def test_a_paragraph_taken_to_the_far_end_has_moved(case: tuple[list[str], int]) -> None:
    texts, at = case
    rule = notice(*texts)
    held = hold(rule, rule.paragraphs[at].id)
    assert held is not None
    rest = [text for place, text in enumerate(texts) if place != at]
    moved = [*rest, *(f"filler of the end number {n}" for n in range(4)), texts[at]]
    found = follow(held, notice(*moved))
    assert (found.fate, found.quote) == (Fate.MOVED, texts[at])


@given(held_notices(), st.data())
def test_a_reworded_paragraph_has_changed_and_is_pointed_to(case: tuple[list[str], int], data: st.DataObject) -> None:
    texts, at = case
    rule = notice(*texts)
    held = hold(rule, rule.paragraphs[at].id)
    assert held is not None
    words = texts[at].split()
    words[data.draw(st.integers(0, len(words) - 3))] = "otherwise"
    mended = notice(*texts[:at], " ".join(words), *texts[at + 1 :])
    found = follow(held, mended)
    assert (found.fate, found.paragraph, found.quote) == (Fate.CHANGED, mended.paragraphs[at].id, " ".join(words))


@settings(max_examples=40)
@given(st.lists(paragraph, min_size=5, max_size=15, unique=True))
def test_a_paragraph_unlike_any_other_that_is_taken_out_is_gone(texts: list[str]) -> None:
    lonely = "Whereas vessels under seventy feet report their catch by radio before sunset each Friday"
    rule = notice(*texts, lonely)
    held = hold(rule, rule.paragraphs[-1].id, "report their catch")
    assert held is not None
    assert follow(held, notice(*texts)).fate is Fate.GONE


def test_of_equal_paragraphs_the_one_in_the_old_surroundings_is_taken() -> None:
    rule = notice("# One", "It says so.", "After one.", "# Two", "It says so.", "After two.")
    held = hold(rule, rule.paragraphs[4].id)
    assert held is not None
    found = follow(held, notice("# One", "After one.", "# Two", "It says so.", "After two."))
    assert found.fate is Fate.SAME


def test_under_its_heading_a_paragraph_stays_even_when_all_around_it_is_new() -> None:
    rule = notice("# Dates", "Old before.", "Held words stand here.", "Old after.", "# Addresses")
    held = hold(rule, rule.paragraphs[2].id, "Held words")
    assert held is not None
    mended = notice("# Dates", "New one.", "New two.", "New three.", "Held words stand here.", "New after.")
    assert follow(held, mended).fate is Fate.MOVED
    assert follow(replace(held, before=(), after=("gone",)), mended).fate is Fate.SAME


@pytest.mark.parametrize(("paragraph_id", "quote"), [("nowhere", ""), ("", "words that are not there")])
def test_words_that_are_not_in_the_notice_cannot_be_held(paragraph_id: str, quote: str) -> None:
    rule = notice("Some words.")
    assert hold(rule, paragraph_id or rule.paragraphs[0].id, quote) is None


def test_a_question_is_followed_by_its_words_before_its_number() -> None:
    old = (Question("1", "Why?"), Question("2", "What for?"), Question("3", "How long?"), Question("4", "Who?"))
    new = (Question("1", "Since when?"), Question("2", "Why?"), Question("3", "For how long?"))
    assert follow_questions(old, new) == {"1": "2", "2": "", "3": "3", "4": ""}


def test_a_question_asked_twice_keeps_its_number() -> None:
    twice = (Question("1", "Why?"), Question("2", "Why?"))
    assert follow_questions(twice, twice) == {"1": "1", "2": "2"}
