"""What the detector knows of a word by itself: its numbers, its kinds, and the patterns that it may belong to.

A feature is made of one or two of these numbers. They are digests; what they stand for is not kept.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from struct import unpack
from typing import NamedTuple

from docketwright.checks.principles.concepts import concepts_of, first_words, names
from docketwright.checks.principles.patterns import Met, met
from docketwright.checks.principles.tokens import stem

KNOWN = 8192
"""Words kept at hand."""


class Kind(NamedTuple):
    """A concept's numbers, by the part that it plays in a feature."""

    near_before: int
    near_after: int
    together: int
    asked: int


class Root(NamedTuple):
    """The numbers of a word's root, as such and in pairs; the latter is 0 for a word that tells nothing by itself."""

    number: int
    content: int


class Wording(NamedTuple):
    """A word's number and those of its root, and what else is known of it.

    `content` is its root's number in pairs, 0 for a word that tells nothing by itself. `kinds` are its concepts, and
    `begins` says whether a concept of two words begins with it; `met` tells of the patterns that it may belong to.
    """

    word: str
    number: int
    root: int
    content: int
    kinds: tuple[Kind, ...]
    begins: bool
    met: Met


def numbers(name: str, count: int) -> tuple[int, ...]:
    """Return so many numbers of 32 bits, always the same for a name."""
    digest = blake2b(name.encode("utf-8", "replace"), digest_size=4 * count).digest()
    return unpack(f"<{count}I", digest)


def number_of(word: str) -> int:
    """Return the number of a word."""
    return numbers(word, 1)[0]


@lru_cache(maxsize=KNOWN)
def root_of(word: str) -> Root:
    """Return the numbers of a word's root."""
    number, content = numbers(f"~{stem(word)}", 2)
    return Root(number, content if word[0].isalpha() and word not in STOP else 0)


def wording(written: str) -> Wording:
    """Return what is known of a word as it stands in a sentence; any number is "0"."""
    word = "0" if written[0].isdigit() else written
    return Wording(word, number_of(word), *root_of(word), kinds_of(word), word in first_words(), met(word))


@lru_cache(maxsize=KNOWN)
def kinds_of(words: str) -> tuple[Kind, ...]:
    """Return the concepts of a word or of two words parted by a blank."""
    return tuple([kind_named(names()[one]) for one in concepts_of(words)])


@lru_cache(maxsize=1024)
def kind_named(name: str) -> Kind:
    """Return the concept of this name."""
    return Kind(*numbers(f"kind {name}", 4))


STOP = frozenset(
    """a an the of to in on at for and or but if is are was were be been being it its this that these those as by with
    from we i you they he she my our your their his her has have had do does did so than then there here which who whom
    what when where how will would could can may might also just about into over out up down more most some any such
    other own very s t""".split()
)
