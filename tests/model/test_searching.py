from __future__ import annotations

import pytest

from build import a_comment, an_argument
from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.searching import found, next_after, part_order, with_all_replaced
from docketwright.model.spots import with_characters


def drafted() -> Comment:
    first = an_argument("A rule is a Rule.", "Change the rule.", id="a", title="Rules")
    return a_comment(first, an_argument("We don’t “know”.", id="b", title="Second"), wording={"opening": "My rule."})


@pytest.mark.parametrize(
    ("words", "exact_case", "count"),
    [
        ("rule", False, 5),
        ("Rule", True, 2),
        ("don't", False, 1),
        ('"know"', False, 1),
        ("absent", False, 0),
        ("", False, 0),
    ],
)
def test_words_are_found_in_every_part(words: str, exact_case: bool, count: int) -> None:  # noqa: FBT001 - a table
    comment = drafted()
    places = [one for one in found(comment, words, exact_case=exact_case) if one.part not in {"position", "salutation"}]
    assert len(places) == count


@pytest.mark.parametrize(("words", "count"), [("rule", 1), ("rules", 1), ("§ 7", 1), ("a rule", 0)])
def test_whole_words_are_not_found_within_longer_ones(words: str, count: int) -> None:
    comment = a_comment(an_argument("The rule and its rules, § 7.", id="a"))
    assert len([one for one in found(comment, words, whole_words=True) if one.owner]) == count


def test_a_no_break_space_is_a_space() -> None:
    assert found(a_comment(an_argument("See §\u00a07 there.")), "§ 7")


def test_finding_goes_on_behind_the_caret_and_round_at_the_end() -> None:
    comment = a_comment(an_argument("one one", id="a"), an_argument("one", id="b"))
    places, order = found(comment, "one"), part_order(comment)
    first, second, third = (one for one in places if one.owner)
    assert next_after(places, order, first) == second
    assert next_after(places, order, second) == third
    assert next_after(places, order, third) == places[0]
    assert next_after(places, order, None) == places[0]
    assert next_after((), order, first) is None


def test_one_place_is_replaced() -> None:
    comment = a_comment(an_argument("one one", id="a"))
    assert with_characters(comment, Spot("reasons", "a", 4, 7), "two").arguments[0].reasons == "one two"
    assert with_characters(comment, Spot("reasons", "gone", 4, 7), "two") == comment


def test_every_place_is_replaced_though_lengths_differ() -> None:
    comment = a_comment(an_argument("one, one and one", "one", id="a"))
    places = tuple(one for one in found(comment, "one") if one.owner)
    changed = with_all_replaced(comment, places, "three").arguments[0]
    assert (changed.reasons, changed.request.text) == ("three, three and three", "three")
