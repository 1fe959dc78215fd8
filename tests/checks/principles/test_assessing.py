"""Declared and found, put together: where a draft stands, and what is said beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from build import a_comment, an_argument
from docketwright.checks.context import Context
from docketwright.checks.principles import PrincipleView, assess, decide
from docketwright.model.comment import Anchor, Argument, Comment, Direction
from docketwright.model.principle import PRINCIPLES, State
from docketwright.model.source import Source
from docketwright.reference.letter import letter_blocks, letter_text

CONTEXT = Context(now=datetime(2024, 10, 1, tzinfo=UTC), zone=UTC, letter=letter_text(), blocks=letter_blocks())
SCIENCE = (
    "The Bureau offers no data for its threshold, and no outside laboratory has been able to repeat the test behind "
    "it, so my own team cannot tell whether our scanner is caught by a measurement or by a guess."
)
REQUEST = "Please publish the test data before the threshold binds anyone."
STUDY = Source("s1", "bis", "A study")
NEUTRAL = "My daughter planted tulips beside the station, and the mail carrier waved at her every morning in spring."


def view(comment: Comment, number: int = 1) -> PrincipleView:
    return assess(comment, CONTEXT)[number - 1]


def confirmed(argument: Argument, direction: Direction = Direction.FOR, words: str = "") -> Comment:
    return decide(
        a_comment(argument, sources=(STUDY,)), argument.id, "P1.science", words or argument.reasons, direction
    )


def test_an_empty_draft_misses_all_four() -> None:
    views = assess(a_comment(), CONTEXT)
    assert [one.principle for one in views] == list(PRINCIPLES)
    assert {one.state for one in views} == {State.MISSING}
    assert not any(one.declared or one.found or one.warnings or one.missing for one in views)
    assert all("?" in one.prompt for one in views)


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        (an_argument(NEUTRAL), State.MISSING),
        (an_argument(NEUTRAL, principles=(1,)), State.MENTIONED),
        (an_argument(SCIENCE, REQUEST), State.MENTIONED),
    ],
    ids=["nothing", "declared", "found"],
)
def test_without_a_confirmation_a_principle_is_at_most_mentioned(argument: Argument, expected: State) -> None:
    assert view(a_comment(argument)).state is expected


@pytest.mark.parametrize(
    ("changes", "request_text", "expected"),
    [
        ({}, "", State.MENTIONED),
        ({}, REQUEST, State.ARGUED),
        ({"sources": ("bis",)}, REQUEST, State.ARGUED),
        ({"sources": ("bis",), "anchor": Anchor(section="§ 702.7")}, REQUEST, State.SUPPORTED),
        ({"evidence": "I ran it.", "own_evidence": True, "anchor": Anchor(paragraph="p4")}, REQUEST, State.SUPPORTED),
        ({"evidence": "I ran it.", "anchor": Anchor(section="§ 702.7")}, REQUEST, State.ARGUED),
        ({"evidence": "See [^bis].", "anchor": Anchor(section="§ 702.7")}, REQUEST, State.SUPPORTED),
        ({"evidence": "See [^gone].", "anchor": Anchor(section="§ 702.7")}, REQUEST, State.ARGUED),
        ({"sources": ("gone",), "anchor": Anchor(section="§ 702.7")}, REQUEST, State.ARGUED),
    ],
    ids="none request source section first-hand bare cited broken-note source-gone".split(),
)
def test_a_confirmed_passage_stands_as_high_as_what_backs_it(
    changes: dict[str, object], request_text: str, expected: State
) -> None:
    assert view(confirmed(an_argument(SCIENCE, request_text, **changes))).state is expected


def test_a_mark_of_the_persons_own_counts_where_the_detector_sees_nothing() -> None:
    shown = view(confirmed(an_argument(NEUTRAL + " " + NEUTRAL, REQUEST)))
    assert shown.declared
    assert shown.state is State.ARGUED


@pytest.mark.parametrize("direction", [Direction.NOT_ABOUT, Direction.AGAINST])
def test_a_passage_that_was_waved_away_counts_for_nothing(direction: Direction) -> None:
    argument = an_argument(SCIENCE)
    comment = a_comment(argument)
    for shown in view(comment).elements:
        for touch in shown.touches:
            comment = decide(comment, argument.id, shown.element.id, touch.passage, direction)
    waved = view(comment)
    assert waved.state is State.MISSING
    assert not any(one.touched for one in waved.elements)
    assert bool(waved.warnings) is (direction is Direction.AGAINST)


def test_a_large_edit_lets_the_state_fall_to_mentioned_and_asks_for_a_second_look() -> None:
    comment = confirmed(an_argument(SCIENCE, REQUEST))
    assert view(comment).state is State.ARGUED
    half = (
        SCIENCE.split(", so", maxsplit=1)[0]
        + ", and that is all I can say about its threshold or the test behind it today."
    )
    argument = comment.arguments[0]
    edited = comment.with_argument(Argument(id=argument.id, reasons=half, request=argument.request))
    shown = view(edited)
    assert shown.state is State.MENTIONED
    assert any(one.look_again for one in shown.elements)


def test_a_waved_off_passage_that_was_rewritten_is_found_again() -> None:
    comment = confirmed(an_argument(SCIENCE, REQUEST), Direction.NOT_ABOUT)
    rewritten = SCIENCE.replace(
        "so my own team cannot tell whether our scanner is caught by", "which makes it no better than"
    )
    edited = comment.with_argument(replace(comment.arguments[0], reasons=rewritten))
    science = [view(one).elements[0] for one in (comment, edited)]
    assert [(one.touched, one.look_again) for one in science] == [(False, False), (True, True)]
    assert view(edited).state is State.MENTIONED


def test_a_quotation_of_law_is_not_a_passage_in_ones_own_words() -> None:
    quoted = (
        "The order says “each agency shall base its decisions on the best reasonably obtainable scientific, technical, "
        "economic, and other information concerning the need for, and consequences of, the intended regulation.”"
    )
    shown = view(confirmed(an_argument(quoted, REQUEST)))
    assert shown.state is State.MENTIONED
    assert "A passage of 25 words or more (3 words so far)" in shown.missing


def test_a_declared_argument_with_reasons_and_a_request_only_lacks_the_persons_word() -> None:
    assert view(a_comment(an_argument(NEUTRAL, REQUEST, principles=(2,))), 2).missing == (
        "A passage of which you said that it argues for this (“It is here…”)",
    )
    assert view(a_comment(an_argument(principles=(2,))), 2).missing == ("Reasons and a request, in your own words",)


def test_a_small_edit_keeps_the_state() -> None:
    comment = confirmed(an_argument(SCIENCE, REQUEST))
    argument = comment.arguments[0]
    edited = Argument(id=argument.id, reasons=SCIENCE.replace("my own team", "our team"), request=argument.request)
    assert view(comment.with_argument(edited)).state is State.ARGUED


def test_the_letters_own_words_are_at_most_mentioned_even_when_confirmed() -> None:
    block = next(one for one in letter_blocks() if one.offered and len(" ".join(one.source_sentences).split()) >= 30)
    shown = view(confirmed(an_argument(" ".join(block.source_sentences), REQUEST)))
    assert shown.state is State.MENTIONED
    assert "Your own words: this passage is still mostly the letter's" in shown.missing


def test_the_letters_slogan_alone_is_missing() -> None:
    for principle in PRINCIPLES:
        assert view(a_comment(an_argument(f"{principle.wording}.")), principle.number).state is State.MISSING


def test_openings_closings_and_titles_argue_nothing() -> None:
    comment = a_comment(an_argument(NEUTRAL, title=SCIENCE), wording={"opening": SCIENCE, "closing": SCIENCE})
    assert {one.state for one in assess(comment, CONTEXT)} == {State.MISSING}


def test_three_principles_in_one_sentence_draw_a_warning() -> None:
    slogan = (
        "Rules must be grounded in scientific evaluations, created through a democratic rule-making process, enforced "
        "transparently and fairly, and used only to the minimal extent necessary."
    )
    shown = assess(a_comment(an_argument(slogan)), CONTEXT)
    assert any("one at a time" in warned.why for one in shown for warned in one.warnings)


def test_a_contrary_passage_draws_a_warning_until_the_person_decides() -> None:
    against = "Penalties should be severe and there should be no grace period of any kind."
    argument = an_argument(against)
    comment = a_comment(argument)
    assert any("argue against" in one.why for one in view(comment, 3).warnings)
    decided = decide(comment, argument.id, "P3.time", against, Direction.AGAINST)
    assert [one.why for one in view(decided, 3).warnings] == ["You said that this argues against the principle."]


def test_a_decision_on_another_paragraph_leaves_a_contrary_warning_alone() -> None:
    argument = an_argument(f"Penalties should be severe and there should be no grace period of any kind.\n{NEUTRAL}")
    comment = decide(a_comment(argument), argument.id, "P3.time", NEUTRAL, Direction.FOR)
    assert any("argue against" in one.why for one in view(comment, 3).warnings)


def test_a_principle_that_is_not_raised_carries_the_reason() -> None:
    shown = view(a_comment(not_raised={2: "The comment period was long enough."}), 2)
    assert shown.not_raised == "The comment period was long enough."


def test_a_found_sentence_says_where_it_is_why_and_what_to_ask() -> None:
    comment = a_comment(an_argument(f"{NEUTRAL}\n{SCIENCE}"))
    touches = [touch for one in view(comment).elements for touch in one.touches]
    assert touches
    for touch in touches:
        assert comment.arguments[0].reasons[touch.spot.start : touch.spot.end] == touch.text
        assert touch.why.startswith("This sentence ")
        assert "?" in touch.question
        assert touch.words
        assert touch.found
        assert not touch.confirmed
