"""The places of meaning: what is written is read, nearness comes out as by hand, and no other file is taken."""

from __future__ import annotations

from math import exp, hypot, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.checks.principles.meaning import FULL, STEEP, Meanings, added, meanings, read, written

ROWS = bytes([100, 0, 0, 156])  # "fine": 100, 0; "late": 0, -100
PLACES = bytes([127, 0, 0, 127])


def nearness(words: list[str]) -> list[int]:
    return meanings().near(added(words))


@pytest.fixture
def two() -> Meanings:
    return read(written(["fine", "late"], ROWS, PLACES))


def test_what_was_written_is_read(two: Meanings) -> None:
    assert two.directions == 2
    assert two.places() == [[127, 0], [0, 127]]


@pytest.mark.parametrize(
    ("words", "cosines"),
    [
        (["fine"], (1, 0)),
        (["late", "late"], (0, -1)),
        (["fine", "late", "unheard-of"], (1 / sqrt(2), -1 / sqrt(2))),
    ],
)
def test_nearness_falls_with_the_angle(two: Meanings, words: list[str], cosines: tuple[float, float]) -> None:
    found = two.near(sum(map(two.row, words)))
    assert found == pytest.approx([FULL * exp(STEEP * (one - 1)) for one in cosines], abs=4)


def test_a_passage_of_unknown_words_lies_nowhere(two: Meanings) -> None:
    assert two.row("unheard-of") == 0
    assert two.near(0) == []


def test_words_that_cancel_out_lie_nowhere() -> None:
    both = read(written(["more", "less"], bytes([50, 0, 206, 0]), PLACES))
    assert both.near(both.row("more") + both.row("less")) == []


@pytest.mark.parametrize(
    "data",
    [b"", b"DWP0" + bytes(40), written(["fine", "late"], ROWS, PLACES)[:-1]],
    ids=["empty", "another layout", "cut short"],
)
def test_what_holds_no_meanings_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="meanings"):
        read(data)


def test_words_that_mean_much_the_same_lie_near_one_another() -> None:
    def like(one: str, other: str) -> float:
        pair = zip(nearness([one]), nearness([other]), strict=True)
        return sum(abs(first - second) for first, second in pair)

    assert like("fined", "punished") < like("fined", "boat")
    assert like("deadline", "schedule") < like("deadline", "hospital")


def test_a_very_long_passage_has_a_place() -> None:
    once, often = nearness(["burden"]), nearness(["burden"] * 50_000)
    assert often == once
    assert len(once) == len(meanings().places())


@given(st.lists(st.sampled_from(["fine", "late", "unheard-of"]), max_size=300))
def test_all_places_at_once_are_each_place_by_itself(words: list[str]) -> None:
    model = read(written(["fine", "late"], ROWS, bytes([100, 60, 156, 20])))
    summed = words.count("fine") * 100, words.count("late") * -100
    length = hypot(*summed)
    plain = [
        FULL * exp(STEEP * ((summed[0] * first + summed[1] * second) / length / hypot(first, second) - 1))
        for first, second in (model.places() if length else [])
    ]
    assert model.near(sum(map(model.row, words))) == pytest.approx(plain, abs=8)
