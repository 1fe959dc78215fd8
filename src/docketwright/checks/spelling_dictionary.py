"""The dictionary: pyspellchecker's English words, the field's own words, and the person's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from unicodedata import normalize

from docketwright.assets import resource
from docketwright.checks.spelling_list import WordList, english
from docketwright.checks.suggesting import Neighbours, one_edit_away

SUGGESTED = 6
# How common a word of our own lists counts when suggestions are put in order; pyspellchecker's rarest words have 50.
FIELD_WORD = 2000
# No short prefix is among these: "re" and "un" would make words of too many slips.
PREFIXES = ("non", "pre", "post", "multi", "anti", "inter", "cyber", "micro", "semi", "over", "under", "counter")
LEAST_REST = 5
COMMON = 500
# A capitalised word is a slip and not a name when an everyday word is one edit away and it is not too short to tell.
SHORTEST_SLIP = 6
EVERYDAY = 5000


class Speller:
    """Knows which words are in no dictionary, and what was probably meant.

    `load` takes some ten milliseconds and may run in a worker; until it has, no word is unknown.
    """

    def __init__(self, own_words: Iterable[str] = ()) -> None:
        self._english: WordList | None = None
        self._field: dict[str, int] = {}
        self._own: frozenset[str] = frozenset()
        # Words found in order before, as they were written: most words of a draft are asked about on every keystroke.
        self._fine: set[str] = set()
        self._neighbours: Neighbours | None = None
        self._suggest = lru_cache(maxsize=512)(self._look_for)
        self._is_name = lru_cache(maxsize=4096)(self._looks_like_a_name)
        self.learn(own_words)

    def load(self) -> None:
        """Read the dictionary, once."""
        if self._english is None:
            self._field = dict.fromkeys(field_words(), FIELD_WORD)
            self._english = english()

    def learn(self, own_words: Iterable[str]) -> None:
        """Take these as the person's own words everywhere, in place of any before."""
        self._own = frozenset(normal(word) for word in own_words)
        self._fine = set()

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that no dictionary has; none while it is not loaded.

        Give the words as they were written: one with a capital passes as a name, unless a common word is one edit away.
        """
        if self._english is None:
            return frozenset()
        asked = frozenset(words) - self._fine
        strange = frozenset(word for word in asked if not self._knows(normal(word)) and not self._is_name(word))
        self._fine |= asked - strange
        return strange

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return up to six words that were probably meant, likeliest first, in the case of the word that was given."""
        return self._suggest(word) if self._english else ()

    def _knows(self, word: str) -> bool:
        forms = (word, word.removesuffix("'s").removesuffix("'"))
        return any(form in self._own or self._count(form) for form in forms) or self._is_built(forms[1])

    def _count(self, word: str) -> int:
        """Return how common a word is, 0 for one that is in no dictionary."""
        listed = self._english.count(word) if self._english else 0
        return listed or self._field.get(word, 0)

    def _is_built(self, word: str) -> bool:
        """Return whether a word is a common one after a prefix that goes before anything: "noncompliance"."""
        rests = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
        return any(len(rest) >= LEAST_REST and self._count(rest) >= COMMON for rest in rests)

    def _looks_like_a_name(self, word: str) -> bool:
        if not (word[:1].isupper() and word[1:].islower()):
            return False
        stem = normal(word).removesuffix("'s")
        if len(stem) < SHORTEST_SLIP:
            return True
        english = self._english
        return not (english and any(english.count(near) >= EVERYDAY for near in one_edit_away(stem, english.begins)))

    def _words(self) -> Iterable[str]:
        listed = self._english.counts() if self._english else {}
        return chain([word for word in self._field if word not in listed], listed)

    def _look_for(self, word: str) -> tuple[str, ...]:
        if self._neighbours is None:
            self._neighbours = Neighbours(self._words())
        plain = normal(word)
        stem, ending = (plain[:-2], "'s") if plain.endswith("'s") else (plain, "")
        near = self._neighbours.near(stem)
        plural = _plural_meant(stem)
        ordered = sorted(
            near,
            key=lambda one: (
                1 if one.word == plural else one.distance,
                -self._count(one.word),
                one.word[0] != stem[0],
            ),
        )
        return tuple(_in_case(one.word + ending, word) for one in ordered[:SUGGESTED])


def _plural_meant(stem: str) -> str:
    """Return the word that "-fs" is one slip away from, though it takes two edits: "ourselves" for "ourselfs"."""
    return f"{stem[:-2]}ves" if stem.endswith("fs") else stem


def normal(word: str) -> str:
    """Return a word as the dictionary writes it: lower case, straight apostrophe, no ligature letters."""
    plain = word if word.isascii() else normalize("NFKC", word)
    return plain.lower().replace("’", "'")


def stem(word: str) -> str:
    """Return a word as the dictionary writes it, without the mark of whose it is: who knows a name knows both."""
    return normal(word).removesuffix("'s").removesuffix("'")


def field_words() -> Iterator[str]:
    """Yield the words of the lists in resources/words, lower-cased; "#" begins a remark."""
    for path in sorted(resource("words").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (normal(word) for word in line.partition("#")[0].split())


def _in_case(word: str, like: str) -> str:
    curly = word.replace("'", "’") if "’" in like else word
    if like.isupper() and len(like) > 1:
        return curly.upper()
    return f"{curly[:1].upper()}{curly[1:]}" if like[:1].isupper() else curly
