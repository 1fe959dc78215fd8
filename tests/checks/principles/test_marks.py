"""A person's decisions live through small edits, ask for a second look after large ones, and go with their words."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.checks.principles import decide
from docketwright.checks.principles.marks import placed
from docketwright.model.comment import Comment, Direction

BEFORE = (
    "Our shop needs ninety days after a written warning to patch every pump controller we have sold, because each "
    "customer has to agree to a shutdown first."
)


def marked(before: str, now: str) -> Comment:
    argument = an_argument(reasons=now)
    return decide(a_comment(argument), argument.id, "P3.time", before, Direction.FOR)


@pytest.mark.parametrize(
    ("now", "look_again"),
    [
        (BEFORE, False),
        (BEFORE.replace("ninety", "sixty"), False),
        (f"Something new comes first. {BEFORE}\n\nAnd last.", False),
        (BEFORE.replace("every pump controller we have sold", "each pump controller we sold"), False),
        (BEFORE.replace("after a written warning to patch every pump controller we have sold,", "to fix it,"), True),
    ],
    ids=["unchanged", "a word", "moved", "a fifth or less", "more than a fifth"],
)
def test_a_decision_survives_small_edits_only(now: str, look_again: bool) -> None:  # noqa: FBT001 - a column of the table
    (found,) = placed(marked(BEFORE, now))
    assert found.look_again is look_again
    assert now[found.spot.start : found.spot.end] == found.text


def test_a_decision_goes_when_its_words_go() -> None:
    assert not list(placed(marked(BEFORE, "Something else altogether stands here today.")))
    assert not list(placed(marked(BEFORE, "")))


def test_a_decision_goes_with_its_argument() -> None:
    comment = marked(BEFORE, BEFORE)
    assert not list(placed(a_comment(marks=comment.marks)))


@pytest.mark.parametrize(
    "stays", ["", "Our shop needs time after a written warning, because each customer has to agree."]
)
def test_a_decision_moves_with_its_passage_to_another_argument_and_can_be_taken_back_there(stays: str) -> None:
    before = marked(BEFORE, BEFORE)
    there = an_argument(f"It stands here now. {BEFORE.replace('ninety', 'sixty')}")
    moved = before.with_argument(replace(before.arguments[0], reasons=stays)).with_argument(there)
    (found,) = placed(moved)
    assert (found.spot.owner, found.look_again) == (there.id, False)
    assert decide(moved, there.id, "P3.time", found.mark.passage, None).marks == ()


def test_a_copy_elsewhere_takes_no_decision_from_the_passage_it_was_made_about() -> None:
    before = marked(BEFORE, BEFORE)
    (found,) = placed(before.with_argument(an_argument(BEFORE)))
    assert found.spot.owner == before.arguments[0].id


@pytest.mark.parametrize("passage", ["", "?!", "."])
def test_a_decision_about_no_words_is_nowhere_and_hurts_nothing(passage: str) -> None:
    comment = marked(BEFORE, BEFORE)
    there = an_argument("Another stands here.")
    nowhere = tuple(replace(one, passage=passage) for one in comment.marks)
    assert not [
        one for one in placed(replace(comment.with_argument(there), marks=nowhere)) if one.spot.owner == there.id
    ]


def test_the_parts_that_a_lost_passage_may_have_moved_to_are_those_with_nearly_all_its_words() -> None:
    kept = BEFORE.split()
    for changed in range(0, len(kept), 2):
        now = " ".join(["else", *kept[changed:]])
        comment = marked(BEFORE, "Gone.").with_argument(an_argument(now))
        moved = [one.text for one in placed(comment)]
        assert moved == ([now.removeprefix("else ")] if not changed else [now] if changed < len(kept) // 5 else [])


def test_a_later_decision_replaces_the_earlier_one_and_can_be_taken_back() -> None:
    comment = marked(BEFORE, BEFORE)
    owner = comment.arguments[0].id
    turned = decide(comment, owner, "P3.time", BEFORE, Direction.AGAINST)
    assert [one.direction for one in turned.marks] == [Direction.AGAINST]
    assert decide(turned, owner, "P3.time", BEFORE, None).marks == ()


def test_an_edited_long_part_leaves_no_more_behind_than_its_text() -> None:
    long = "\n".join(
        f"Paragraph {number} of the shop says what pump {number} did in that week." for number in range(300)
    )
    comment = marked(BEFORE, f"{BEFORE.replace('ninety', 'sixty')}\n{long}")
    (argument,) = comment.arguments
    list(placed(comment))
    tracemalloc.start()
    for number in range(20):
        list(placed(comment.with_argument(replace(argument, reasons=f"{argument.reasons} {number}."))))
    left, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert left < 20 * 2 * len(long)
