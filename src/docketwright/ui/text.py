"""Where words meet Qt: its positions count UTF-16 units, Python's count characters."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

_WIDE = re.compile("[\U00010000-\U0010ffff]")


@lru_cache(maxsize=64)
def _wide(text: str) -> tuple[int, ...]:
    """Return where the characters stand that take two units."""
    return () if text.isascii() else tuple(match.start() for match in _WIDE.finditer(text))


@lru_cache(maxsize=64)
def _wide_units(text: str) -> tuple[int, ...]:
    return tuple(index + before + 1 for before, index in enumerate(_wide(text)))


def utf16(text: str, index: int) -> int:
    """Return Qt's position for a character's index; an index beyond the text means its end."""
    index = max(0, min(index, len(text)))
    return index + bisect_left(_wide(text), index)


def index_of(text: str, position: int) -> int:
    """Return the character's index for Qt's position; a position inside a pair means the character that it parts."""
    before = bisect_left(_wide_units(text), position + 1)
    index = position - before
    return max(0, min(index, len(text)))


def changed_middle(before: str, after: str) -> tuple[int, int, str]:
    """Return what turns one text into the other: the start and end to replace in `before`, and the new middle."""
    start = _shared(before, after)
    tail = _shared(before[start:][::-1], after[start:][::-1])
    return start, len(before) - tail, after[start : len(after) - tail]


def _shared(one: str, other: str) -> int:
    """Return how many characters both begin with; by halves, so that a long text is compared in a few steps."""
    known, most = 0, min(len(one), len(other))
    while known < most:
        middle = (known + most + 1) // 2
        if one[known:middle] == other[known:middle]:
            known = middle
        else:
            most = middle - 1
    return known
