"""The learnt weights: one small file, read once, and the sums over the features of a passage.

Layout of `model.bin`, little-endian: "DWJ3", the length of a JSON header (uint32), the header, then for n features
n uint32 keys, n uint8 rarities, and n rows of one uint8 for each column: the weight plus 128; and for each trait a row
of one uint16 for each column: the weight plus 2048.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from math import exp, sqrt
from operator import add, mul, or_

import msgspec

from docketwright.assets import resource
from docketwright.typed import read_json

MAGIC = b"DWJ3"
ZERO, TRAIT_ZERO = 128, 2048
_HEAD = struct.Struct("<4sI")
_FULL = 256
"""Rows that can be added before a column of two bytes is full."""


class Header(msgspec.Struct, forbid_unknown_fields=True):
    """What the numbers mean.

    `columns` names the scores, each with a `scale` for its weights and a `bias`: first one for every decision as prose
    of filed comments has it, then as plain speech has it, and last the one that tells the two registers apart, with
    the slope and the middle of its `register` curve. `trait_scale` is the scale of what traits weigh. `filed` and
    `plain` are the thresholds of the decisions. For a principle, the strongest of its elements takes a share,
    `element_share`, of the score.
    """

    features: int
    decisions: tuple[str, ...]
    scale: tuple[float, ...]
    trait_scale: tuple[float, ...]
    bias: tuple[float, ...]
    filed: tuple[float, ...]
    plain: tuple[float, ...]
    element_share: float
    register: tuple[float, float]


class Weights:
    """The header, and each feature's row of weights as one large number.

    A passage has some hundred features with some fifty weights each, so a row is a number with two bytes a column, and
    the sum of rows is taken at once. Above its columns it has its rarity squared and a one, by which rows are counted.
    """

    def __init__(
        self, header: Header, keys: Iterable[int], rarity: bytes, weights: bytes, traits: Sequence[int]
    ) -> None:
        self.header = header
        width = len(header.scale)
        self._wide = struct.Struct(f"<{width}I")
        cut = range(0, len(traits), width)
        self.traits = [int.from_bytes(self._wide.pack(*traits[at : at + width]), "little") for at in cut]
        self._cut = struct.Struct(f"<{len(header.scale)}HIH")
        self._rows = dict(zip(keys, self._spread(rarity, weights), strict=True))

    def _spread(self, rarity: bytes, weights: bytes) -> Iterator[int]:
        width = len(self.header.scale)
        wide = bytearray(2 * len(weights))
        wide[::2] = weights
        columns = [int.from_bytes(one, "little") for (one,) in struct.iter_unpack(f"{2 * width}s", wide)]
        above = [(rare * rare | 1 << 32) << 16 * width for rare in range(256)]
        return map(or_, columns, map(above.__getitem__, rarity))

    def row(self, feature: int) -> int:
        """Return the row of a feature, 0 where it was not learnt."""
        return self._rows.get(feature, 0)

    def total(self, family: Collection[int]) -> tuple[Sequence[int], int, int]:
        """Return the sums of these features' weights, column by column, of their squared rarity, and their number."""
        rows = list(filter(None, map(self._rows.get, family)))
        parts = [self._added(rows[at : at + _FULL]) for at in range(0, len(rows), _FULL)]
        *columns, squares, count = parts[0] if len(parts) == 1 else map(sum, zip(*parts, self._added([]), strict=True))
        return columns, squares, count

    def _added(self, rows: Iterable[int]) -> tuple[int, ...]:
        return self._cut.unpack(sum(rows).to_bytes(self._cut.size, "little"))

    def margins(self, families: Iterable[Collection[int]], traits: Sequence[int] = ()) -> dict[str, float]:
        """Return for every decision by how much it is above its threshold; negative where it is not taken.

        The features of the passage are given family by family; those that were not learnt count for nothing. Its
        traits are numbers from 0 to 4095 in the order of their rows.
        """
        header, scores = self.header, list(map(add, self._scores(families), self._by_traits(traits)))
        slope, middle = header.register
        share = 1 / (1 + exp(-max(-50.0, min(50.0, slope * (scores[-1] - middle)))))
        other, count = 1 - share, len(header.decisions)
        filed = self._with_elements(scores[:count])
        plain = self._with_elements(scores[count:-1])
        sides = zip(header.decisions, filed, header.filed, plain, header.plain, strict=True)
        return {name: share * (one - least) + other * (two - lowest) for name, one, least, two, lowest in sides}

    def _scores(self, families: Iterable[Collection[int]]) -> list[float]:
        totals, zeros = [0.0] * len(self.header.scale), 0.0
        for family in families:
            sums, squares, count = self.total(family)
            if count:
                part = 1 / sqrt(squares)
                totals = [total + one * part for total, one in zip(totals, sums, strict=True)]
                zeros += ZERO * count * part
        header = self.header
        return [
            bias + scale * (one - zeros) for bias, scale, one in zip(header.bias, header.scale, totals, strict=True)
        ]

    def _by_traits(self, traits: Sequence[int]) -> list[float]:
        """Return what the traits of the passage add to each column."""
        added = sum(map(mul, traits, self.traits))
        zero = TRAIT_ZERO * sum(traits[: len(self.traits)])
        columns = self._wide.unpack(added.to_bytes(self._wide.size, "little"))
        return [scale * (one - zero) for one, scale in zip(columns, self.header.trait_scale, strict=True)]

    def _with_elements(self, scores: list[float]) -> list[float]:
        share = self.header.element_share
        mixed = list(scores)
        for at, mine in _elements_of(self.header.decisions):
            mixed[at] = (1 - share) * scores[at] + share * max(map(scores.__getitem__, mine))
        return mixed


