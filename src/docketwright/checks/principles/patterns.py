"""Phrases that point to an element, kept as data: id, element, pattern, veto and message for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import msgspec

from docketwright.assets import resource
from docketwright.typed import read_json


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    element: str
    starts: str
    pattern: str
    veto: str
    message: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    patterns: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One phrase: the element it points to, and `message`, which follows "This sentence".

    `starts` holds the first three letters, or all where there are fewer, of every word that it can begin with: a
    sentence without such a word need not be searched. It is empty where any word will do.
    """

    id: str
    element: str
    starts: frozenset[str]
    wanted: re.Pattern[str]
    veto: re.Pattern[str] | None
    message: str

    def search(self, normalised: str) -> tuple[int, int] | None:
        """Return where the phrase stands in a normalised sentence, None where it does not or a veto speaks."""
        match = self.wanted.search(normalised)
        if match is None or (self.veto is not None and self.veto.search(normalised)):
            return None
        return match.span()


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return every pattern, in the file's order."""
    read = read_json(resource("principles", "patterns.json").read_bytes(), _File)
    return tuple(
        Pattern(
            one.id,
            one.element,
            frozenset(one.starts.split()),
            re.compile(one.pattern),
            re.compile(one.veto) if one.veto else None,
            one.message,
        )
        for one in read.patterns
    )


@cache
def message(element: str) -> str:
    """Return what a sentence does that points to this element, to follow "This sentence"."""
    return next((one.message for one in patterns() if one.element == element), "")
