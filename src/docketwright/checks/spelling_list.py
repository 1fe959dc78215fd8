"""A list of words and how common each is, kept as the text that it comes in and looked up by halves.

To make something of all 160,000 words takes as long as all else that is done with the list, and a draft asks for a few
thousand. Only who looks for words like another wants them all.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_left
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

# As pyspellchecker writes it: a word a line, in order.
_BEGINS = b'{\n"'
_SIZE = slice(-4, None)
# Read so many at a time: all at once would hold the interpreter, and so the window, for a fortieth of a second.
_PIECE = 8192


class WordList:
    """The words of an object of JSON that holds a number for each, in any order."""

    def __init__(self, data: bytes) -> None:
        self._lines = _lines(data)
        if not data.startswith(_BEGINS) or self._lines != sorted(self._lines):
            in_order = json.dumps(json.loads(data), indent=0, ensure_ascii=False, sort_keys=True)
            self._lines = _lines(in_order.encode())
        self._counts: dict[str, int] = {}

    def count(self, word: str) -> int:
        """Return how common a word is, 0 for one that is not listed."""
        if self._counts:
            return self._counts.get(word, 0)
        begun = b'"%b":' % word.encode(errors="replace")
        line = self._from(begun)
        return int(line[len(begun) :].rstrip(b",")) if line.startswith(begun) else 0

    def begins(self, letters: str) -> bool:
        """Return whether a word begins with these letters."""
        begun = b'"%b' % letters.encode(errors="replace")
        return self._from(begun).startswith(begun)

    def counts(self) -> Mapping[str, int]:
        """Return all words in order, each with how common it is."""
        if not self._counts:
            from docketwright.typed import read_json  # noqa: PLC0415 - many drafts have no word that is not listed

            counts: dict[str, int] = {}
            for at in range(0, len(self._lines), _PIECE):
                piece = b"".join(self._lines[at : at + _PIECE]).rstrip(b",")
                counts.update(read_json(b"{%b}" % piece, dict[str, int]))
            self._counts = counts
        return self._counts

    def _from(self, begun: bytes) -> bytes:
        """Return the first line that comes no sooner than these bytes, nothing after the last."""
        at = bisect_left(self._lines, begun)
        return self._lines[at] if at < len(self._lines) else b""


def _lines(data: bytes) -> list[bytes]:
    """Return what stands between the first line and the last, such as `"word": 50,`."""
    return data.rstrip().split(b"\n")[1:-1]


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
