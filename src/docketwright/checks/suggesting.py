"""Find the words of a dictionary that are near to one that is not in it, all words of a length at a time.

For every word length, position and letter one Python integer holds a bit for each word that has that letter there. The
edit-distance table of a misspelt word is then filled once for all words of a length, with & and | on such integers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

FURTHEST = 2
LONGEST = 40
LETTERS = "abcdefghijklmnopqrstuvwxyz'"


# For 0, 1 and 2 edits the words that are that near or nearer.
Row = tuple[int, int, int]


class Near(NamedTuple):
    """A word of the dictionary and how many edits away it is: 1 or 2."""

    word: str
    distance: int


def one_edit_away(word: str, begins: Callable[[str], bool] = bool) -> Iterator[str]:
    """Yield every string one edit away from a word: a letter less, more or other, or two letters transposed.

    `begins` tells whether a word that is looked for begins with these letters; where none does, none is left to yield.
    """
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if before and not begins(before):
            return
        yield from (before + letter + after for letter in LETTERS)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


class Neighbours:
    """The words of a dictionary, laid out for the search. Words that Latin-1 cannot write are left out."""

    def __init__(self, words: Iterable[str]) -> None:
        by_length: defaultdict[int, list[str]] = defaultdict(list)
        for word in words:
            by_length[len(word)].append(word)
        self._shelves = {length: _Shelf(length, shelf) for length, shelf in by_length.items() if length <= LONGEST}

    def near(self, word: str) -> tuple[Near, ...]:
        """Return the words at most two edits away; a transposition of two letters is one edit. Nearest first."""
        if not word or len(word) > LONGEST:
            return ()
        found: list[Near] = []
        for length in range(len(word) - FURTHEST, len(word) + FURTHEST + 1):
            shelf = self._shelves.get(length)
            if shelf:
                found.extend(shelf.near(word))
        return tuple(sorted(found, key=lambda one: one.distance))


class _Column(dict[str, int]):
    """The words by the letter that they have in one place; each letter's are made when it is first asked for."""

    def __init__(self, letters: bytes) -> None:
        super().__init__()
        self._letters = letters

    def __missing__(self, letter: str) -> int:
        made = self[letter] = int(self._letters.translate(_table(letter)), 2) if _latin(letter) else 0
        return made


class _Shelf:
    """All words of one length. The columns are cut when a word of about that length is first looked for."""

    def __init__(self, length: int, words: list[str]) -> None:
        self._length = length
        self._words = [word for word in words if word.isascii() or _latin(word)]

    @cached_property
    def _columns(self) -> list[_Column]:
        # Reversed, so that the first word is the lowest bit.
        joined = "".join(reversed(self._words)).encode("latin-1")
        return [_Column(joined[at :: self._length]) for at in range(self._length)]

    def near(self, word: str) -> Iterable[Near]:
        rows = self._last_rows(word)
        seen = rows[0]
        for distance in (1, FURTHEST):
            for at in _bits(rows[distance] & ~seen):
                yield Near(self._words[at], distance)
            seen |= rows[distance]

    def _last_rows(self, word: str) -> Row:
        """Return, for 0, 1 and 2 edits, the words that are that near or nearer.

        `table[i]` holds the same for the first i letters of `word` against the first letters of each word so far.
        """
        everything = (1 << len(self._words)) - 1
        rows: list[Row] = [
            (everything if i <= 0 else 0, everything if i <= 1 else 0, everything if i <= FURTHEST else 0)
            for i in range(len(word) + 1)
        ]
        # The last three rows and columns, the newest last.
        above: tuple[list[Row], ...] = ([], [], rows)
        columns: tuple[_Column, ...] = ()
        for at, column in enumerate(self._columns, start=1):
            columns = (*columns[-2:], column)
            above = (*above[1:], self._row(word, at, above, columns))
        return above[-1][len(word)]

    def _row(self, word: str, at: int, above: tuple[list[Row], ...], columns: tuple[_Column, ...]) -> list[Row]:
        """Return the table's row for the first `at` letters of the dictionary's words, in a band of two either way."""
        before, column = above[-1], columns[-1]
        everything = (1 << len(self._words)) - 1
        row = [(0, everything if at == 1 else 0, everything if at <= FURTHEST else 0)]
        for i in range(1, len(word) + 1):
            if abs(i - at) > FURTHEST:
                row.append((0, 0, 0))
                continue
            same = column[word[i - 1]]
            diagonal, up, left = before[i - 1], before[i], row[i - 1]
            none = diagonal[0] & same
            one = (diagonal[1] & same) | diagonal[0] | up[0] | left[0]
            two = (diagonal[2] & same) | diagonal[1] | up[1] | left[1]
            if i > 1 and at > 1:
                swapped = column[word[i - 2]] & columns[-2][word[i - 1]]
                one |= above[-2][i - 2][0] & swapped
                two |= above[-2][i - 2][1] & swapped | _swapped_around(word, i, at, above, columns)
            row.append((none, one | none, two | one | none))
        return row


def _swapped_around(word: str, i: int, at: int, above: tuple[list[Row], ...], columns: tuple[_Column, ...]) -> int:
    """Return the words in which the last two letters are swapped around one that is missing there or new."""
    found = 0
    if i > FURTHEST:
        missing = columns[-1][word[i - 3]] & columns[-2][word[i - 1]]
        found |= above[-2][i - 3][0] & missing
    if at > FURTHEST:
        new = columns[-1][word[i - 2]] & columns[-3][word[i - 1]]
        found |= above[-3][i - 2][0] & new
    return found


def _latin(word: str) -> bool:
    return all(letter < "Ā" for letter in word)


@cache
def _table(letter: str) -> bytes:
    """Return the translation that turns this letter into "1" and every other into "0"."""
    return b"0" * ord(letter) + b"1" + b"0" * (255 - ord(letter))


def _bits(number: int) -> Iterable[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
