from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.model.comment import Anchor, Argument, Comment, Mark, Request, RequestKind, Secret
from docketwright.model.confidential import REDACTED, public_version
from docketwright.model.editing import (
    add_after,
    add_from_block,
    change_argument,
    duplicate,
    merge_with_above,
    move_by,
    move_to,
    remove,
    split,
    start_from_text,
)
from docketwright.model.finding import Spot
from docketwright.model.source import Source

BLOCK = Block("b1", "Give time", "Rules should give time.", version=3, principles=(3,), request="Give 60 days.")


def three() -> Comment:
    arguments = [an_argument(f"{name}.", "Do it.", id=name, title=name) for name in ("a", "b", "c")]
    return a_comment(*arguments, marks=(Mark("b", "P3.time", "b."),))


def order(comment: Comment) -> str:
    return "".join(one.id for one in comment.arguments)


def test_a_block_begins_an_argument_with_empty_boxes() -> None:
    made = add_from_block(three(), BLOCK, "n").arguments[-1]
    assert made == Argument("n", "Give time", "b1", 3, (3,))


def test_starting_from_the_blocks_text_keeps_what_was_there() -> None:
    comment = a_comment(an_argument("Mine.", "My wish.", id="a"))
    made = start_from_text(comment, "a", BLOCK).arguments[0]
    assert (made.reasons, made.request.text) == ("Mine.\nRules should give time.", "My wish.")


def test_a_blocks_sources_come_along_and_never_take_another_ones_key() -> None:
    cited = replace(BLOCK, text="It takes weeks.[^log]", sources=(Source("s", "log", "Time sheets"),))
    comment = a_comment(an_argument(id="a"), an_argument(id="b"), sources=(Source("s", "log", "Audit log"),))
    once = start_from_text(comment, "a", cited)
    assert once.arguments[0].reasons == "It takes weeks.[^log-2]"
    assert [(one.key, one.title) for one in once.sources] == [("log", "Audit log"), ("log-2", "Time sheets")]
    twice = start_from_text(once, "b", cited)
    assert twice.sources == once.sources
    assert twice.arguments[1].sources == ("log-2",)


