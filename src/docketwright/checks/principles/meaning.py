"""What a passage is about: how near it lies to each of 128 places in a space of meanings.

Words that mean much the same lie near one another there, whether or not the labelled passages hold them; so the weights
that are learnt for a place help with words that were not learnt. `meanings.bin` has 64 numbers for each of some 9,000
words; `training/meanings.py` tells where they come from. The trainer uses this very file.

Layout, little-endian: "DWP1", the length of a JSON header (uint32), the header, then a row of one int8 for each
direction: first for every word, then for every place.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import exp, sqrt
from operator import mul
from typing import NamedTuple

from docketwright.assets import resource

MAGIC = b"DWP1"
STEEP = 1.5
"""How fast nearness falls with the angle between a passage and a place."""

FULL = 4095
"""How near a passage is that lies in the very place."""

KNOWN = 8192
_ZERO = 128
_LENGTHS = 1023, 8000
"""How long a passage's numbers and a place's are made, so that what they come to fits four bytes."""

_FROM_LOWEST = bytes([byte ^ _ZERO for byte in range(256)])
"""What a signed byte is, plus 128."""

_MIDDLE = 1 << 23
_STEP = 12
"""What they come to is looked up in steps of so many bits: 4,096 of them, from farthest to nearest."""

_HEAD = struct.Struct("<4sI")


class _Header(NamedTuple):
    words: str
    directions: int
    places: int


class _Nearness(dict[int, int]):
    """How near a step lies, from 0 to 4095; each is worked out when it is first met, and most never are."""

    def __missing__(self, step: int) -> int:
        middle = (step << _STEP) + (1 << _STEP - 1) - _MIDDLE
        made = self[step] = _falling(middle / _LENGTHS[0] / _LENGTHS[1])
        return made


class Meanings:
    """The words' rows, and the places: for each direction one large number with four bytes a place.

    A word's row is one large number too, four bytes a direction, each plus 128; above them it has room for counting
    rows. So the rows of a passage are added at once, and it is compared with all places at once.
    """

    def __init__(self, header: _Header, data: bytes) -> None:
        self.directions = header.directions
        self._row = {word: at for at, word in enumerate(header.words.split())}
        self._data = data
        self._cut = struct.Struct(f"<{self.directions + 1}I")
        places = self.places()
        self._each = struct.Struct(f"<{len(places)}I")
        self._sides = [_side(one) for one in zip(*[_of_length(_LENGTHS[1], one) for one in places], strict=True)]
        self._middle = _side([_MIDDLE] * len(places))
        self._nearness = _Nearness()

    def places(self) -> list[list[int]]:
        """Return the numbers of each place."""
        width, start = self.directions, len(self._row) * self.directions
        return [list(row) for row in struct.iter_unpack(f"{width}b", self._data[start:])]

    def row(self, word: str) -> int:
        """Return a word's row, 0 where its meaning is not known."""
        at = self._row.get(word)
        if at is None:
            return 0
        wide = bytearray(4 * self.directions)
        wide[::4] = self._data[self.directions * at : self.directions * (at + 1)].translate(_FROM_LOWEST)
        return int.from_bytes(wide, "little") | 1 << 32 * self.directions

    def near(self, added: int) -> list[int]:
        """Return how near the sum of rows lies to each place, from 0 to 4095; nothing where no word is known."""
        *columns, count = self._cut.unpack(added.to_bytes(self._cut.size, "little"))
        columns = _of_length(_LENGTHS[0], [one - _ZERO * count for one in columns])
        if not any(columns):
            return []
        against = self._middle + sum(map(mul, columns, self._sides))
        found = self._each.unpack(against.to_bytes(self._each.size, "little"))
        return [self._nearness[one >> _STEP] for one in found]


def added(words: Iterable[str]) -> int:
    """Return the sum of the rows of these words."""
    return sum(map(_row, words))


@lru_cache(maxsize=KNOWN)
def _row(word: str) -> int:
    return meanings().row(word)


@cache
def meanings() -> Meanings:
    """Return the shipped meanings."""
    return read(resource("principles", "meanings.bin").read_bytes())


def read(data: bytes) -> Meanings:
    """Return the meanings in these bytes; ValueError where they are none of this layout."""
    if len(data) < _HEAD.size or data[:4] != MAGIC:
        raise ValueError("not a file of meanings")
    at = _HEAD.size + _HEAD.unpack_from(data)[1]
    header = _Header(**json.loads(data[_HEAD.size : at]))
    if len(data) - at != (len(header.words.split()) + header.places) * header.directions:
        raise ValueError("the file of meanings is cut short")
    return Meanings(header, data[at:])


def written(words: Iterable[str], rows: bytes, places: bytes) -> bytes:
    """Return the bytes of a file of meanings; the trainer's counterpart of `read`."""
    listed = list(words)
    width = len(rows) // len(listed)
    header = _Header(" ".join(listed), width, len(places) // width)
    head = json.dumps(header._asdict(), ensure_ascii=False).encode()
    return _HEAD.pack(MAGIC, len(head)) + head + rows + places


def _side(numbers: Sequence[int]) -> int:
    """Return numbers that may be negative as one large number, four bytes each: their sum, each at its own height."""
    raised = struct.pack(f"<{len(numbers)}I", *[number + _MIDDLE for number in numbers])
    level = struct.pack("<I", _MIDDLE) * len(numbers)
    return int.from_bytes(raised, "little") - int.from_bytes(level, "little")


def _of_length(length: int, numbers: Sequence[int]) -> list[int]:
    """Return numbers in the same proportions whose squares add up to a length's; all of them 0 stay so."""
    part = length / (sqrt(sum(map(mul, numbers, numbers))) or 1)
    return [round(one * part) for one in numbers]


def _falling(cosine: float) -> int:
    return min(FULL, round(FULL * exp(STEEP * (cosine - 1))))
