"""Turn a sentence into the features that the detector weighs: words, pairs of words, kinds of things, patterns.

The trainer uses this very file, so that what is learnt is what is looked for. A feature is a 32-bit number; what it
stands for is not kept. Every line of this file runs for each of some hundred features of a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain, combinations, compress, starmap
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
    read = tuple(map(wording, words_of(normalised)))
    if not read:
        return Sentence(normalised, read, (), (), ([], [], [], [], [], []))
    _, alone, before, after, near_before, near_after, _, _, *roots, content, kinds, begins, needs = zip(
        *read, strict=True
    )
    joined = _kinds(read, kinds, begins) if any(begins) else kinds
    matched = _matched(normalised, reduce(or_, needs))
    some = [(at, kind) for at, mine in enumerate(joined) if mine for kind in mine]
    found = (
        [*alone, _START ^ after[0], *map(xor, before, after[1:]), *_roots(*roots)],
        _pairs([one for one in content if one]),
        _near(some, near_before, near_after),
        list(starmap(xor, combinations(dict.fromkeys([kind[2] for _, kind in some]), 2))),
        _marks(matched, asking=False),
        [*_asks(read, joined), *_marks(matched, asking=True)],
    )
    return Sentence(normalised, read, joined, matched, found)


def passage(read: Sequence[Sentence]) -> list[set[int]]:
    """Return the features of sentences judged together, family by family.

    Here it is counted how many patterns agree, in one sentence or in several: three weak signs are a strong one.
    """
    families = [set(chain(*family)) for family in zip(*[one.found for one in read], strict=True)]
    counts = pointed_to(read).items()
    agreeing = [_counted(name, nth) for name, count in counts for nth in range(2, min(count, AGREEING) + 1)]
    families[FAMILIES.index("patterns")].update(agreeing)
    return families


def pointed_to(read: Sequence[Sentence]) -> Counter[str]:
    """Return how many patterns of these sentences point to each element and to each principle, such as "P3"."""
    pointing = {pattern for one in read for pattern, _ in one.matched}
    return Counter([name for one in pointing for name in _points_to(one.element)])


def _kinds(read: Sequence[Wording], kinds: Kinds, begins: Iterable[bool]) -> Kinds:
    """Return the concepts of each word, with those of two words where it begins."""
    joined = list(kinds)
    for at in compress(range(len(read) - 1), begins):
        joined[at] += kinds_of(f"{read[at].word} {read[at + 1].word}")
    return joined


def _roots(alone: Sequence[int], before: Sequence[int], after: Sequence[int]) -> list[int]:
    return [*alone, *map(xor, before, after[1:])]


def _pairs(content: Sequence[int]) -> list[int]:
    """Return two words that tell something, not far apart, in either order; a word is no pair with itself."""
    pairs = chain(*[map(xor, content, content[apart:]) for apart in range(1, PAIRS)])
    return list(filter(None, pairs))


def _near(some: Sequence[tuple[int, Kind]], before: Sequence[int], after: Sequence[int]) -> list[int]:
    """Return the words before and after each concept; `some` are the concepts with the places of their words."""
    near = [kind ^ one for at, (_, kind, _, _) in some for one in before[at - NEAR if at > NEAR else 0 : at]]
    near += [kind ^ one for at, (kind, _, _, _) in some for one in after[at + 1 : at + 1 + NEAR]]
    return near


def _asks(read: Sequence[Wording], kinds: Kinds) -> list[int]:
    """Return how the sentence begins and ends, and who is said to have to do what."""
    first, second, last = read[0], read[min(1, len(read) - 1)], read[-1]
    ending = last.asked if last.word in "?!" else _PLAIN_END
    asks = [_FIRST ^ first.asking, first.asking ^ second.asked, _END ^ ending]
    for at, number in [(at, one.asking) for at, one in enumerate(read) if one.word in MODALS]:
        asks += [number ^ kind.asked for kind in chain(*kinds[max(0, at - BEFORE) : at])]
        asks += [_MODAL ^ number ^ one.asked for one in read[at + 1 : at + 3]]
    return asks


def _matched(normalised: str, met: int) -> tuple[tuple[Pattern, Place], ...]:
    """Return the patterns of a sentence, each with its place."""
    searched = [(one, one.search(normalised)) for one in worth_searching(met)]
    return tuple([(one, place) for one, place in searched if place is not None])


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