def weight_in(row: int, at: int) -> int:
    """Return the weight of one column in a row, plus 128."""
    return row >> 16 * at & 0xFFFF


@cache
def _elements_of(decisions: tuple[str, ...]) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Return the place of each principle and the places of its elements."""
    found = (
        (at, tuple(place for place, one in enumerate(decisions) if one.startswith(f"{name}.")))
        for at, name in enumerate(decisions)
    )
    return tuple((at, mine) for at, mine in found if mine)


@cache
def weights() -> Weights:
    """Return the shipped weights."""
    return read(resource("principles", "model.bin").read_bytes())


def read(data: bytes) -> Weights:
    """Return the weights in these bytes; ValueError where they are no model of this layout."""
    if len(data) < _HEAD.size or data[:4] != MAGIC:
        raise ValueError("not a model of this layout")
    at = _HEAD.size + _HEAD.unpack_from(data)[1]
    header = read_json(data[_HEAD.size : at], Header)
    count = header.features
    width = len(header.scale)
    ends = at + (5 + width) * count
    if len(data) < ends or (len(data) - ends) % (2 * width):
        raise ValueError("the model is cut short")
    keys, traits = _little("I", data[at : at + 4 * count]), _little("H", data[ends:])
    return Weights(header, keys, data[at + 4 * count : at + 5 * count], data[at + 5 * count : ends], traits)


def written(header: Header, keys: Iterable[int], rarity: bytes, rows: bytes, traits: Iterable[int] = ()) -> bytes:
    """Return the bytes of a model; the trainer's counterpart of `read`."""
    head = msgspec.json.encode(header)
    numbers, wide = (_little(kind, array(kind, some).tobytes()) for kind, some in (("I", keys), ("H", traits)))
    return _HEAD.pack(MAGIC, len(head)) + head + numbers.tobytes() + rarity + rows + wide.tobytes()


def _little(kind: str, data: bytes) -> array[int]:
    """Return whole numbers of two or four bytes, the lowest byte first whatever the machine."""
    numbers = array(kind, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
