"""Which way a text is read: Word wants right-to-left words in runs of their own, marked as such."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from docketwright.letter.letter import Run
from docketwright.model.scanning import late

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = frozenset({"L", "R", "AL"})
# Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin; the presentation forms; the right-to-left scripts above U+10800.
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY = late(f"[{_LETTERS}]")
# All bytes but those that these letters begin with in UTF-8. Taking them away is ten times as fast as a look for one.
_OTHERS = bytes(one for one in range(256) if not (0xD6 <= one <= 0xE0 or one in {0xEF, 0xF0}))
# Words of one script with the spaces, marks and digits between them.
_STRETCH = late(f"[{_LETTERS}](?:[^\\w]*[{_LETTERS}0-9]+)*")


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction is read from right to left (Unicode Annex 9, rule P2)."""
    if not _has_letters(text):
        return False
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in _STRONG)
    return next(strong, "L") in _RIGHT_TO_LEFT


def by_direction(run: Run) -> tuple[Run, ...]:
    """Return the run in pieces of one direction each; nearly always the run itself."""
    return tuple(_parted(run)) if _has_letters(run.text) else (run,)


def _has_letters(text: str) -> bool:
    if text.isascii() or not text.encode(errors="surrogatepass").translate(None, _OTHERS):
        return False
    return _ANY.search(text) is not None


def _parted(run: Run) -> Iterator[Run]:
    done = 0
    for match in _STRETCH.finditer(run.text):
        for begin, end in ((done, match.start()), (match.start(), match.end())):
            if begin < end:
                yield replace(run, text=run.text[begin:end], at=run.at + begin if run.at >= 0 else -1)
        done = match.end()
    if done < len(run.text):
        yield replace(run, text=run.text[done:], at=run.at + done if run.at >= 0 else -1)
