"""Who shows no passages need not judge them all: where a draft stands and what is warned of are the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.checks.context import Context
from docketwright.checks.principle_states import check
from docketwright.checks.principles import assess, decide, judge
from docketwright.checks.principles.first_look import may_hold_a_warning
from docketwright.checks.principles.judgement import LET_OFF
from docketwright.checks.principles.surveying import FEW, Survey, judgements, passages_of
from docketwright.checks.principles.weights import weights
from docketwright.model.comment import Comment, Direction
from docketwright.model.principle import PRINCIPLES
from docketwright.reference.letter import letter_text

TRAINING = Path(__file__).resolve().parents[3] / "training" / "data"
TOUCHING = (
    "The Bureau offers no data for its threshold, and no outside laboratory has been able to repeat the test.",
    "Hold a hearing, publish what people write to you, and answer it before the rule binds anyone.",
    "Nobody can tell from the text what counts as a covered model; say what the words mean.",
    "Require no more than the risk calls for: narrow the rule to the few models that it is about.",
)
NEUTRAL = "My daughter planted tulips beside the station, and the mail carrier waved at her every morning in spring."
# What a first look misses: words that go by and large with it stand beside them.
MISSED = "No end dates. The mail carrier waved at her every morning in spring."
HARSH = "No grace period and no warnings: fine them on the first day, and ban it outright."


def lines() -> Iterator[dict[str, object]]:
    for file in sorted(TRAINING.glob("*.jsonl")):
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


def of_paragraphs(*paragraphs: str) -> Comment:
    return a_comment(an_argument("\n\n".join(paragraphs)))


def context(now: datetime = datetime(2024, 10, 1, tzinfo=UTC)) -> Context:
    return Context(now=now, zone=UTC, letter=letter_text())


def test_the_sentences_of_this_test_touch_what_they_should() -> None:
    assert [judge(one).principles for one in TOUCHING] == [(one.number,) for one in PRINCIPLES]
    assert judge(NEUTRAL) == LET_OFF
    assert judge(HARSH).contrary
    assert judge(MISSED).contrary
    assert not may_hold_a_warning(MISSED)


def test_all_is_judged_until_each_principle_is_touched_and_then_only_what_may_hold_a_warning() -> None:
    survey = Survey(of_paragraphs(), FEW + 1)
    assert [survey.judge(one) for one in TOUCHING] == [judge(one) for one in TOUCHING]
    again = TOUCHING[0].replace("Bureau", "Agency")
    assert judge(again).principles
    assert survey.judge(again) is LET_OFF
    assert survey.judge(HARSH) == judge(HARSH)


def test_a_draft_that_is_not_long_is_judged_in_full() -> None:
    comment = of_paragraphs(*TOUCHING, HARSH, MISSED, NEUTRAL)
    assert judgements(comment) == {one: judge(one) for one in passages_of(comment)}
    assert [one.quote for one in check(comment, context())] == [HARSH, MISSED]


@pytest.mark.parametrize("order", [(MISSED, *TOUCHING), (*TOUCHING, MISSED)])
def test_what_a_long_draft_is_warned_of_hangs_on_no_order(order: tuple[str, ...]) -> None:
    survey = Survey(of_paragraphs(), FEW + 1)
    assert {survey.judge(one).contrary for one in order} == {()}


def test_the_letters_own_wording_touches_nothing() -> None:
    survey = Survey(of_paragraphs(), FEW + 1)
    for one in PRINCIPLES:
        assert judge(f"{one.wording}.").principles
        assert survey.judge(f"{one.wording}.") is LET_OFF
    assert [survey.judge(one) for one in TOUCHING] == [judge(one) for one in TOUCHING]


@pytest.mark.parametrize(
    "names_three",
    [
        "Science, democracy and fairness: no more than is needed, with time given to fix it.",
        "; ".join(one.wording for one in PRINCIPLES),
    ],
)
def test_a_sentence_that_names_three_principles_is_judged_whatever_was_found(names_three: str) -> None:
    survey = Survey(a_comment(an_argument(NEUTRAL, principles=(1, 2, 3, 4))), FEW + 1)
    assert may_hold_a_warning(names_three)
    assert survey.judge(names_three) == judge(names_three)


def test_what_an_argument_declares_need_not_be_found() -> None:
    declared = a_comment(an_argument(NEUTRAL, principles=(1, 2, 3, 4)))
    assert Survey(declared, FEW + 1).judge(TOUCHING[0]) is LET_OFF


def test_where_the_person_decided_about_a_passage_each_is_judged() -> None:
    comment = of_paragraphs(*TOUCHING)
    decided = decide(comment, comment.arguments[0].id, "P1.science", TOUCHING[0], Direction.FOR)
    survey = Survey(decided, FEW + 1)
    assert [survey.judge(one) for one in (*TOUCHING, *TOUCHING)] == [judge(one) for one in (*TOUCHING, *TOUCHING)]


def seen(comment: Comment, now: Context) -> list[object]:
    found = list(check(comment, now))
    return [*found, *[(one.state, one.not_raised, one.left_out) for one in assess(comment, now)]]


@pytest.mark.parametrize("first", range(0, 1200, 300))
@pytest.mark.parametrize("changed", [lambda one: one, lambda one: replace(one, not_raised={3: "not my field"})])
def test_where_a_draft_stands_and_its_warnings_are_as_if_all_were_judged(
    first: int, changed: Callable[[Comment], Comment]
) -> None:
    contrary = [str(one["text"]) for one in lines() if one.get("contrary")][first // 40 : first // 40 + 6]
    texts = [str(one["text"]).replace("\n", " ") for one in lines()][first : first + FEW + 30]
    names_three = "Science, democracy and fairness: no more than is needed, with time given to fix it."
    comment = changed(of_paragraphs(*texts[:60], *contrary, names_three, *texts[60:]))
    told = judgements(comment)
    assert sum(one is LET_OFF for one in told.values()) > len(told) // 3
    with judge.told(lambda: told):
        in_part = seen(comment, context())
    assert in_part == seen(comment, replace(context(), web_text="judged anew"))
    assert list(told) == list(passages_of(comment))


def test_no_passage_of_our_own_that_argues_against_a_principle_is_let_off() -> None:
    labelled = [str(one["text"]) for one in lines() if one.get("contrary")]
    against = [one for one in labelled if judge(one).contrary]
    assert len(against) > 100
    assert [one for one in against if not may_hold_a_warning(one)] == []


def test_a_text_of_nothing_is_below_every_threshold_and_holds_no_warning() -> None:
    # How far a score has come is measured from there.
    assert max(weights().margins([]).values()) < 0
    assert not any(map(may_hold_a_warning, ("", "\u2014", NEUTRAL)))