@pytest.mark.parametrize(
    ("argument", "by", "expected"),
    [("a", 1, "bac"), ("c", -1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("x", 1, "abc")],
)
def test_an_argument_moves_by_one(argument: str, by: int, expected: str) -> None:
    assert order(move_by(three(), argument, by)) == expected


@pytest.mark.parametrize(("argument", "index", "expected"), [("a", 2, "bca"), ("c", 0, "cab"), ("b", 9, "acb")])
def test_an_argument_moves_to_a_place(argument: str, index: int, expected: str) -> None:
    assert order(move_to(three(), argument, index)) == expected


def test_a_new_argument_stands_behind_the_one_it_was_asked_at() -> None:
    assert order(add_after(three(), Argument("n"), "a")) == "anbc"
    assert order(add_after(three(), Argument("n"))) == "abcn"


def test_a_removed_argument_takes_its_decisions_along() -> None:
    left = remove(three(), "b")
    assert (order(left), left.marks) == ("ac", ())


def test_a_copy_stands_behind_its_original_with_the_same_decisions() -> None:
    made = duplicate(three(), "b", "n")
    assert order(made) == "abnc"
    assert made.arguments[2].title == "b (copy)"
    assert Mark("n", "P3.time", "b.") in made.marks


def test_one_argument_is_changed_and_everything_else_stays() -> None:
    made = change_argument(three(), "b", lambda one: replace(one, title="New"))
    assert change_argument(made, "b", lambda one: replace(one, title="b")) == three()


def test_a_split_sends_everything_behind_the_caret_to_a_new_argument() -> None:
    whole = an_argument("First. Second.", "Do it.", id="a", title="T", point="P.", evidence="E.", principles=(3,))
    first, second = split(a_comment(whole), Spot("reasons", "a", 7), "n").arguments
    assert (first.point, first.reasons, first.evidence, first.request.text) == ("P.", "First.", "", "")
    assert (second.point, second.reasons, second.evidence, second.request.text) == ("", "Second.", "E.", "Do it.")
    assert (second.id, second.title, second.principles) == ("n", "", (3,))


@pytest.mark.parametrize(
    "spot", [Spot("reasons", "a", 0), Spot("title", "a", 1), Spot("request", "a", 6), Spot("reasons", "x", 1)]
)
def test_a_split_that_would_leave_one_side_empty_changes_nothing(spot: Spot) -> None:
    comment = a_comment(an_argument("First.", "Do it.", id="a"))
    assert split(comment, spot, "n") == comment


def test_merging_keeps_the_words_questions_sources_and_decisions_of_both() -> None:
    upper = an_argument(
        "One.", "Do one.", id="a", title="A", sources=("x",), anchor=Anchor("1", questions=("1",)), principles=(1,)
    )
    lower = replace(
        an_argument("Two.", id="b", sources=("x", "y"), anchor=Anchor("2", questions=("1", "2")), principles=(3,)),
        request=Request("Do two.", RequestKind.DELAY, new="later"),
        own_evidence=True,
    )
    made = merge_with_above(a_comment(upper, lower, marks=(Mark("b", "P3.time", "Two."),)), "b")
    (one,) = made.arguments
    assert (one.title, one.reasons, one.request.text, one.request.new) == (
        "A",
        "One.\nTwo.",
        "Do one.\nDo two.",
        "later",
    )
    assert (one.sources, one.principles, one.own_evidence) == (("x", "y"), (1, 3), True)
    assert one.anchor == Anchor("1", questions=("1", "2"))
    assert made.marks == (Mark("a", "P3.time", "Two."),)


def owners(comment: Comment) -> list[str]:
    return [one.owner for one in comment.confidential]


@pytest.mark.parametrize(
    ("at", "marked"),
    [(4, ["n"]), (16, ["a"]), (10, ["a", "n"])],
    ids=["they went along", "they stayed", "they were parted"],
)
def test_what_is_confidential_stays_so_where_its_words_go_when_an_argument_is_split(at: int, marked: list[str]) -> None:
    whole = an_argument("We use the rig. Two.", id="a", point="P.")
    comment = split(a_comment(whole, confidential=(Secret("reasons", "a", "the rig"),)), Spot("reasons", "a", at), "n")
    assert owners(comment) == marked
    public = " ".join(one.reasons for one in public_version(comment).arguments)
    assert "rig" not in public


def test_what_is_confidential_stays_so_in_a_joined_argument_and_in_a_copy() -> None:
    secret = Secret("reasons", "b", "the rig")
    two = a_comment(an_argument("One.", id="a"), an_argument("We use the rig.", id="b"), confidential=(secret,))
    assert owners(merge_with_above(two, "b")) == ["a"]
    assert owners(duplicate(two, "b", "n")) == ["b", "n"]
    # Words that have changed since are told, and all around them redacted, there too.
    changed = replace(two, confidential=(replace(secret, words="the other rig"),))
    assert public_version(merge_with_above(changed, "b")).arguments[0].reasons == REDACTED


def test_what_goes_into_the_form_first_still_does_when_it_is_split_or_joined_and_not_when_it_is_gone() -> None:
    pinned = replace(three(), pinned=frozenset("b"))
    assert split(pinned, Spot("reasons", "b", 1), "new").pinned == {"b", "new"}
    assert merge_with_above(pinned, "b").pinned == {"a"}
    assert merge_with_above(pinned, "c").pinned == {"b"}
    assert remove(pinned, "b").pinned == frozenset()


def test_the_first_argument_has_nothing_above_to_merge_with() -> None:
    assert merge_with_above(three(), "a") == three()
    assert merge_with_above(three(), "x") == three()


def test_what_asks_for_an_argument_that_is_gone_changes_nothing() -> None:
    comment = three()
    assert change_argument(comment, "x", lambda one: replace(one, title="New")) == comment
    assert duplicate(comment, "x", "n") == start_from_text(comment, "x", BLOCK) == comment
