"""Where the words of a search stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator


def matches(text: str, searched: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of every word's beginning that a search asks for."""
    terms = re.findall(r"\w+", searched)
    if not terms:
        return
    longest_first = "|".join(re.escape(term) for term in sorted(set(terms), key=len, reverse=True))
    for match in re.finditer(rf"(?<!\w)(?:{longest_first})", text, re.IGNORECASE):
        yield match.start(), match.end()


def holds(text: str, searched: str) -> bool:
    """Tell whether a text has, for each word of a search, a word that begins with it."""
    words = re.findall(r"\w+", text.lower())
    return all(any(word.startswith(term) for word in words) for term in re.findall(r"\w+", searched.lower()))
