"""Find what a pattern finds in a long text, sooner: most patterns can be told by a character or a word to be absent.

Python tries a pattern that begins with a choice of words, or with what may not stand before it, at each character.
`found` tries it only where a second, cheaper pattern says that it could begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, compiled when it is first asked for something.

    It is for a pattern that takes a while to compile and that most texts never ask.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        # Kept, so that it is found as soon as that of a pattern from then on.
        asked = self.__dict__[name] = getattr(re.compile(self._pattern, self._flags), name)
        return asked


def found(begins: re.Pattern[str], pattern: re.Pattern[str], text: str, low: str = "") -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text)` yields.

    `begins` takes one character, and has to match wherever the pattern does; where it matches and the pattern does not,
    only time is lost. It is quick where it begins with a set of characters. Where the text is given folded too, in
    `low`, that is where `begins` looks: Python chooses among words sooner where case counts.
    """
    return found_at((one.start() for one in begins.finditer(low or text)), pattern, text)


def found_at(starts: Iterable[int], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the same, where the places are known at which the pattern could begin, in order."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            yield match


def blanked(begins: re.Pattern[str], pattern: re.Pattern[str], text: str, low: str = "") -> str:
    """Return a text with as many blanks in place of each thing that is found."""
    pieces: list[str] = []
    at = 0
    for match in found(begins, pattern, text, low):
        pieces += (text[at : match.start()], " " * len(match.group()))
        at = match.end()
    return "".join((*pieces, text[at:])) if pieces else text


def folded(text: str) -> str:
    """Return a text as a search that ignores case sees it; as long as the text, character by character."""
    if text.isascii():
        return text.lower()
    # What a search that ignores case takes for "i" and "s", and `lower` does not.
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


def holds(low: str, hints: Iterable[str]) -> bool:
    """Return whether one of these stands in a folded text: what holds none of a pattern's hints holds no match."""
    for hint in hints:  # noqa: SIM110 - asked ten thousand times of a long text; `any` takes twice as long
        if hint in low:
            return True
    return False


def present(low: str, hints: Iterable[str]) -> tuple[str, ...]:
    """Return those that stand in a folded text: its paragraphs need to be asked for no others."""
    return tuple(hint for hint in hints if hint in low)
