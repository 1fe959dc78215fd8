"""Find in a sentence the features that were learnt, and none else: those of `features` that the weights know.

Every line of this file runs for each sentence of a text, and most for some hundred features of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain, compress
from operator import or_
from typing import NamedTuple, cast

from docketwright.checks.principles import features
from docketwright.checks.principles.features import BEFORE, FAMILIES, MODALS, NEAR, agreeing, marks_of, pointed_to
from docketwright.checks.principles.known import (
    PATTERNS,
    REQUESTS,
    WORDS,
    Concept,
    Followed,
    further_words,
    known_words,
    together,
)
from docketwright.checks.principles.matching import matching
from docketwright.checks.principles.patterns import Pattern
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.weights import Learnt, weights

Concepts = Sequence[tuple[Concept, ...]]
Held = Sequence[tuple[int, tuple[Concept, ...]]]
_look = dict[int, int].get


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The learnt features of a sentence by family, its patterns, and the sum of what its words mean."""

    found: tuple[set[int], ...]
    matched: Sequence[Pattern]
    meaning: int


class Seen(NamedTuple):
    """What a first look at a sentence finds: its words, their concepts, what was learnt of roots and near concepts."""

    words: Sequence[str]
    numbers: Sequence[int]
    concepts: Concepts
    held: Held
    by_root: set[int]
    near: set[int]


@lru_cache(maxsize=64)
def learnt(sentence: str) -> Reading:
    """Return what was learnt of a sentence."""
    normalised = normal(sentence)
    written = words_of(normalised)
    if not written:
        return Reading(tuple([set() for _ in FAMILIES]), (), 0)
    seen = seen_in(written)
    alone, after, contents, beside, met, firsts, seconds, meanings = zip(
        *map(further_words().__getitem__, written), strict=True
    )
    matched = matching(normalised, written, reduce(or_, met), firsts, seconds)
    start = group(WORDS, features.START).get(seen.numbers[0])
    found = (
        seen.by_root | _learnt(chain(alone, map(_look, after, seen.numbers[1:]), [start])),
        _pairs([*compress(beside, contents)], [*filter(None, contents)]),
        seen.near,
        _together(seen.held),
        _marks(matched, asking=False),
        _learnt(_asks(seen.words, seen.numbers, seen.concepts)) | _marks(matched, asking=True),
    )
    return Reading(found, matched, sum(meanings))


def seen_in(written: Sequence[str]) -> Seen:
    """Return what a first look at a sentence finds, given its words, of which there are some."""
    words, numbers, turned, roots, root_alone, root_after, own, begins = zip(
        *map(known_words().__getitem__, written), strict=True
    )
    concepts = joined(words, own, begins)
    held = [(at, mine) for at, mine in enumerate(concepts) if mine]
    by_root = _learnt(chain(root_alone, map(_look, root_after, roots[1:])))
    return Seen(words, numbers, concepts, held, by_root, _near(held, numbers, turned))


def passage(read: Sequence[Reading]) -> list[set[int]]:
    """Return the learnt features of sentences judged together, family by family."""
    first, *others = [one.found for one in read]
    families = [mine.union(*more) for mine, *more in zip(first, *others, strict=True)] if others else list(first)
    counts = pointed_to([pattern for one in read for pattern in one.matched])
    families[PATTERNS] = families[PATTERNS] | _learnt(map(group(PATTERNS, 0).get, agreeing(counts)))
    return families


def _learnt(found: Iterable[int | None]) -> set[int]:
    """Return what was found, without None, which stands for what was not learnt."""
    made = set(found)
    made.discard(None)
    return cast("set[int]", made)


def joined(words: Sequence[str], own: Concepts, begins: Sequence[Followed | None]) -> Concepts:
    """Return the concepts of each word, with those of two words where it begins."""
    joined = list(own)
    for at, followed in [(at, one) for at, one in enumerate(begins[:-1]) if one is not None]:
        joined[at] += followed[words[at + 1]]
    return joined


def _pairs(beside: Sequence[Learnt], contents: Sequence[int]) -> set[int]:
    return _learnt(chain(*[map(_look, beside, contents[apart:]) for apart in range(1, features.PAIRS)]))


def _near(held: Held, before: tuple[int, ...], after: tuple[int, ...]) -> set[int]:
    around = [
        map(near, numbers)
        for at, mine in held
        for numbers in (before[at - NEAR if at > NEAR else 0 : at] + after[at + 1 : at + 1 + NEAR],)
        for _, near, _ in mine
    ]
    return _learnt(chain(*around))


def _together(held: Held) -> set[int]:
    places = sorted({one.place for _, mine in held for one in mine})
    others = together()
    return _learnt(chain(*[map(others[place].__getitem__, places[at:]) for at, place in enumerate(places, 1)]))


def _asks(words: Sequence[str], numbers: Sequence[int], concepts: Concepts) -> Iterator[int | None]:
    """Yield how the sentence begins and ends, and who is said to have to do what."""
    first, second = numbers[0], numbers[min(1, len(words) - 1)]
    yield group(REQUESTS, features.FIRST).get(first)
    yield group(REQUESTS, features.FIRST ^ first).get(second)
    yield group(REQUESTS, features.END).get(numbers[-1] if words[-1] in "?!" else features.PLAIN_END)
    if not MODALS.isdisjoint(words):
        for at, number in [(at, numbers[at]) for at, word in enumerate(words) if word in MODALS]:
            asked = [one.asked for one in chain(*concepts[max(0, at - BEFORE) : at])]
            yield from map(group(REQUESTS, number).get, asked)
            yield from map(group(REQUESTS, features.MODAL ^ number).get, numbers[at + 1 : at + 3])


def _marks(matched: Sequence[Pattern], *, asking: bool) -> set[int]:
    """Return the learnt features of each pattern that asks, or of each of the others."""
    return {mark for one in matched if (one.element == "ask") is asking for mark in marks_learnt(one)}


@lru_cache(maxsize=1024)
def marks_learnt(pattern: Pattern) -> tuple[int, ...]:
    """Return the learnt features of a pattern."""
    known = group(REQUESTS if pattern.element == "ask" else PATTERNS, 0)
    return tuple([known[one] for one in marks_of(pattern) if one in known])


@lru_cache(maxsize=1024)
def group(family: int, first: int) -> Learnt:
    """Return the learnt features of a family that have this first number."""
    return weights().learnt(family, first)
