"""The file of learnt weights, as bytes and as its parts.

A feature is made of two numbers of 32 bits. Those of a family that have the same first one are a group, so that all
that was learnt of a word is found at once, and nothing is looked for that was not learnt.

Layout of `model.bin`, little-endian: "DWJ4", the length of a JSON header (uint32), the header; for each group its first
number (uint32), then for each how many features it has (uint32); then for n features n uint32 second numbers, n uint8
rarities, and n rows of one uint8 for each column: the weight plus 128; and for each trait a row of one uint16 for each
column: the weight plus 2048.
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

MAGIC = b"DWJ4"
ZERO, TRAIT_ZERO = 128, 2048
_HEAD = struct.Struct("<4sI")


class Header(NamedTuple):
    """What the numbers mean.

    There are so many `features`, and in each family of them so many `groups`. `scale` is that of each column's weights,
    and each has a `bias`: first one column for every decision as prose of filed comments has it, then as plain speech
    has it, and last the one that tells the two registers apart, with the slope and the middle of its `register` curve.
    `trait_scale` is the scale of what traits weigh. `filed` and `plain` are the thresholds of the decisions. For a
    principle, the strongest of its elements takes a share, `element_share`, of the score.
    """

    features: int
    groups: tuple[int, ...]
    decisions: tuple[str, ...]
    scale: tuple[float, ...]
    trait_scale: tuple[float, ...]
    bias: tuple[float, ...]
    filed: tuple[float, ...]
    plain: tuple[float, ...]
    element_share: float
    register: tuple[float, float]


class Parts(NamedTuple):
    """What stands in the file: group by group, then feature by feature, then trait by trait."""

    header: Header
    firsts: array[int]
    counts: array[int]
    seconds: array[int]
    rarity: bytes
    rows: bytes
    traits: array[int]


def read(data: bytes) -> Parts:
    """Return the parts of a model; ValueError where these bytes are no model of this layout."""
    if len(data) < _HEAD.size or data[:4] != MAGIC:
        raise ValueError("not a model of this layout")
    at = _HEAD.size + _HEAD.unpack_from(data)[1]
    told: dict[str, Any] = json.loads(data[_HEAD.size : at])
    header = Header(**told | {name: tuple(one) for name, one in told.items() if isinstance(one, list)})
    width, groups = len(header.scale), sum(header.groups)
    sizes = (4 * groups, 4 * groups, 4 * header.features, header.features, width * header.features)
    if len(data) - at < sum(sizes) or (len(data) - at - sum(sizes)) % (2 * width):
        raise ValueError("the model is cut short")
    parts = []
    for size in sizes:
        parts.append(data[at : at + size])
        at += size
    firsts, counts, seconds = (_little("I", one) for one in parts[:3])
    if sum(counts) != header.features:
        raise ValueError("the groups of the model are not its features")
    return Parts(header, firsts, counts, seconds, parts[3], parts[4], _little("H", data[at:]))


def written(
    header: Header, families: Sequence[Sequence[int]], rarity: bytes, rows: bytes, traits: Iterable[int] = ()
) -> bytes:
    """Return the bytes of a model; the trainer's counterpart of `read`. The features of a family must be in order."""
    groups = [Counter(feature >> 32 for feature in family) for family in families]
    named = header._replace(features=sum(map(len, families)), groups=tuple(map(len, groups)))
    head = json.dumps(named._asdict()).encode()
    numbers = (
        ("I", [first for one in groups for first in one]),
        ("I", [count for one in groups for count in one.values()]),
        ("I", [feature & 0xFFFFFFFF for family in families for feature in family]),
        ("H", traits),
    )
    *keys, wide = (_little(kind, array(kind, some).tobytes()).tobytes() for kind, some in numbers)
    return b"".join([_HEAD.pack(MAGIC, len(head)), head, *keys, rarity, rows, wide])


def _little(kind: str, data: bytes) -> array[int]:
    """Return whole numbers of two or four bytes, the lowest byte first whatever the machine."""
    numbers = array(kind, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
