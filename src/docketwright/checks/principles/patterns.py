"""Phrases that point to an element, kept as data: id, element, needs, pattern, veto and message for each.

A phrase is searched only in a sentence that has the words it cannot do without. `needs` names them: the ways in which
it can match, each with one line of words or two, parted by "&", of each of which one word must be there; a word that
ends in * stands for every word that begins so. `python -m training.needs` works them out from the patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import msgspec

from docketwright.assets import resource
from docketwright.checks.principles.tokens import Place, begun_by, by_heads
from docketwright.typed import read_json


class Entry(msgspec.Struct):
    """A phrase as it is kept in patterns.json."""

    id: str
    element: str
    needs: list[str]
    pattern: str
    veto: str
    message: str


class File(msgspec.Struct, forbid_unknown_fields=True):
    """The file patterns.json."""

    format: int
    patterns: list[Entry]


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
        if not match or (self.veto and _compiled(self.veto).search(normalised)):
            return None
        return match.span()


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return every pattern, in the file's order."""
    return tuple(Pattern(one.id, one.element, one.pattern, one.veto, one.message) for one in entries())


@cache
def entries() -> tuple[Entry, ...]:
    """Return the patterns as they are kept."""
    return tuple(read_json(resource("principles", "patterns.json").read_bytes(), File).patterns)


@cache
def message(element: str) -> str:
    """Return what a sentence does that points to this element, to follow "This sentence"."""
    return next((one.message for one in patterns() if one.element == element), "")


def worth_searching(met: int) -> Iterator[Pattern]:
    """Yield the patterns that may be in a sentence, given the needs that its words meet, joined by "or"."""
    ways, always = _ways()
    known = patterns()
    yield from always
    both, seen = met & (met >> len(ways)), -1
    both &= (1 << len(ways)) - 1
    while both:
        lowest = both & -both
        at = ways[lowest.bit_length() - 1]
        if at != seen:
            yield known[at]
        seen = at
        both ^= lowest


def needs_met(word: str) -> int:
    """Return the needs that a word meets: a bit for the first line of each way, and further up one for each second."""
    exact, begun, heads = _needs()
    met = 0
    for part in word.split("'"):
        for bits in (exact.get(part, ()), *[begun[one] for one in begun_by(part, heads)]):
            for bit in bits:
                met |= 1 << bit
    return met


@cache
def _ways() -> tuple[list[int], list[Pattern]]:
    """Return for each way its pattern's place among all, and the patterns that are always searched."""
    ways = [at for at, one in enumerate(entries()) for _ in one.needs]
    return ways, [pattern for pattern, one in zip(patterns(), entries(), strict=True) if not one.needs]


@cache
def _needs() -> tuple[dict[str, list[int]], dict[str, list[int]], dict[str, list[str]]]:
    """Return the bits that each word sets, those that each beginning sets, and the beginnings by their heads."""
    exact: dict[str, list[int]] = {}
    count = len(_ways()[0])
    for number, way in enumerate([way for one in entries() for way in one.needs]):
        first, _, second = way.partition(" & ")
        for line, bit in ((first, number), (second or first, number + count)):
            for word in line.split():
                exact.setdefault(word, []).append(bit)
    begun = {word[:-1]: exact.pop(word) for word in list(exact) if word[-1] == "*"}
    return exact, begun, by_heads(begun)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
