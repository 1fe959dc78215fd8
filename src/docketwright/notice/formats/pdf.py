"""PDF pages as lines: footnotes told by their smaller type, paragraphs by their indent."""

from __future__ import annotations

import ctypes
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docketwright.errors import ReadError
from docketwright.notice.formats.lines import SOFT, Line, is_noise, running_head
from docketwright.phrases import phrase
from docketwright.reading.pdf_turns import PDF_TURN
from docketwright.reading.refusals import locked_pdf

if TYPE_CHECKING:
    import pypdfium2

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    left: float
    size: float
    bold: bool


def read_pdf(data: bytes) -> list[Line]:
    """Return the lines of a PDF with their page. Raises ReadError where it is damaged, locked or has no text."""
    import pypdfium2  # noqa: PLC0415 - slow to import, and not needed for the first window

    with PDF_TURN:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise locked_pdf(str(error)) or _damaged() from error
        try:
            lines = list(_lines(document))
        except pypdfium2.PdfiumError as error:
            raise _damaged() from error
        finally:
            document.close()
    if not lines:
        raise ReadError(
            phrase("This PDF holds pictures of pages but no text."),
            phrase("Paste the notice's text, or open its XML or text version."),
        )
    return lines


def _damaged() -> ReadError:
    return ReadError(phrase("This PDF is damaged."), phrase("Download it again, or paste the notice's text."))


def _lines(document: pypdfium2.PdfDocument) -> Iterator[Line]:
    if len(document) > LONGEST:
        raise ReadError(
            phrase("This PDF has more than {longest:,} pages.", longest=LONGEST),
            phrase("Open the notice alone, without the rest of the issue."),
        )
    number: int | None = None
    for at in range(len(document)):
        page = document[at]
        rows = _rows(page)
        page.close()
        number = _page_number(rows, number)
        yield from _page_lines(rows, number)


def _page_number(rows: list[_Row], before: int | None) -> int | None:
    for row in rows:
        head = running_head(row.text)
        if head:
            printed = head.group("left") or head.group("right")
            return int(printed) if printed else _after(before)
    return _after(before)


def _after(page: int | None) -> int | None:
    return page + 1 if page else None


def _page_lines(rows: list[_Row], number: int | None) -> Iterator[Line]:
    sizes = [round(row.size, 1) for row in rows for _ in range(len(row.text) // 10)]
    usual = statistics.mode(sizes) if sizes else 0.0
    usual = max(usual, _second(sizes, usual))
    lefts = _columns(rows)
    for row in rows:
        if is_noise(row.text):
            continue
        column = max((left for left in lefts if left <= row.left + 3), default=row.left)
        small = bool(usual) and 0 < row.size < usual - 0.9 and not running_head(row.text)
        yield Line(row.text, number, 4 < row.left - column < 30, gap=False, bold=row.bold, small=small)


def _second(sizes: list[float], usual: float) -> float:
    """Return the larger type where it fills a good part of a page that is mostly footnotes."""
    return max((size for size in set(sizes) if sizes.count(size) * 5 > len(sizes)), default=usual)


def _columns(rows: list[_Row]) -> list[float]:
    counts: dict[int, int] = {}
    for row in rows:
        counts[round(row.left)] = counts.get(round(row.left), 0) + 1
    often = sorted(left for left, count in counts.items() if count >= 8)
    merged: list[float] = []
    for left in often:
        if not merged or left - merged[-1] > 30:
            merged.append(float(left))
    return merged


def _rows(page: Any) -> list[_Row]:  # noqa: ANN401 - pypdfium2 brings no types
    import pypdfium2.raw as raw  # noqa: PLC0415, PLR0402 - loaded with the reader

    textpage = page.get_textpage()
    text = textpage.get_text_range()
    rows, start = [], 0
    for piece in text.split("\n"):
        words = piece.rstrip("\r")
        first = start + len(words) - len(words.lstrip())
        start += len(piece) + 1
        kept = words.replace("\ufffe", SOFT).strip()
        if kept:
            left, size, bold = _look(raw, textpage.raw, first)
            last = first + len(words.strip()) - 1
            rows.append(_Row(kept, left, size, bold and _look(raw, textpage.raw, last)[2]))
    textpage.close()
    return rows


def _look(raw: Any, handle: Any, index: int) -> tuple[float, float, bool]:  # noqa: ANN401 - pypdfium2 brings no types
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(handle, index, left, right, bottom, top)
    size = raw.FPDFText_GetFontSize(handle, index)
    weight = raw.FPDFText_GetFontWeight(handle, index)
    return left.value, size, weight >= 600
