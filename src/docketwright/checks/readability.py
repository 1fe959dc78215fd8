"""How hard a text is to read, by a school grade worked out from its words; no list and no download."""

from __future__ import annotations

import re
from functools import lru_cache

from docketwright.checks.reading import KEPT, sentences_of, words_of

_VOWELS = re.compile(r"[aeiouyàâäéèêëíïóôöúüñ]+")
_REST = re.compile(r"[;:]\s")
_SILENT_END = re.compile(r"(?:[^laeiouy]e|[^td]ed|[^cgsxz]es)$")


@lru_cache(maxsize=KEPT)
def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade (Kincaid and others 1975): about the years of school that a text asks for."""
    # A semicolon or a colon lets a reader rest as a full stop does.
    sentences = len(sentences_of(text)) + len(_REST.findall(text))
    words = words_of(text)
    if not sentences or not words:
        return 0.0
    sounds = sum(syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * sounds / len(words) - 15.59


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Return the number of syllables, at least 1: groups of vowels, less an e at the end that is not heard."""
    letters = word.lower()
    groups = len(_VOWELS.findall(letters))
    return max(1, groups - bool(groups > 1 and _SILENT_END.search(letters)))
