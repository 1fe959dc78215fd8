"""Tell at once whether a sentence shares enough words with one of some hundred others to be like it.

Every word has one integer that holds a byte for each of the sentences: 1 where the sentence has the word. The sum of a
sentence's words then holds, byte by byte, how many of them each other sentence has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil

MOST_SENTENCES = 500
"""Of more, the bytes of each word would take too much memory."""

# Counts and thresholds stay below half a byte, so that no byte runs over into the next.
_MOST_WORDS = 100
_HALF = 0x80


class SharedWords:
    """Some sentences, each as its number of words and the different ones among them."""

    def __init__(self, sentences: Sequence[tuple[int, Iterable[str]]]) -> None:
        self._having: defaultdict[str, int] = defaultdict(int)
        self._as_long: defaultdict[int, int] = defaultdict(int)
        for number, (length, words) in enumerate(sentences):
            here = 1 << 8 * number
            self._as_long[length] |= here
            for word in words:
                self._having[word] |= here
        self._halves = sum(self._as_long.values()) * _HALF
        self._lacking = lru_cache(maxsize=1024)(self._count_lacking)

    def may_reach(self, own: frozenset[str], length: int, score: float) -> bool:
        """Return whether a sentence of these different words, `length` in all, can reach this score with one of them.

        A score is twice the words in common, in their order, against the words of both: two sentences that have too
        few words in common cannot reach it. True where that cannot be told.
        """
        if len(own) > _MOST_WORDS:
            return True
        common = sum(filter(None, map(self._having.get, own)))
        return bool((common + self._lacking(length, length - len(own), score)) & self._halves)

    def _count_lacking(self, length: int, repeated: int, score: float) -> int:
        """Return what has to be added to each count for it to fill half a byte where it is large enough."""
        return sum(
            (_HALF - min(max(ceil(score * (length + theirs) / 2 - repeated - 1e-6), 0), _HALF - 1)) * those
            for theirs, those in self._as_long.items()
        )
