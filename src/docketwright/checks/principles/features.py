"""Turn a sentence into the features that the detector weighs: words, pairs of words, kinds of things, patterns.

A feature is one number: two of 32 bits, the digests of what it is made of; no two families share one. What they stand
for is not kept. The trainer learns from all features; `learnt` looks for those that were learnt, and finds them sooner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from itertools import chain, combinations, compress, pairwise
from operator import or_
from typing import NamedTuple

from docketwright.checks.principles.patterns import Pattern, worth_searching
from docketwright.checks.principles.tokens import Place, normal, words_of
from docketwright.checks.principles.wordings import KNOWN, Kind, Wording, kinds_of, numbers, wording

FAMILIES = ("words", "pairs", "near", "kinds", "patterns", "requests")
"""The families of features; each counts as much in a short passage as in a long one."""

NEAR = 4
PAIRS = 6
BEFORE = 4
AGREEING = 5
"""Patterns that point to the same element or principle, as far as they are counted."""

Kinds = Sequence[tuple[Kind, ...]]
Matched = tuple[tuple[Pattern, Place], ...]


class Sentence(NamedTuple):
    """The words of a sentence, its patterns with their places, and its features by family."""

    read: tuple[Wording, ...]
    matched: Matched
    found: tuple[list[int], ...]


@lru_cache(maxsize=256)
def features(sentence: str) -> Sentence:
    """Return the features of one sentence; one that occurs twice may be there twice."""
    normalised = normal(sentence)
    read = tuple(map(_wording, words_of(normalised)))
    if not read:
        return Sentence(read, (), ([], [], [], [], [], []))
    kinds = _kinds(read)
    matched = _matched(normalised, reduce(or_, [one.met.needs for one in read]))
    some = [(at, kind) for at, mine in enumerate(kinds) for kind in mine]
    found = (
        _words(read),
        _pairs([one.content for one in read if one.content]),
        _near(some, read),
        [either(*two) for two in combinations(dict.fromkeys([kind.together for _, kind in some]), 2)],
        _marks(matched, asking=False),
        [*_asks(read, kinds), *_marks(matched, asking=True)],
    )
    return Sentence(read, matched, found)


def passage(read: Sequence[Sentence]) -> list[set[int]]:
    """Return the features of sentences judged together, family by family.

    Here it is counted how many patterns agree, in one sentence or in several: three weak signs are a strong one.
    """
    families = [set(chain(*family)) for family in zip(*[one.found for one in read], strict=True)]
    families[FAMILIES.index("patterns")].update(
        agreeing(pointed_to([pattern for one in read for pattern, _ in one.matched]))
    )
    return families


def both(first: int, second: int = 0) -> int:
    """Return the feature that is made of these, in this order."""
    return first << 32 | second


def either(one: int, other: int) -> int:
    """Return the feature that is made of these, whichever comes first."""
    return one << 32 | other if one < other else other << 32 | one


def pointed_to(matched: Iterable[Pattern]) -> Counter[str]:
    """Return how many of these patterns point to each element and to each principle, such as "P3"."""
    return Counter([name for one in set(matched) for name in _points_to(one.element)])


def agreeing(counts: Counter[str]) -> list[int]:
    """Return a feature for the second and each further pattern that points to the same."""
    return [_counted(name, nth) for name, count in counts.items() for nth in range(2, min(count, AGREEING) + 1)]


def _matched(normalised: str, needs: int) -> Matched:
    """Return the patterns of a sentence, each with its place; `needs` are those that its words meet."""
    worth = dict.fromkeys([one.pattern for one in worth_searching(needs)])
    searched = [(one, one.search(normalised)) for one in worth]
    return tuple([(one, place) for one, place in searched if place is not None])


@lru_cache(maxsize=1024)
def marks_of(pattern: Pattern) -> tuple[int, int]:
    """Return the features of a pattern: which one it is, and to what it points."""
    return _mark(pattern.id), _mark(pattern.element)


def _kinds(read: Sequence[Wording]) -> Kinds:
    """Return the concepts of each word, with those of two words where it begins."""
    joined = [one.kinds for one in read]
    for at in compress(range(len(read) - 1), [one.begins for one in read]):
        joined[at] += kinds_of(f"{read[at].word} {read[at + 1].word}")
    return joined


def _words(read: Sequence[Wording]) -> list[int]:
    """Return each word alone, the first as such, and two in a row; then the same of their roots."""
    numbers, roots = [one.number for one in read], [one.root for one in read]
    return [
        *map(both, numbers),
        both(START, numbers[0]),
        *[both(*two) for two in pairwise(numbers)],
        *map(both, roots),
        *[both(*two) for two in pairwise(roots)],
    ]


def _pairs(content: Sequence[int]) -> list[int]:
    """Return two words that tell something, not far apart, in either order; a word is no pair with itself."""
    beside = chain(*[zip(content, content[apart:], strict=False) for apart in range(1, PAIRS)])
    return [either(one, other) for one, other in beside if one != other]


def _near(some: Sequence[tuple[int, Kind]], read: Sequence[Wording]) -> list[int]:
    """Return the words before and after each concept; `some` are the concepts with the places of their words."""
    near = [both(kind.near_after, one.number) for at, kind in some for one in read[max(0, at - NEAR) : at]]
    near += [both(kind.near_before, one.number) for at, kind in some for one in read[at + 1 : at + 1 + NEAR]]
    return near


def _asks(read: Sequence[Wording], kinds: Kinds) -> list[int]:
    """Return how the sentence begins and ends, and who is said to have to do what."""
    first, second, last = read[0], read[min(1, len(read) - 1)], read[-1]
    ending = last.number if last.word in "?!" else PLAIN_END
    asks = [both(FIRST, first.number), both(FIRST ^ first.number, second.number), both(END, ending)]
    for at, number in [(at, one.number) for at, one in enumerate(read) if one.word in MODALS]:
        asks += [both(number, kind.asked) for kind in chain(*kinds[max(0, at - BEFORE) : at])]
        asks += [both(MODAL ^ number, one.number) for one in read[at + 1 : at + 3]]
    return asks


def _marks(matched: Matched, *, asking: bool) -> list[int]:
    """Return the features of each pattern that asks, or of each of the others."""
    return [mark for one, _ in matched if (one.element == "ask") is asking for mark in marks_of(one)]


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


_wording = lru_cache(maxsize=KNOWN)(wording)
START, FIRST, END, PLAIN_END, MODAL = numbers("places in a sentence", 5)
MODALS = frozenset("should must shall ought need needs has have please let".split())
