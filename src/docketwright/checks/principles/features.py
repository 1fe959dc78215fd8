"""Turn a passage into the features that the detector weighs: words, pairs, triples, stems and patterns.

The trainer uses this very file, so that what is learnt is what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from docketwright.checks.principles.patterns import patterns

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+(?:[.,:/]\d+)*|[?!$%§•]")
_STRAIGHT = str.maketrans("’‘“”–—", "''\"\"--")
STEM = 5


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing to weigh: its `key` (a 32-bit hash), its words, and how many words it has (0 for a pattern)."""

    key: int
    words: str
    length: int


def normal(text: str) -> str:
    """Return the text in lower case with straight quotes, of the same length."""
    lowered = text.translate(_STRAIGHT).lower()
    return lowered if len(lowered) == len(text) else text.translate(_STRAIGHT)


def tokens(normalised: str) -> list[str]:
    """Return the words and telling marks of a normalised text; every number is "0"."""
    return ["0" if one[0].isdigit() else one for one in _TOKEN.findall(normalised)]


def features(sentence: str) -> Iterator[Feature]:
    """Yield the features of one sentence; one that occurs twice comes twice."""
    text = normal(sentence)
    found = tokens(text)
    stems = [one[:STEM] for one in found]
    yield from _runs(found)
    yield from _stems(found, stems)
    for pattern in patterns():
        match = pattern.search(text)
        if match:
            yield Feature(crc32(f"@{pattern.id}".encode()), match, 0)


def _runs(found: list[str]) -> Iterator[Feature]:
    padded = ["<", *found, ">"]
    count = len(padded)
    for at in range(count):
        one = padded[at]
        if 0 < at < count - 1:
            yield Feature(crc32(one.encode()), one, 1)
        if at + 1 < count:
            two = f"{one} {padded[at + 1]}"
            yield Feature(crc32(two.encode()), two, 2)
        if at + 2 < count:
            three = f"{two} {padded[at + 2]}"
            yield Feature(crc32(three.encode()), three, 3)
            yield Feature(crc32(f"{one} _ {padded[at + 2]}".encode()), f"{one} … {padded[at + 2]}", 2)


def _stems(found: list[str], stems: list[str]) -> Iterator[Feature]:
    for at, stem in enumerate(stems):
        if len(found[at]) > STEM:
            yield Feature(crc32(f"~{stem}".encode()), found[at], 1)
        if at + 1 < len(stems):
            yield Feature(crc32(f"~{stem} {stems[at + 1]}".encode()), f"{found[at]} {found[at + 1]}", 2)
