"""Find the patterns of a sentence by trying each where it can begin: those that a search of the whole would find."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import compress
from operator import or_

from docketwright.checks.principles.patterns import (
    Alternative,
    Pattern,
    followed_by_any,
    needs_bits,
    opening,
    worth_searching,
)
from docketwright.checks.principles.tokens import ESCAPE


def matching(
    normalised: str, words: Sequence[str], met: int, firsts: Sequence[int], seconds: Sequence[int]
) -> list[Pattern]:
    """Return the patterns of a normalised sentence, given its words as they are written.

    `met` are the needs that its words meet, and above them the openings inside a word; `firsts` are the openings that
    each word may begin, and `seconds` those in which it may stand next.
    """
    needs, inside = met & (1 << needs_bits()) - 1, met >> needs_bits()
    worth = list(worth_searching(needs))
    if ESCAPE in normalised:
        return [one for one in dict.fromkeys([one.pattern for one in worth]) if one.search(normalised)]
    found: dict[Pattern, None] = {}
    for one in worth:
        anywhere = not one.openings or one.openings & inside
        if anywhere and one.pattern not in found and one.stands_in(normalised):
            found[one.pattern] = None
    following = (*seconds[1:], followed_by_any())
    allowed = reduce(or_, [one.openings for one in worth], 0)
    begun = [first & second & allowed for first, second in zip(firsts, following, strict=True)]
    for start, bits in _at_starts(normalised, words, begun):
        for one in _alternatives(bits):
            if one.pattern not in found and one.begins(normalised, start):
                found[one.pattern] = None
    return list(found)


def _at_starts(normalised: str, words: Sequence[str], begun: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a word stands that begins some openings, and these."""
    if any(begun):
        yield from compress(zip(_starts(normalised, words), begun, strict=True), begun)


def _starts(normalised: str, words: Sequence[str]) -> list[int]:
    """Return where each word begins."""
    end = 0
    return [(end := normalised.find(word, end) + len(word)) - len(word) for word in words]


def _alternatives(bits: int) -> Iterator[Alternative]:
    known, last = opening(), None
    while bits:
        lowest = bits & -bits
        one = known[lowest.bit_length() - 1]
        if one is not last:
            yield one
        last = one
        bits ^= lowest
