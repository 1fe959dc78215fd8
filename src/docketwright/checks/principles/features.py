"""Turn a sentence into the features that the detector weighs: words, pairs of words, kinds of things, patterns.

The trainer uses this very file, so that what is learnt is what is looked for. A feature is a 32-bit number; what it
stands for is not kept, only which words of the sentence made it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from zlib import crc32

from docketwright.checks.principles.concepts import concepts_of, first_words
from docketwright.checks.principles.patterns import patterns
from docketwright.checks.principles.tokens import Token, normal, stem, tokens

FAMILIES = ("words", "pairs", "near", "order", "kinds", "patterns", "requests")
"""The families of features; each counts as much in a short passage as in a long one."""

NEAR = 4
ORDER = 6
PAIRS = 6
BEFORE = 4
BEGINNING = 3

Place = tuple[int, int]
Found = dict[int, Place]


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of a sentence and, family by family, each feature with the first and last token that made it."""

    tokens: tuple[Token, ...]
    found: tuple[Found, ...]


@lru_cache(maxsize=256)
def features(sentence: str) -> Sentence:
    """Return the features of one sentence; one that occurs twice is there once, at its first place."""
    read = tuple(tokens(sentence))
    words = [one.word for one in read]
    kinds = [_kinds(words, at) for at in range(len(words))]
    found = (
        _words(words),
        _pairs(words),
        _near(words, kinds),
        _order(kinds),
        _together(kinds),
        *_patterns(sentence, read, _asks(words, kinds)),
    )
    return Sentence(read, found)


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "replace"))


@lru_cache(maxsize=65536)
def _root(word: str) -> int:
    return crc32(f"~{stem(word)}".encode("utf-8", "replace"))


@lru_cache(maxsize=65536)
def beginning(word: str) -> str:
    """Return the first letters of a word, by which patterns are chosen."""
    return word.partition("'")[0][:BEGINNING]


def _join(family: int, first: int, second: int) -> int:
    return (first * 0x9E3779B1 + second * 0x85EBCA6B + family * 0xC2B2AE35) & 0xFFFFFFFF


def _kinds(words: Sequence[str], at: int) -> tuple[int, ...]:
    mine = concepts_of(words[at])
    if words[at] in first_words() and at + 1 < len(words):
        return mine + concepts_of(f"{words[at]} {words[at + 1]}")
    return mine


def _words(words: Sequence[str]) -> Found:
    found: Found = {}
    previous, previous_stem = _number("<"), 0
    for at, word in enumerate(words):
        number, root = _number(word), _root(word)
        found.setdefault(_join(0, number, 0), (at, at))
        found.setdefault(_join(0, root, 1), (at, at))
        found.setdefault(_join(0, previous, number), (max(0, at - 1), at))
        if at:
            found.setdefault(_join(0, previous_stem, root), (at - 1, at))
        previous, previous_stem = number, root
    return found


def _pairs(words: Sequence[str]) -> Found:
    found: Found = {}
    content = [(at, _number(stem(word))) for at, word in enumerate(words) if _tells(word)]
    for place, (at, first) in enumerate(content):
        for to, second in content[place + 1 : place + PAIRS]:
            if first != second:
                found.setdefault(_join(1, min(first, second), max(first, second)), (at, to))
    return found


def _near(words: Sequence[str], kinds: Sequence[tuple[int, ...]]) -> Found:
    found: Found = {}
    numbers = [_number(word) for word in words]
    for at, number in enumerate(numbers):
        for to in range(at + 1, min(len(numbers), at + NEAR + 1)):
            for kind in kinds[to]:
                found.setdefault(_join(2, number, kind), (at, to))
            for kind in kinds[at]:
                found.setdefault(_join(3, kind, numbers[to]), (at, to))
    return found


def _order(kinds: Sequence[tuple[int, ...]]) -> Found:
    found: Found = {}
    some = [(at, mine) for at, mine in enumerate(kinds) if mine]
    for place, (at, mine) in enumerate(some):
        for kind in mine:
            found.setdefault(_join(4, kind, 0), (at, at))
        for to, others in some[place + 1 :]:
            if to - at > ORDER:
                break
            for kind in mine:
                for other in others:
                    found.setdefault(_join(5, kind, other), (at, to))
    return found


def _together(kinds: Sequence[tuple[int, ...]]) -> Found:
    first: dict[int, int] = {}
    for at, mine in enumerate(kinds):
        for kind in mine:
            first.setdefault(kind, at)
    return {
        _join(6, one, other): (min(first[one], first[other]), max(first[one], first[other]))
        for one, other in combinations(sorted(first), 2)
    }


def _asks(words: Sequence[str], kinds: Sequence[tuple[int, ...]]) -> Found:
    """Return how the sentence begins and ends, and who is said to have to do what."""
    found: Found = {}
    numbers = [_number(word) for word in words]
    if numbers:
        last = len(numbers) - 1
        found[_join(8, numbers[0], 0)] = (0, 0)
        found[_join(8, numbers[0], numbers[min(1, last)])] = (0, min(1, last))
        found[_join(8, numbers[last] if words[last] in "?!" else 0, 1)] = (last, last)
    for at in (place for place, word in enumerate(words) if word in MODALS):
        for to in range(max(0, at - BEFORE), at):
            for kind in kinds[to]:
                found.setdefault(_join(9, numbers[at], kind), (to, at))
        for to in range(at + 1, min(len(words), at + 3)):
            found.setdefault(_join(10, numbers[at], numbers[to]), (at, to))
    return found


def _patterns(sentence: str, read: Sequence[Token], asks: Found) -> tuple[Found, Found]:
    """Return the patterns of the sentence, and with those that ask also what else tells a request."""
    found: Found = {}
    text = normal(sentence)
    begun = {beginning(one.word) for one in read}
    for pattern in patterns():
        if pattern.starts and pattern.starts.isdisjoint(begun):
            continue
        span = pattern.search(text)
        if span is not None:
            place, mine = _place(read, span), asks if pattern.element == "ask" else found
            mine.setdefault(_join(7, _number(pattern.id), 0), place)
            mine.setdefault(_join(7, _number(pattern.element), 1), place)
    return found, asks


def _place(read: Sequence[Token], span: tuple[int, int]) -> Place:
    inside = [at for at, one in enumerate(read) if one.start < span[1] and span[0] < one.end]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _tells(word: str) -> bool:
    return word[0].isalpha() and word not in STOP


MODALS = frozenset("should must shall ought need needs has have please let".split())
STOP = frozenset(
    """a an the of to in on at for and or but if is are was were be been being it its this that these those as by with
    from we i you they he she my our your their his her has have had do does did so than then there here which who whom
    what when where how will would could can may might also just about into over out up down more most some any such
    other own very s t""".split()
)
