"""Cut a sentence into the small-letter words that the detector reads, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_ESCAPED = r"\\u20[0-9a-f]{2}"  # some archives of comments hold typographic marks as "\u2019"
_TOKEN = re.compile(rf"[a-z]+(?:(?:'|\\u2019)[a-z]+)*|(?P<escaped>{_ESCAPED})|(?P<number>\d+(?:[.,:/]\d+)*)|[?!$%§•]")
_STRAIGHT = str.maketrans("’‘“”–—", "''\"\"--")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ed", "es", "ly", "s")
_ROOT = 4


@dataclass(frozen=True, slots=True)
class Token:
    """A word in small letters, or a telling mark; any number is "0"."""

    word: str
    start: int
    end: int


def normal(text: str) -> str:
    """Return the text in small letters with straight quotes, of the same length."""
    lowered = text.translate(_STRAIGHT).lower()
    return lowered if len(lowered) == len(text) else text.translate(_STRAIGHT)


def tokens(sentence: str) -> Iterator[Token]:
    """Yield the words and telling marks of a sentence."""
    for match in _TOKEN.finditer(normal(sentence)):
        if match.lastgroup == "number":
            yield Token("0", match.start(), match.end())
        elif match.lastgroup != "escaped":
            yield Token(match.group().replace("\\u2019", "'"), match.start(), match.end())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the word without its ending, where four letters or more are left."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT:
            return word[: -len(ending)]
    return word
