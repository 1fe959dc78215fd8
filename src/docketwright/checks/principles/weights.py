"""The learnt weights: one small file, read once, and the sums over the features of a passage.

Layout of `model.bin`, little-endian: "DWJ1", the length of a JSON header (uint32), the header, then for n features
n uint32 keys in rising order, n uint8 rarities, and n rows of one int8 weight for each output.
"""

from __future__ import annotations

import struct
import sys
from array import array
from dataclasses import dataclass
from functools import cache
from math import sqrt

import msgspec

from docketwright.assets import resource
from docketwright.checks.principles.features import Feature

MAGIC = b"DWJ1"
_HEAD = struct.Struct("<4sI")


class Header(msgspec.Struct, forbid_unknown_fields=True):
    """What the numbers mean.

    `outputs` names the columns; each has a `scale` for its weights and a `bias`. `mixing` holds for every decision
    the factor of each output and last a constant; a decision is taken where its sum reaches its `threshold`.
    """

    features: int
    rarity: float
    outputs: tuple[str, ...]
    scale: tuple[float, ...]
    bias: tuple[float, ...]
    decisions: tuple[str, ...]
    mixing: tuple[tuple[float, ...], ...]
    threshold: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """The header, where each key's row lies, how rare each is, and the rows."""

    header: Header
    rows: dict[int, int]
    rarity: bytes
    weights: memoryview

    def known(self, features: list[Feature]) -> dict[int, Feature]:
        """Return the features that were learnt, each once, by the number of their row."""
        rows = self.rows
        return {rows[one.key]: one for one in features if one.key in rows}

    def sums(self, known: dict[int, Feature]) -> list[float]:
        """Return the score of each output for a passage with these features."""
        header, width = self.header, len(self.header.outputs)
        totals, length = [0.0] * width, 0.0
        for row in known:
            rare = self.rarity[row]
            length += rare * rare
            for column, weight in enumerate(self.weights[row * width : (row + 1) * width]):
                totals[column] += rare * weight
        norm = sqrt(length) or 1.0
        return [
            bias + scale * total / norm for bias, scale, total in zip(header.bias, header.scale, totals, strict=True)
        ]

    def weight(self, row: int, output: int) -> int:
        """Return what one feature adds to one output; only comparable within that output."""
        return self.rarity[row] * self.weights[row * len(self.header.outputs) + output]

    def decide(self, sums: list[float]) -> dict[str, float]:
        """Return for every decision by how much it is above its threshold; negative where it is not taken."""
        header = self.header
        return {
            name: sum(a * b for a, b in zip(mix, [*sums, 1.0], strict=True)) - threshold
            for name, mix, threshold in zip(header.decisions, header.mixing, header.threshold, strict=True)
        }


@cache
def weights() -> Weights:
    """Return the shipped weights."""
    return read(resource("principles", "model.bin").read_bytes())


def read(data: bytes) -> Weights:
    """Return the weights in these bytes; ValueError where they are no model of this layout."""
    magic, size = _HEAD.unpack_from(data)
    if magic != MAGIC:
        raise ValueError("not a model of this layout")
    at = _HEAD.size + size
    header = msgspec.json.decode(data[_HEAD.size : at], type=Header)
    count = header.features
    keys = array("I", data[at : at + 4 * count])
    if sys.byteorder == "big":
        keys.byteswap()
    rarity = data[at + 4 * count : at + 5 * count]
    rows = memoryview(data)[at + 5 * count :].cast("b")
    if len(rows) != count * len(header.outputs):
        raise ValueError("the model is cut short")
    return Weights(header, {key: row for row, key in enumerate(keys)}, rarity, rows)


def written(header: Header, keys: list[int], rarity: bytes, rows: bytes) -> bytes:
    """Return the bytes of a model; the trainer's counterpart of `read`."""
    head = msgspec.json.encode(header)
    numbers = array("I", keys)
    if sys.byteorder == "big":
        numbers.byteswap()
    return _HEAD.pack(MAGIC, len(head)) + head + numbers.tobytes() + rarity + rows
