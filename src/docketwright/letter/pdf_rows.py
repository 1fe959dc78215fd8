"""The rows of a page of a PDF as they are seen: ended where they end, with raised figures in their place."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Any

_ENDED = re.compile(r"\r?\n")
# PDFium lets a row that ends in a low sign, such as a full stop, run on into the next one.
_MAYBE_ENDED = re.compile(r"(?<=[^\w\s]) (?=\S)")
_FIGURE = re.compile(r"(?<=\S)\d{1,4}(?!\d)")
_NOTE = re.compile(r"(\d{1,3}) ?(?=\S)")
_HYPHEN = re.compile("[\x02\ufffe]")

_LEAST_RAISED, _MOST_RAISED = 1.0, 7.0
_SMALLER = 0.9
_BLANK = 1.5
_WIDE_APART = 1.35
"""Times the usual distance from row to row; more parts two paragraphs."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a page; `parted` says that a paragraph ended above, `note` is the number that a note begins with.

    `step` is how far it lies below the row before it, in points, less than 0 where a column begins.
    Raised figures are "^26" after a digit and "[^3]" elsewhere. A hyphen at its end that parts a word is U+FFFE.
    """

    text: str
    step: float = 0.0
    parted: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Pen:
    """Where the pen of a page stood for a character of its text, in points."""

    textpage: Any
    raw: Any

    def at(self, place: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        self.raw.FPDFText_GetCharOrigin(self.textpage, self._character(place), x, y)
        return x.value, y.value

    def right_of(self, place: int) -> float:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        self.raw.FPDFText_GetCharBox(self.textpage, self._character(place), left, right, bottom, top)
        return right.value

    def size(self, place: int) -> float:
        return float(self.raw.FPDFText_GetFontSize(self.textpage, self._character(place)))

    def _character(self, place: int) -> int:
        return int(self.raw.FPDFText_GetCharIndexFromTextIndex(self.textpage, place))


def page_rows(page: Any) -> list[Row]:  # noqa: ANN401 - pypdfium2 brings no types
    """Return the rows of a page of pypdfium2, the empty ones left out."""
    import pypdfium2.raw as raw  # noqa: PLC0415, PLR0402 - loaded with the reader

    textpage = page.get_textpage()
    pen = _Pen(textpage.raw, raw)
    text = textpage.get_text_range()
    rows = [one for one in _rows(text, pen) if "".join(char for char, _ in one).strip()]
    heights = [pen.at(next(place for char, place in row if not char.isspace()))[1] for row in rows]
    steps = [above - below for above, below in pairwise(heights)]
    usual = Counter(round(step) for step in steps if step >= 1).most_common(1)
    far = usual[0][0] * _WIDE_APART if usual else float("inf")
    made = [
        replace(_row(row, pen), step=step, parted=step > far)
        for row, step in zip(rows, chain([0.0], steps), strict=False)
    ]
    textpage.close()
    return made


def _rows(text: str, pen: _Pen) -> Iterator[list[tuple[str, int]]]:
    """Yield the rows as characters, each with its place in the text."""
    row: list[tuple[str, int]] = []
    start = 0
    ends = sorted([*_ENDED.finditer(text), *_MAYBE_ENDED.finditer(text)], key=lambda match: match.start())
    for end in ends:
        row += [(text[at], at) for at in range(start, end.start())]
        start = end.end()
        between = _between(end, text, pen)
        if between is None:
            yield row
            row = []
        else:
            row += [(char, end.start()) for char in between]
    yield [*row, *((text[at], at) for at in range(start, len(text)))]


def _between(end: re.Match[str], text: str, pen: _Pen) -> str | None:
    """Return what stands between two pieces of one row, None where a row ends between them."""
    before, after = end.start() - 1, end.end()
    asked, spaced = end.group() == " ", text[after : after + 1] == " "
    after += spaced
    if before < 0 or after >= len(text) or text[before].isspace() or text[after].isspace():
        return " " if asked else None
    (x, y), (next_x, next_y) = pen.at(before), pen.at(after)
    step = abs(next_y - y)
    goes_on = next_x > x and step <= _MOST_RAISED
    if asked:
        return " " if goes_on or step < _LEAST_RAISED else None
    gap = next_x - pen.right_of(before)
    if not goes_on or step < _LEAST_RAISED or gap > 2 * _MOST_RAISED:
        return None
    return " " if gap > _BLANK and not spaced else ""


def _row(row: list[tuple[str, int]], pen: _Pen) -> Row:
    text = "".join(char for char, _ in row)
    begun = _NOTE.match(text)
    if begun and _raised(row[begun.end()][1], row[0][1], pen):
        return Row(text[begun.end() :].strip(), note=begun.group(1))
    return Row(_FIGURE.sub(lambda found: _figure(found, text, row, pen), text).strip())


def _figure(found: re.Match[str], text: str, row: list[tuple[str, int]], pen: _Pen) -> str:
    """Return a number with what of it is raised marked as a power or as the number of a note."""
    for at in range(found.start(), found.end()):
        if _raised(row[at - 1][1], row[at][1], pen):
            figure = text[at : found.end()]
            raised = f"^{figure}" if text[at - 1].isdigit() else f"[^{figure}]"
            return text[found.start() : at] + raised
    return found.group()


def _raised(low: int, high: int, pen: _Pen) -> bool:
    """Tell whether a character is raised above another, and smaller."""
    step = pen.at(high)[1] - pen.at(low)[1]
    return _LEAST_RAISED < step <= _MOST_RAISED and pen.size(high) < pen.size(low) * _SMALLER


def without_hyphens(text: str) -> str:
    """Return lines of rows with the words that a hyphen parts made whole."""
    return _HYPHEN.sub("", re.sub("[\x02\ufffe]\n", "", text))
