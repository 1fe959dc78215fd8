"""The learnt weights: one small file, read once, and the sums over the features of a passage.

Layout of `model.bin`, little-endian: "DWJ2", the length of a JSON header (uint32), the header, then for n features
n uint32 keys, n uint8 rarities, and n rows of one uint8 for each column: the weight plus 128.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

import msgspec

from docketwright.assets import resource
from docketwright.typed import read_json

MAGIC = b"DWJ2"
ZERO = 128
_HEAD = struct.Struct("<4sI")
_FULL = 256


class Header(msgspec.Struct, forbid_unknown_fields=True):
    """What the numbers mean.

    `columns` names the scores, each with a `scale` for its weights and a `bias`: first one for every decision as prose
    of filed comments has it, then as plain speech has it, and last the one that tells the two registers apart, with
    the slope and the middle of its `register` curve. `filed` and `plain` are the thresholds of the decisions. For a
    principle, the strongest of its elements takes a share, `element_share`, of the score.
    """

    features: int
    decisions: tuple[str, ...]
    scale: tuple[float, ...]
    bias: tuple[float, ...]
    filed: tuple[float, ...]
    plain: tuple[float, ...]
    element_share: float
    register: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """The header, where each key's row lies, how rare each feature is, and the rows."""

    header: Header
    rows: dict[int, int]
    rarity: bytes
    weights: bytes

    def margins(self, families: Iterable[Sequence[int]]) -> dict[str, float]:
        """Return for every decision by how much it is above its threshold; negative where it is not taken.

        The features of the passage are given as rows, family by family.
        """
        header, scores = self.header, self._scores(families)
        slope, middle = header.register
        share = 1 / (1 + exp(-max(-50.0, min(50.0, slope * (scores[-1] - middle)))))
        count = len(header.decisions)
        filed = self._with_elements(scores[:count])
        plain = self._with_elements(scores[count : 2 * count])
        return {
            name: share * (filed[at] - header.filed[at]) + (1 - share) * (plain[at] - header.plain[at])
            for at, name in enumerate(header.decisions)
        }

    def _with_elements(self, scores: list[float]) -> list[float]:
        share = self.header.element_share
        mixed = list(scores)
        for at, mine in _elements_of(self.header.decisions):
            mixed[at] = (1 - share) * scores[at] + share * max(scores[one] for one in mine)
        return mixed

    def _scores(self, families: Iterable[Sequence[int]]) -> list[float]:
        totals, rarity = list(self.header.bias), self.rarity
        for rows in families:
            if rows:
                norm = sqrt(sum(rarity[row] * rarity[row] for row in rows))
                for column, total in enumerate(self._total(rows)):
                    totals[column] += self.header.scale[column] * total / norm
        return totals

    def weight(self, row: int, column: int) -> float:
        """Return what one feature adds to one column before its family's length is taken into account."""
        return self.header.scale[column] * (self.weights[row * len(self.header.scale) + column] - ZERO)

    def _total(self, rows: Sequence[int]) -> list[int]:
        """Return the sum of these rows, column by column.

        A row is taken as one large number whose bytes are added two columns apart, so that no sum runs into the next:
        ten times as fast as adding number by number.
        """
        width = len(self.header.scale)
        mask = int.from_bytes(b"\xff\x00" * ((width + 1) // 2), "little")
        totals = [-ZERO * len(rows)] * width
        for at in range(0, len(rows), _FULL):
            even = odd = 0
            for row in rows[at : at + _FULL]:
                number = int.from_bytes(self.weights[row * width : (row + 1) * width], "little")
                even += number & mask
                odd += (number >> 8) & mask
            for first, lanes in ((0, even), (1, odd)):
                sums = array("H", lanes.to_bytes(width + width % 2, "little"))
                if sys.byteorder == "big":
                    sums.byteswap()
                for place, column in enumerate(range(first, width, 2)):
                    totals[column] += sums[place]
        return totals


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
    keys = array("I", data[at : at + 4 * count])
    if sys.byteorder == "big":
        keys.byteswap()
    rows = data[at + 5 * count :]
    if len(rows) != count * len(header.scale):
        raise ValueError("the model is cut short")
    return Weights(header, dict(zip(keys, range(count), strict=True)), data[at + 4 * count : at + 5 * count], rows)


def written(header: Header, keys: Iterable[int], rarity: bytes, rows: bytes) -> bytes:
    """Return the bytes of a model; the trainer's counterpart of `read`."""
    head = msgspec.json.encode(header)
    numbers = array("I", keys)
    if sys.byteorder == "big":
        numbers.byteswap()
    return _HEAD.pack(MAGIC, len(head)) + head + numbers.tobytes() + rarity + rows
