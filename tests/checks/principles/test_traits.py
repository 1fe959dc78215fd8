"""What is told of a passage as a whole: its traits."""

from __future__ import annotations

from docketwright.checks.principles.features import AGREEING
from docketwright.checks.principles.learnt import learnt
from docketwright.checks.principles.meaning import FULL, meanings
from docketwright.checks.principles.traits import AGREEMENT, traits


def traits_of(text: str) -> list[int]:
    read = learnt(text)
    return traits(read.matched, read.meaning)


def told(text: str, principle: str) -> int:
    return traits_of(text)[AGREEMENT.index(principle)]


def test_each_pattern_that_agrees_tells_less_than_the_one_before() -> None:
    one, two = "The rule is vague.", "The rule is vague and nobody can know what is required of them."
    assert told("The sea is blue.", "P3") == 0 < told(one, "P3") < told(two, "P3") <= FULL
    assert told(two, "P3") < 2 * told(one, "P3")


def test_the_places_of_meaning_follow_where_a_word_is_known() -> None:
    assert len(traits_of("The sea is blue.")) == len(AGREEMENT) + len(meanings().places())
    assert traits([], 0) == traits_of("") == [0] * len(AGREEMENT)
    assert AGREEING > 1
