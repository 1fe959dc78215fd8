"""What the words of a passage, each by itself, tell of whether it may hold a warning: most passages are told by them.

It is the quickest look there is, and comes before the first look that finds features. Each root brings a passage nearer
to a warning or further from it; the weights were learnt from how near passages came that were judged in full by models
that had not seen them. See decision 40.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from docketwright.assets import shipped
from docketwright.checks.principles.tokens import stem


def words_come_near(words: Iterable[str]) -> bool:
    """Return whether these words, as `tokens.words_of` gives them, may be those of a warning; each counts once."""
    return sum(map(_weights().__getitem__, set(words))) >= 0


class _Weights(dict[str, int]):
    """The weight of each word that was met, by its root."""

    def __init__(self, roots: dict[str, int], unknown: int) -> None:
        super().__init__()
        self._roots, self._unknown = roots, unknown

    def __missing__(self, word: str) -> int:
        root = "0" if word[0].isdigit() else stem(word)
        made = self[word] = self._roots.get(root, self._unknown)
        return made


@cache
def _weights() -> _Weights:
    kept = shipped("principles", "words_alone.json")
    roots = {root: int(weight) for weight, roots in kept["roots"].items() for root in roots.split()}
    return _Weights(roots, kept["unknown"])
