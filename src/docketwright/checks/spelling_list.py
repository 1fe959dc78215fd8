"""A list of words and how common each is, kept as the text that it comes in and looked up there.

To make something of all 160,000 words takes five times as long as to unpack them, and a draft asks for a few thousand.
Only who looks for words like another wants them all.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect
from collections.abc import Mapping
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

# As pyspellchecker writes it: a word a line, such as `"word": 50,`, in order.
_BEGINS = b'{\n"'
_SIZE = slice(-4, None)
_PART = 4096
"""Bytes of text that are searched for a word."""


class WordList:
    """The words of an object of JSON that holds a number for each, in any order."""

    def __init__(self, data: bytes) -> None:
        self._lay_out(data)
        if not data.startswith(_BEGINS) or self._firsts != sorted(self._firsts):
            self._lay_out(json.dumps(json.loads(data), indent=0, ensure_ascii=False, sort_keys=True).encode())
        self._counts: dict[str, int] = {}

    def count(self, word: str) -> int:
        """Return how common a word is, 0 for one that is not listed."""
        if self._counts:
            return self._counts.get(word, 0)
        line = b'\n"%b":' % word.encode(errors="replace")
        at = self._find(line)
        return int(self._data[at + len(line) : self._data.find(b"\n", at + 1)].rstrip(b",")) if at >= 0 else 0

    def begins(self, letters: str) -> bool:
        """Return whether a word begins with these letters."""
        return self._find(b'\n"%b' % letters.encode(errors="replace")) >= 0

    def counts(self) -> Mapping[str, int]:
        """Return all words in order, each with how common it is."""
        if not self._counts:
            from docketwright.typed import read_json  # noqa: PLC0415 - many drafts have no word that is not listed

            counts: dict[str, int] = {}
            # All at once would hold the interpreter, and so the window, for a fortieth of a second.
            for start, end in pairwise(self._starts):
                counts.update(read_json(b"{%b}" % self._data[start:end].rstrip(b",\n}"), dict[str, int]))
            self._counts = counts
        return self._counts

    def _lay_out(self, data: bytes) -> None:
        """Part the text at line breaks; a word is then looked for in the part whose first line comes last before it."""
        self._data = data
        breaks = {data.find(b'\n"', at) for at in range(0, len(data), _PART)} - {-1}
        self._starts = [*sorted(breaks), len(data)]
        self._firsts = [data[start : data.find(b":", start)] for start in self._starts[:-1]]

    def _find(self, line: bytes) -> int:
        """Return where the first line stands that begins so, -1 where none does."""
        part = max(bisect(self._firsts, line) - 1, 0)
        # It may be the first of the next part.
        return self._data.find(line, self._starts[part], self._starts[part + 1] + len(line))


def english() -> WordList:
    """Return pyspellchecker's English words; its modules are not loaded."""
    packed = _file().read_bytes()
    # The last four bytes say how long the text is, so room for it is made once.
    return WordList(zlib.decompress(packed, zlib.MAX_WBITS | 16, int.from_bytes(packed[_SIZE], "little")))


def _file() -> Path:
    found = find_spec("spellchecker")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0], "resources", "en.json.gz")
