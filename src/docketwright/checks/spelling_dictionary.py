"""The dictionary: pyspellchecker's English words, the field's own words, and the person's."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO
from unicodedata import normalize

from docketwright.assets import resource
from docketwright.checks.suggesting import Neighbours, one_edit_away
from docketwright.typed import read_json

# Read in pieces: one call for the whole list would hold the interpreter, and so the window, for a tenth of a second.
CHUNK = 16 * 1024
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

    `load` takes about a quarter of a second and may run in a worker; until it has, no word is unknown.
    """

    def __init__(self, own_words: Iterable[str] = ()) -> None:
        self._counts: dict[str, int] = {}
        self._own: frozenset[str] = frozenset()
        # Words found in order before, as they were written: most words of a draft are asked about on every keystroke.
        self._fine: set[str] = set()
        self._neighbours: Neighbours | None = None
        self._suggest = lru_cache(maxsize=512)(self._look_for)
        self._is_name = lru_cache(maxsize=4096)(self._looks_like_a_name)
        self.learn(own_words)

    def load(self, *, at_once: bool = False) -> None:
        """Read the dictionary, once; `at_once` in half the time, where no window waits for the interpreter."""
        if not self._counts:
            counts = dict.fromkeys(field_words(), FIELD_WORD)
            self._counts = _all_at_once(counts) if at_once else _piece_by_piece(counts)

    def learn(self, own_words: Iterable[str]) -> None:
        """Take these as the person's own words everywhere, in place of any before."""
        self._own = frozenset(normal(word) for word in own_words)
        self._fine = set()

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that no dictionary has; none while it is not loaded.

        Give the words as they were written: one with a capital passes as a name, unless a common word is one edit away.
        """
        if not self._counts:
            return frozenset()
        asked = frozenset(words) - self._fine
        strange = frozenset(word for word in asked if not self._knows(normal(word)) and not self._is_name(word))
        self._fine |= asked - strange
        return strange

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return up to six words that were probably meant, likeliest first, in the case of the word that was given."""
        return self._suggest(word) if self._counts else ()

    def _knows(self, word: str) -> bool:
        forms = (word, word.removesuffix("'s").removesuffix("'"))
        return any(form in self._counts or form in self._own for form in forms) or self._is_built(forms[1])

    def _is_built(self, word: str) -> bool:
        """Return whether a word is a common one after a prefix that goes before anything: "noncompliance"."""
        rests = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
        return any(len(rest) >= LEAST_REST and self._counts.get(rest, 0) >= COMMON for rest in rests)

    def _looks_like_a_name(self, word: str) -> bool:
        if not (word[:1].isupper() and word[1:].islower()):
            return False
        stem = normal(word).removesuffix("'s")
        if len(stem) < SHORTEST_SLIP:
            return True
        return not any(self._counts.get(near, 0) >= EVERYDAY for near in one_edit_away(stem))

    def _look_for(self, word: str) -> tuple[str, ...]:
        if self._neighbours is None:
            self._neighbours = Neighbours(self._counts)
        plain = normal(word)
        stem, ending = (plain[:-2], "'s") if plain.endswith("'s") else (plain, "")
        near = self._neighbours.near(stem)
        plural = _plural_meant(stem)
        ordered = sorted(
            near,
            key=lambda one: (
                1 if one.word == plural else one.distance,
                -self._counts[one.word],
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


def _packed() -> Path:
    """Return the file of pyspellchecker's word counts, one object of JSON in all; its modules are not loaded."""
    found = find_spec("spellchecker")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0], "resources", "en.json.gz")


def _all_at_once(counts: dict[str, int]) -> dict[str, int]:
    # A word that is there twice keeps its first place and takes its last count, as in a dictionary that is updated.
    first = json.dumps(counts).encode().rstrip(b"}")
    return read_json(first + b"," + gzip.decompress(_packed().read_bytes()).lstrip(b" {"), dict[str, int])


def _piece_by_piece(counts: dict[str, int]) -> dict[str, int]:
    with gzip.open(_packed(), mode="rt", encoding="utf-8") as text:
        for piece in _entries(text):
            counts.update(piece)
    return counts


def _entries(text: IO[str]) -> Iterator[dict[str, int]]:
    rest = ""
    for chunk in iter(lambda: text.read(CHUNK), ""):
        whole, comma, rest_of_it = (rest + chunk).rpartition(",")
        if comma:
            yield _object(whole)
        rest = rest_of_it
    yield _object(rest)


def _object(entries: str) -> dict[str, int]:
    counts: dict[str, int] = json.loads(f"{{{entries.strip().strip('{}')}}}")
    return counts


def _in_case(word: str, like: str) -> str:
    curly = word.replace("'", "’") if "’" in like else word
    if like.isupper() and len(like) > 1:
        return curly.upper()
    return f"{curly[:1].upper()}{curly[1:]}" if like[:1].isupper() else curly
