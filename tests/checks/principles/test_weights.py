"""The model file: what is written is read, sums come out as by hand, and what is no model is refused."""

from __future__ import annotations

import struct
from math import exp, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.checks.principles import weights as shipped
from docketwright.checks.principles.meaning import meanings
from docketwright.checks.principles.model_file import TRAIT_ZERO, ZERO, Header, read, written
from docketwright.checks.principles.traits import AGREEMENT
from docketwright.checks.principles.weights import Weights, weight_in, weights

HEADER = Header(
    features=2,
    groups=(1, 1),
    decisions=("P1", "P1.science"),
    scale=(0.5, 1.0, 0.25, 1.0, 1.0),
    trait_scale=(0.01, 1.0, 0.5, 1.0, 1.0),
    bias=(0.0, 0.0, 1.0, 0.0, 0.0),
    filed=(0.0, 0.0),
    plain=(0.0, 0.0),
    element_share=0.5,
    register=(1.0, 0.0),
)
FAMILIES = [[7 << 32 | 1], [9 << 32 | 3]]
RARITY = bytes([3, 4])
ROWS = bytes(ZERO + one for one in (10, 20, 30, 40, 0, -10, -20, -30, -40, 0))


def made(header: Header, families: list[list[int]], rarity: bytes, rows: bytes, traits: list[int]) -> Weights:
    """Return the weights in a file."""
    return Weights(read(written(header, families, rarity, rows, traits)))


def test_what_was_written_is_read() -> None:
    model = made(HEADER, FAMILIES, RARITY, ROWS, [])
    assert model.header == HEADER
    assert model.learnt(0, 7) == {1: 0}
    assert model.learnt(1, 9) == {3: 1}
    assert model.learnt(1, 7) == model.learnt(0, 8) == {}
    assert [weight_in(model.row(1), at) for at in range(5)] == list(ROWS[5:])


def test_features_that_begin_alike_are_found_together_and_by_their_second_number() -> None:
    one, other, third = 7 << 32 | 1, 7 << 32 | 2, 9 << 32 | 2
    model = made(HEADER, [[one, other, third]], RARITY + b"5", ROWS + ROWS[:5], [])
    assert model.learnt(0, 7) == {1: 0, 2: 1}
    assert model.mirrored(0) == {1: {7: 0}, 2: {7: 1, 9: 2}}
    assert [model.learnt(0, first) for first in (6, 8, 9, 10)] == [{}, {}, {2: 2}, {}]


def test_rows_that_are_kept_no_longer_are_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "KEPT", 1)
    model = made(HEADER, FAMILIES, RARITY, ROWS, [])
    for _ in range(2):
        assert [weight_in(model.row(key), 1) for key in (0, 1)] == [ROWS[1], ROWS[6]]


def test_the_sums_are_those_worked_out_by_hand() -> None:
    model = made(HEADER, FAMILIES, RARITY, ROWS, [])
    # One feature of rarity 3: each weight times its scale over 3; half filed, half plain; P1 shares with its element.
    margins = model.margins([[0], []])
    assert margins["P1.science"] == pytest.approx((20 / 3 + 40 / 3) / 2)
    filed, plain = (0.5 * 10 / 3 + 20 / 3) / 2, (1 + 0.25 * 30 / 3 + 40 / 3) / 2
    assert margins["P1"] == pytest.approx((filed + plain) / 2)


@given(st.lists(st.tuples(st.integers(1, 255), st.binary(min_size=5, max_size=5)), min_size=1, max_size=40), st.data())
def test_the_sums_are_those_of_a_plain_reckoning(rows: list[tuple[int, bytes]], data: st.DataObject) -> None:
    keys = list(range(len(rows)))
    model = made(HEADER, [keys], bytes(rare for rare, _ in rows), b"".join(row for _, row in rows), [])
    families = data.draw(st.lists(st.sets(st.sampled_from(keys)), max_size=6))
    scores = list(HEADER.bias)
    for family in families:
        length = sqrt(sum(rows[key][0] ** 2 for key in family))
        for at, scale in enumerate(HEADER.scale):
            scores[at] += sum(scale * (rows[key][1][at] - ZERO) / length for key in family)
    share = 1 / (1 + exp(-scores[4]))
    element = share * scores[1] + (1 - share) * scores[3]
    mixed = share * (scores[0] + scores[1]) / 2 + (1 - share) * (scores[2] + scores[3]) / 2
    assert model.margins(families) == pytest.approx({"P1": mixed, "P1.science": element}, abs=1e-6)


@given(st.lists(st.lists(st.integers(1, 4095), min_size=5, max_size=5), max_size=5), st.data())
def test_traits_weigh_as_much_as_they_are_large(rows: list[list[int]], data: st.DataObject) -> None:
    header = HEADER._replace(filed=(0.5, 0.25), plain=(0.5, 0.25))
    model = made(header, FAMILIES, RARITY, ROWS, [one for row in rows for one in row])
    held = data.draw(st.lists(st.integers(0, 4095), max_size=len(rows)))
    scores = [
        bias + scale * sum(trait * (row[at] - TRAIT_ZERO) for trait, row in zip(held, rows, strict=False))
        for at, (bias, scale) in enumerate(zip(header.bias, header.trait_scale, strict=True))
    ]
    share = 1 / (1 + exp(-max(-50.0, min(50.0, scores[4]))))
    element = share * scores[1] + (1 - share) * scores[3] - 0.25
    assert model.margins([[]], held)["P1.science"] == pytest.approx(element)


def test_a_family_of_any_size_is_added_up() -> None:
    count = 700
    rows = bytes(ZERO + one for one in (1, 2, 3, -4, 0)) * count
    model = made(HEADER, [list(range(count))], bytes([5]) * count, rows, [])
    columns, squares, number = model.total(range(count))
    assert [one - ZERO * number for one in columns] == [700, 1400, 2100, -2800, 0]
    assert (squares, number) == (25 * 700, 700)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"DWJ3" + bytes(40),
        written(HEADER, FAMILIES, RARITY, ROWS[:-1]),
        written(HEADER, FAMILIES, RARITY, ROWS, [1]),
        written(HEADER, FAMILIES, RARITY, ROWS).replace(struct.pack("<2I", 1, 1), struct.pack("<2I", 1, 2)),
    ],
    ids=["empty", "an older layout", "cut short", "without all traits", "larger groups than features"],
)
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="model"):
        read(data)


def test_the_shipped_model_decides_everything_it_should() -> None:
    header = weights().header
    assert {"P1", "P2", "P3", "P4", "ask", "contrary1", "P3.time"} <= set(header.decisions)
    assert len(header.scale) == 2 * len(header.decisions) + 1
    assert len(weights().traits) == len(AGREEMENT) + len(meanings().places())
    assert all(0 < one < 3 for one in (*header.filed[:4], *header.plain[:4]))
