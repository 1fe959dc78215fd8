"""The learnt weights: the features of each number, and the sums over the features of a passage."""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from codecs import utf_16_le_encode
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise
from math import exp, sqrt
from operator import mul

from docketwright.assets import resource
from docketwright.checks.principles.model_file import TRAIT_ZERO, ZERO, Parts, read

_FULL = 256
"""Rows that can be added before a column of two bytes is full."""

_WHOLE = 1 << 44
"""In whole numbers of so many parts the families are added, all columns at once: to the tenth place and further."""

KEPT = 30_000
"""Rows kept at hand, four megabytes of them."""

Learnt = dict[int, int]
"""Features, by the second of the numbers that they are made of."""

NOTHING: Learnt = {}


class _Rows(dict[int, int]):
    """The rows of the features that were met, each made when it is first added; of those in the file most never are."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        width = self._width = len(parts.header.scale)
        self._weights, self._rarity = parts.rows.decode("latin-1"), parts.rarity
        self._above = [(rare * rare | 1 << 32) << 16 * width for rare in range(256)]

    def __missing__(self, feature: int) -> int:
        if len(self) >= KEPT:
            self.clear()
        # A letter of Latin-1 is one byte, and in UTF-16 that byte and a zero: the quickest way to two bytes a column.
        wide, _ = utf_16_le_encode(self._weights[self._width * feature : self._width * (feature + 1)])
        made = self[feature] = int.from_bytes(wide, "little") | self._above[self._rarity[feature]]
        return made


class Weights:
    """The learnt features, each a number from 0, and what they weigh.

    A passage has some hundred features with some fifty weights each, so a row is one large number with two bytes a
    column, and the sum of rows is taken at once. Above its columns it has its rarity squared and a one, by which rows
    are counted.
    """

    def __init__(self, parts: Parts) -> None:
        header = self.header = parts.header
        width = len(header.scale)
        self._firsts, self._seconds = parts.firsts, parts.seconds
        self._starts = array("I", accumulate(parts.counts, initial=0))
        self._families = list(pairwise(accumulate(header.groups, initial=0)))
        self._rows = _Rows(parts)
        self._columns = struct.Struct(f"<{width}Q")
        self._wide = struct.Struct(f"<{width}I")
        cut = range(0, len(parts.traits), width)
        self.traits = [int.from_bytes(self._wide.pack(*parts.traits[at : at + width]), "little") for at in cut]
        self._elements = _elements_of(header.decisions)

    def learnt(self, family: int, first: int) -> Learnt:
        """Return the features of a family that have this first number."""
        lowest, highest = self._families[family]
        at = bisect_left(self._firsts, first, lowest, highest)
        if at == highest or self._firsts[at] != first:
            return NOTHING
        start, end = self._starts[at], self._starts[at + 1]
        return dict(zip(self._seconds[start:end], range(start, end), strict=True))

    def mirrored(self, family: int) -> Mapping[int, Learnt]:
        """Return the features of a family by their second number, then by their first."""
        found: dict[int, dict[int, int]] = {}
        lowest, highest = self._families[family]
        for at in range(lowest, highest):
            for feature in range(self._starts[at], self._starts[at + 1]):
                found.setdefault(self._seconds[feature], {})[self._firsts[at]] = feature
        return found

    def row(self, feature: int) -> int:
        """Return the row of a feature."""
        return self._rows[feature]

    def total(self, family: Collection[int]) -> tuple[Sequence[int], int, int]:
        """Return the sums of these features' weights, column by column, of their squared rarity, and their number."""
        added, squares, count = self._added(family)
        return self._columns.unpack(added.to_bytes(self._columns.size, "little")), squares, count

    def _added(self, family: Collection[int]) -> tuple[int, int, int]:
        """Return the same, the columns as one number with eight bytes for each."""
        if len(family) <= _FULL:
            return self._parted(sum(map(self._rows.__getitem__, family)))
        rows = list(map(self._rows.__getitem__, family))
        parts = [self._parted(sum(rows[at : at + _FULL])) for at in range(0, len(rows), _FULL)]
        added, squares, count = map(sum, zip(*parts, strict=True))
        return added, squares, count

    def _parted(self, rows: int) -> tuple[int, int, int]:
        """Return the columns of added rows with eight bytes for each instead of two, and what stands above them."""
        size = self._columns.size
        data = rows.to_bytes(size, "little")
        wide = bytearray(size)
        wide[::8], wide[1::8] = data[: size >> 2 : 2], data[1 : size >> 2 : 2]
        above = rows >> 2 * size
        return int.from_bytes(wide, "little"), above & 0xFFFFFFFF, above >> 32

    def margins(self, families: Iterable[Collection[int]], traits: Sequence[int] = ()) -> dict[str, float]:
        """Return for every decision by how much it is above its threshold; negative where it is not taken.

        The learnt features of the passage are given family by family. Its traits are numbers from 0 to 4095 in the
        order of their rows.
        """
        header, scores = self.header, self._scores(families, traits)
        slope, middle = header.register
        share = 1 / (1 + exp(-max(-50.0, min(50.0, slope * (scores[-1] - middle)))))
        other, count = 1 - share, len(header.decisions)
        filed = self._with_elements(scores[:count])
        plain = self._with_elements(scores[count:-1])
        sides = zip(header.decisions, filed, header.filed, plain, header.plain, strict=True)
        return {name: share * (one - least) + other * (two - lowest) for name, one, least, two, lowest in sides}

    def _scores(self, families: Iterable[Collection[int]], traits: Sequence[int]) -> list[float]:
        """Return the score of each column: what the features weigh, each family by its own length, and the traits."""
        weighed, zeros = 0, 0.0
        for family in filter(None, families):
            added, squares, count = self._added(family)
            part = 1 / sqrt(squares)
            weighed += added * round(part * _WHOLE)
            zeros += ZERO * count * part
        zero = TRAIT_ZERO * sum(traits[: len(self.traits)])
        columns = self._columns.unpack(weighed.to_bytes(self._columns.size, "little"))
        sides = zip(
            self.header.bias, self.header.scale, columns, self.header.trait_scale, self._by_traits(traits), strict=True
        )
        return [
            bias + scale * (one / _WHOLE - zeros) + trait_scale * (trait - zero)
            for bias, scale, one, trait_scale, trait in sides
        ]

    def _by_traits(self, traits: Sequence[int]) -> tuple[int, ...]:
        """Return what the traits of the passage add to each column."""
        added = sum(map(mul, traits, self.traits))
        return self._wide.unpack(added.to_bytes(self._wide.size, "little"))

    def _with_elements(self, scores: list[float]) -> list[float]:
        share = self.header.element_share
        mixed = list(scores)
        for at, mine in self._elements:
            mixed[at] = (1 - share) * scores[at] + share * max(map(scores.__getitem__, mine))
        return mixed


def weight_in(row: int, at: int) -> int:
    """Return the weight of one column in a row, plus 128."""
    return row >> 16 * at & 0xFFFF


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
    return Weights(read(resource("principles", "model.bin").read_bytes()))
