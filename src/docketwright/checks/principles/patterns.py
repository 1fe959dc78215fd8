"""Phrases that point to an element, kept as data: id, element, pattern, veto and message for each.

A phrase is taken apart into its alternatives, which are compiled one by one, because few of them ever are. Each is
tried only in a sentence that has the words it cannot do without: there are ways in which it can match, each with one
line of words or two, of each of which one word must be there. In the same way it is known with which words a match
begins, and where it matters which follow next: its openings. `python -m training.needs` works all this out from the
patterns, and writes the alternatives, and for each word what it meets, into pattern_words.json.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from docketwright.assets import shipped
from docketwright.checks.principles.tokens import Place, beginnings


class Entry(NamedTuple):
    """A phrase as it is kept in patterns.json."""

    id: str
    element: str
    pattern: str
    veto: str
    message: str


class Words(NamedTuple):
    """What is known of the words of all phrases, as it is kept in pattern_words.json.

    Each phrase has one alternative or several, and each of these so many `needs` and `opens`. After the openings that
    are `last` any word may stand. `bits` are those that a word sets, or that ends in * each word which begins so, in
    `longest` letters at most: first come those of the needs' first lines, then of their second ones, then of the
    openings' first and second words.
    """

    alternatives: list[list[str]]
    needs: list[int]
    opens: list[int]
    last: list[int]
    longest: int
    bits: dict[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """One phrase: the element it points to, and `message`, which follows "This sentence"."""

    id: str
    element: str
    wanted: str
    veto: str
    message: str

    def search(self, normalised: str) -> Place | None:
        """Return where the phrase stands in a normalised sentence, None where it does not or a veto speaks."""
        match = _compiled(self.wanted).search(normalised)
        return match.span() if match and not self.vetoed(normalised) else None

    def vetoed(self, normalised: str) -> bool:
        """Return whether the veto speaks."""
        return bool(self.veto) and _compiled(self.veto).search(normalised) is not None


class Alternative(NamedTuple):
    """One of the expressions of which a phrase is made, and its openings, a bit for each; 0 if it begins anywhere."""

    pattern: Pattern
    wanted: str
    openings: int

    def stands_in(self, normalised: str) -> bool:
        """Return whether it stands in a normalised sentence and no veto speaks."""
        return _compiled(self.wanted).search(normalised) is not None and not self.pattern.vetoed(normalised)

    def begins(self, normalised: str, at: int) -> bool:
        """Return whether it stands there from this character on and no veto speaks."""
        return _compiled(self.wanted).match(normalised, at) is not None and not self.pattern.vetoed(normalised)


class Met(NamedTuple):
    """What a word meets, a bit for each.

    `needs` are the first lines of needs, and further up the second ones. `first` and `second` are the openings that it
    may begin, and those in which it may stand next; `inside` those that a part of it may begin, such as "don" or "t".
    """

    needs: int
    first: int
    second: int
    inside: int


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return every pattern, in the file's order."""
    return tuple(Pattern(one.id, one.element, one.pattern, one.veto, one.message) for one in entries())


@cache
def entries() -> tuple[Entry, ...]:
    """Return the patterns as they are kept."""
    return tuple([Entry(**one) for one in shipped("principles", "patterns.json")["patterns"]])


@cache
def message(element: str) -> str:
    """Return what a sentence does that points to this element, to follow "This sentence"."""
    return next((one.message for one in patterns() if one.element == element), "")


@cache
def alternatives() -> tuple[Alternative, ...]:
    """Return every alternative, pattern by pattern."""
    words = _words()
    known = [(one, wanted) for one, mine in zip(patterns(), words.alternatives, strict=True) for wanted in mine]
    starts = accumulate(words.opens, initial=0)
    return tuple(
        [
            Alternative(one, wanted, ((1 << count) - 1) << start)
            for (one, wanted), count, start in zip(known, words.opens, starts, strict=False)
        ]
    )


def worth_searching(met: int) -> Iterator[Alternative]:
    """Yield what may be in a sentence, given the needs that its words meet, joined by "or"."""
    ways, always = _ways()
    yield from always
    both, seen = met & (met >> len(ways)), None
    both &= (1 << len(ways)) - 1
    while both:
        lowest = both & -both
        one = ways[lowest.bit_length() - 1]
        if one is not seen:
            yield one
        seen = one
        both ^= lowest


def met(word: str) -> Met:
    """Return what a word meets."""
    needs, first, second = _bits(word.partition("'")[0])
    next_to = second | followed_by_any() if second else followed_by_any()
    if "'" not in word:
        return Met(needs, first, next_to, 0)
    for part in word.split("'")[1:]:
        more, begun, _ = _bits(part)
        needs, first = needs | more, first | begun
    return Met(needs, 0, next_to, first)


@cache
def needs_bits() -> int:
    """Return how many bits the needs take."""
    return 2 * len(_ways()[0])


@cache
def opening() -> list[Alternative]:
    """Return for each opening its alternative."""
    return [one for one, count in zip(alternatives(), _words().opens, strict=True) for _ in range(count)]


@cache
def followed_by_any() -> int:
    """Return the openings after which any word may stand next, or none."""
    return sum(1 << at for at in _words().last)


def _bits(part: str) -> tuple[int, int, int]:
    """Return the needs that a part of a word meets, the openings that it may begin, and those where it stands next."""
    words = _words()
    lines = [words.bits.get(part, ""), *[words.bits.get(f"{one}*", "") for one in beginnings(part, words.longest)]]
    bits = [int(bit) for line in lines if line for bit in line.split()]
    if not bits:
        return 0, 0, 0
    met, needs, openings = _number(bits), needs_bits(), len(opening())
    return met & (1 << needs) - 1, met >> needs & (1 << openings) - 1, met >> needs + openings


def _number(bits: list[int]) -> int:
    """Return the number in which these bits are set."""
    wide = bytearray((max(bits) >> 3) + 1)
    for bit in bits:
        wide[bit >> 3] |= 1 << (bit & 7)
    return int.from_bytes(wide, "little")


@cache
def _ways() -> tuple[list[Alternative], list[Alternative]]:
    """Return for each way its alternative, and those that are always searched."""
    counted = list(zip(alternatives(), _words().needs, strict=True))
    return [one for one, count in counted for _ in range(count)], [one for one, count in counted if not count]


@cache
def _words() -> Words:
    return Words(**shipped("principles", "pattern_words.json"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
