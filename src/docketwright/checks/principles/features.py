"""Turn a sentence into the features that the detector weighs: words, pairs of words, kinds of things, patterns.

The trainer uses this very file, so that what is learnt is what is looked for. A feature is a 32-bit number; what it
stands for is not kept. Every line of this file runs for each of some hundred features of a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain, combinations, starmap
from operator import or_, xor

from docketwright.checks.principles.patterns import Pattern, worth_searching
from docketwright.checks.principles.tokens import Place, normal, places_of, words_of
from docketwright.checks.principles.wordings import Kind, Wording, kinds_of, numbers, wording

FAMILIES = ("words", "pairs", "near", "kinds", "patterns", "requests")
"""The families of features; each counts as much in a short passage as in a long one."""

NEAR = 4
PAIRS = 6
BEFORE = 4
AGREEING = 5
"""Patterns that point to the same element or principle, as far as they are counted."""

Kinds = Sequence[tuple[Kind, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """The words of a sentence, the concepts of each, the patterns with their places, and its features by family."""

    normalised: str
    read: tuple[Wording, ...]
    kinds: Kinds
    matched: tuple[tuple[Pattern, Place], ...]
    found: tuple[list[int], ...]

    def places(self) -> list[Place]:
        """Return where each word starts and ends."""
        return places_of(self.normalised)


@lru_cache(maxsize=256)
def features(sentence: str) -> Sentence:
    """Return the features of one sentence; one that occurs twice may be there twice."""
    normalised = normal(sentence)
    read = tuple(wording(one) for one in words_of(normalised))
    if not read:
        return Sentence(normalised, read, (), (), ([], [], [], [], [], []))
    kinds = [_kinds(read, at) for at in range(len(read))]
    alone, before, after, near_before, near_after, *roots = zip(*[one.numbers for one in read], strict=True)
    matched = _matched(normalised, read)
    found = (
        [*alone, _START ^ after[0], *map(xor, before, after[1:]), *_roots(*roots)],
        _pairs([one.content for one in read if one.content]),
        _near(kinds, near_before, near_after),
        list(starmap(xor, combinations(dict.fromkeys(kind.together for kind in chain(*kinds)), 2))),
        _marks(matched, asking=False),
        [*_asks(read, kinds), *_marks(matched, asking=True)],
    )
    return Sentence(normalised, read, kinds, matched, found)


def passage(read: Sequence[Sentence]) -> list[set[int]]:
    """Return the features of sentences judged together, family by family.

    Here it is counted how many patterns agree, in one sentence or in several: three weak signs are a strong one.
    """
    families = [set[int]().union(*[one.found[number] for one in read]) for number in range(len(FAMILIES))]
    pointing = {pattern for one in read for pattern, _ in one.matched}
    counts = Counter([name for one in pointing for name in _points_to(one.element)])
    agreeing = [_counted(name, nth) for name, count in counts.items() for nth in range(2, min(count, AGREEING) + 1)]
    families[FAMILIES.index("patterns")].update(agreeing)
    return families


def _kinds(read: Sequence[Wording], at: int) -> tuple[Kind, ...]:
    one = read[at]
    if one.begins and at + 1 < len(read):
        return one.kinds + kinds_of(f"{one.word} {read[at + 1].word}")
    return one.kinds


def _roots(alone: Sequence[int], before: Sequence[int], after: Sequence[int]) -> list[int]:
    return [*alone, *map(xor, before, after[1:])]


def _pairs(content: Sequence[int]) -> list[int]:
    """Return two words that tell something, not far apart, in either order; a word is no pair with itself."""
    pairs = chain(*(map(xor, content, content[apart:]) for apart in range(1, PAIRS)))
    return list(filter(None, pairs))


def _near(kinds: Kinds, before: Sequence[int], after: Sequence[int]) -> list[int]:
    some = [(at, kind) for at, mine in enumerate(kinds) for kind in mine]
    found = [kind.near_after ^ one for at, kind in some for one in before[max(0, at - NEAR) : at]]
    found += [kind.near_before ^ one for at, kind in some for one in after[at + 1 : at + 1 + NEAR]]
    return found


def _asks(read: Sequence[Wording], kinds: Kinds) -> list[int]:
    """Return how the sentence begins and ends, and who is said to have to do what."""
    first, second, last = read[0], read[min(1, len(read) - 1)], read[-1]
    ending = last.asked if last.word in "?!" else _PLAIN_END
    found = [_FIRST ^ first.asking, first.asking ^ second.asked, _END ^ ending]
    for at, number in [(at, one.asking) for at, one in enumerate(read) if one.word in MODALS]:
        found += [number ^ kind.asked for kind in chain(*kinds[max(0, at - BEFORE) : at])]
        found += [_MODAL ^ number ^ one.asked for one in read[at + 1 : at + 3]]
    return found


def _matched(normalised: str, read: Sequence[Wording]) -> tuple[tuple[Pattern, Place], ...]:
    """Return the patterns of a sentence, each with its place."""
    searched = worth_searching(reduce(or_, [one.needs for one in read]))
    places = [(one, one.search(normalised)) for one in searched]
    return tuple((one, place) for one, place in places if place is not None)


def _marks(matched: Sequence[tuple[Pattern, Place]], *, asking: bool) -> list[int]:
    """Return for each pattern that asks, or for each of the others, which one it is and to what it points."""
    mine = [pattern for pattern, _ in matched if (pattern.element == "ask") is asking]
    return [_mark(name) for pattern in mine for name in (pattern.id, pattern.element)]


@lru_cache(maxsize=64)
def _points_to(element: str) -> tuple[str, ...]:
    """Return the element and the principle that a pattern points to; none where it tells of something else."""
    principle, dot, _ = element.partition(".")
    return (element, principle) if dot else ()


@lru_cache(maxsize=4096)
def _mark(name: str) -> int:
    return numbers(f"pattern {name}", 1)[0]


@lru_cache(maxsize=1024)
def _counted(name: str, count: int) -> int:
    return _mark(f"{name} {count}")


_START, _FIRST, _END, _PLAIN_END, _MODAL = numbers("places in a sentence", 5)
MODALS = frozenset("should must shall ought need needs has have please let".split())
