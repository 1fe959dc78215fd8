"""Cut a sentence into the small-letter words that the detector reads, each with its place."""

from __future__ import annotations

import re

ESCAPE = "\\u20"
"""How an escaped mark begins; where one stands, words are not where they are written."""

_ESCAPED = re.compile(r"\\u20[0-9a-f]{2}")  # some archives of comments hold typographic marks as "\u2019"
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+(?:[.,:/]\d+)*|[?!$%§•]")
_STRAIGHT = str.maketrans("’‘“”–—", "''\"\"--")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ed", "es", "ly", "s")
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)
_ROOT = 4

Place = tuple[int, int]


def normal(text: str) -> str:
    """Return the text in small letters with straight quotes, of the same length."""
    if text.isascii():
        return text.lower()
    lowered = text.translate(_STRAIGHT).lower()
    return lowered if len(lowered) == len(text) else text.translate(_STRAIGHT)


def words_of(normalised: str) -> list[str]:
    """Return the words and telling marks of a normalised sentence, numbers as they are written."""
    return _TOKEN.findall(_unescaped(normalised))


def places_of(normalised: str) -> list[Place]:
    """Return where each of `words_of` starts and ends."""
    return [match.span() for match in _TOKEN.finditer(_unescaped(normalised))]


def _unescaped(normalised: str) -> str:
    """Return the text without escaped marks, of the same length: an apostrophe's letters move up to it."""
    if ESCAPE not in normalised:
        return normalised
    parted = re.sub(r"\\u2019([a-z]+)", lambda found: f"'{found.group(1)}     ", normalised)
    return _ESCAPED.sub("      ", parted)


def beginnings(word: str, longest: int) -> list[str]:
    """Return the word's beginnings of up to so many letters, from its first letter on."""
    return [word[:end] for end in range(1, min(len(word), longest) + 1)]


def stem(word: str) -> str:
    """Return the word without its ending, where four letters or more are left."""
    if word[-1:] not in _LAST_LETTERS:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT:
            return word[: -len(ending)]
    return word
