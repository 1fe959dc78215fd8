"""Where words meet Qt: its positions count UTF-16 units, Python's count characters."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache


@lru_cache(maxsize=64)
def _wide(text: str) -> tuple[int, ...]:
    """Return where the characters stand that take two units."""
    if text.isascii():
        return ()
    return tuple(index for index, character in enumerate(text) if ord(character) > 0xFFFF)


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
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    tail = 0
    while tail < shortest - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return start, len(before) - tail, after[start : len(after) - tail]
