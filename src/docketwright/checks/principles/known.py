"""What was learnt of a word, found once and kept: which features it makes, alone and beside others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from operator import invert
from typing import NamedTuple, TypeVar

from docketwright.checks.principles.concepts import first_words, names
from docketwright.checks.principles.features import FAMILIES
from docketwright.checks.principles.meaning import meanings
from docketwright.checks.principles.patterns import met, needs_bits
from docketwright.checks.principles.weights import NOTHING, Learnt, weights
from docketwright.checks.principles.wordings import KNOWN, Kind, kind_named, kinds_of, number_of, root_of

T = TypeVar("T")
WORDS, PAIRS, NEAR, KINDS, PATTERNS, REQUESTS = range(len(FAMILIES))


class Concept(NamedTuple):
    """A concept: its place among all, what finds its features with the words near it, and its number where one asks.

    A word that stands after it is looked for by its number turned about (`~`), so that one look finds both.
    """

    place: int
    near: Callable[[int], int | None]
    asked: int


class Known(NamedTuple):
    """A word and what was learnt of its root and its concepts; None or nothing where nothing was.

    `root_after` are the features with the next word's root. `begins` holds the concepts of two words that begin with
    it, by the second. A plain tuple, because the words of a sentence are turned into columns.
    """

    word: str
    number: int
    turned: int
    root: int
    root_alone: int | None
    root_after: Learnt
    concepts: tuple[Concept, ...]
    begins: Followed | None


class Further(NamedTuple):
    """What else was learnt and is known of a word: what a first look does without.

    `after` are the features with the next word as it is written, `beside` those with words not far off, by their
    `content`, which is 0 for a word that tells nothing by itself. `needs`, `first` and `second` tell of the patterns
    that it may belong to, `meaning` is its row.
    """

    alone: int | None
    after: Learnt
    content: int
    beside: Learnt
    needs: int
    first: int
    second: int
    meaning: int


class Followed(dict[str, tuple[Concept, ...]]):
    """The concepts of two words of which this is the first, by the second, beyond those of the first alone."""

    def __init__(self, first: str) -> None:
        super().__init__()
        self._first = first

    def __missing__(self, second: str) -> tuple[Concept, ...]:
        alone = kinds_of(self._first)
        made = tuple([_concept(one) for one in kinds_of(f"{self._first} {second}") if one not in alone])
        self[second] = made
        return made


class _Words(dict[str, T]):
    """Words at hand, as they are written."""

    def __init__(self, learn: Callable[[str], T]) -> None:
        super().__init__()
        self._learn = learn

    def __missing__(self, written: str) -> T:
        if len(self) >= KNOWN:
            self.clear()
        # Numbers are all one word, and share what is known of it.
        made = self[written] = self["0"] if written[0].isdigit() and written != "0" else self._learn(written)
        return made


@cache
def known_words() -> Mapping[str, Known]:
    """Return what was learnt of each word that is asked for."""
    return _Words(_known)


@cache
def further_words() -> Mapping[str, Further]:
    """Return what else is known of each word that is asked for."""
    return _Words(_further)


@cache
def together() -> list[list[int | None]]:
    """Return for each concept, by its place, the features that it makes with the others, by theirs."""
    found: list[list[int | None]] = [[None] * len(names()) for _ in names()]
    places = {kind_named(name).together: at for at, name in enumerate(names())}
    for number, at in places.items():
        for other, feature in weights().learnt(KINDS, number).items():
            found[at][places[other]] = found[places[other]][at] = feature
    return found


def _known(word: str) -> Known:
    number, (root, _) = number_of(word), root_of(word)
    root_alone, root_after = _root(root)
    return Known(
        word,
        number,
        ~number,
        root,
        root_alone,
        root_after,
        tuple(map(_concept, kinds_of(word))),
        Followed(word) if word in first_words() else None,
    )


def _further(word: str) -> Further:
    content, meets, after = root_of(word).content, met(word), weights().learnt(WORDS, number_of(word))
    return Further(
        after.get(0),
        after,
        content,
        _beside(content) if content else NOTHING,
        meets.needs | meets.inside << needs_bits() if meets.inside else meets.needs,
        meets.first,
        meets.second,
        meanings().row(word),
    )


@lru_cache(maxsize=KNOWN)
def _root(root: int) -> tuple[int | None, Learnt]:
    after = weights().learnt(WORDS, root)
    return after.get(0), after


@lru_cache(maxsize=KNOWN)
def _beside(content: int) -> Learnt:
    """Return the pairs of a word, whichever of the two it is; the rows of each are made when both are asked for."""
    mine, others = weights().learnt(PAIRS, content), _mirrored().get(content, NOTHING)
    return {**mine, **others} if mine and others else mine or others


@cache
def _mirrored() -> Mapping[int, Learnt]:
    return weights().mirrored(PAIRS)


@cache
def _concept(kind: Kind) -> Concept:
    near, after = weights().learnt(NEAR, kind.near_after), weights().learnt(NEAR, kind.near_before)
    near = {**near, **dict(zip(map(invert, after), after.values(), strict=True))}
    return Concept(_places()[kind], near.get, kind.asked)


@cache
def _places() -> dict[Kind, int]:
    return {kind_named(name): at for at, name in enumerate(names())}
