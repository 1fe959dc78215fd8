"""The text of a PDF as headed paragraphs, with its notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from docketwright.errors import ReadError
from docketwright.letter.pdf_rows import Row, page_rows, without_hyphens
from docketwright.letter.readback_comment import BEHIND, Draft
from docketwright.letter.readback_text import full_width, looks_like_heading, unwrapped
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.reading.document import Paragraph
from docketwright.reading.pdf_turns import PDF_TURN
from docketwright.reading.refusals import locked_pdf

_MOST_PAGES = 500
_PAGE_NUMBER = re.compile(r"(?i)(?:page[ \t]+)?\d{1,3}(?:[ \t]+of[ \t]+\d{1,3})?")
_MARK = re.compile(r"\[\^(\d{1,4})\]")


def pdf_draft(data: bytes) -> Draft:
    """Return the text of a PDF as paragraphs. Raises ReadError where it is locked, damaged or holds pictures only."""
    pages = [[row for row in page if not _PAGE_NUMBER.fullmatch(row.text)] for page in _pages(data)]
    pages = [*_without_running_heads(pages)]
    if not any(pages):
        raise ReadError(
            phrase("This PDF holds pictures of pages, no text."), phrase("Open the document it was made from.")
        )
    called = frozenset(mark for page in pages for row in page for mark in _MARK.findall(row.text))
    notes: dict[str, str] = {}
    text = "\n\n".join(_page_text(page, called, notes) for page in pages)
    text = _MARK.sub(lambda mark: mark.group() if mark.group(1) in notes else mark.group(1), text)
    lines = [line for line in unwrapped(text.split("\n"), full_width(text)) if line]
    headed = (Paragraph(line, 1 if line in BEHIND or looks_like_heading(line) else 0) for line in lines)
    return Draft(tuple(headed), notes)


def _pages(data: bytes) -> list[list[Row]]:
    import pypdfium2  # noqa: PLC0415 - slow to import, and needed for a PDF only

    try:
        # PDFium is not safe in several threads at once.
        with PDF_TURN, pypdfium2.PdfDocument(data) as document:
            if len(document) > _MOST_PAGES:
                raise ReadError(phrase("This PDF has more than 500 pages."), phrase("Choose the comment alone."))
            pages = [page_rows(document[at]) for at in range(len(document))]
    except pypdfium2.PdfiumError as error:
        damaged = ReadError(phrase("This PDF is damaged."), phrase("Save it again from the program that made it."))
        raise locked_pdf(str(error)) or damaged from error
    cleaned = ([replace(row, text=clean(row.text).strip()) for row in page] for page in pages)
    return [[row for row in page if row.text] for page in cleaned]


def _without_running_heads(pages: list[list[Row]]) -> Iterator[list[Row]]:
    """Yield the pages without the line at the top of several, or of one with the writer; the first keeps its own."""
    tops = Counter(page[0].text for page in pages[1:] if page)
    names = frozenset(row.text.casefold() for row in pages[0]) if pages else frozenset()
    for at, page in enumerate(pages):
        yield page[1:] if at and page and (tops[page[0].text] > 1 or _heads(page, names)) else page


def _heads(page: Sequence[Row], names: AbstractSet[str]) -> bool:
    """Tell whether a page begins, apart from the rest, with who writes and the docket, as a letter's second page does.

    `names` are the lines of the first page: the writer's name is one of them.
    """
    name, docket, _ = page[0].text.rpartition(" Docket No. ")
    return bool(docket) and name.casefold() in names and all(row.parted for row in page[1:2])


def _page_text(page: Iterable[Row], called: frozenset[str], notes: dict[str, str]) -> str:
    """Return the text of a page; the notes at its foot, where their numbers are called, go to the notes instead."""
    lines: list[str] = []
    note = ""
    for row in page:
        if row.note and row.note in called and row.note not in notes:
            note, notes[row.note] = row.note, row.text
        elif note and row.step > 0:
            notes[note] = f"{notes[note]} {row.text}"
        else:
            note = ""
            lines += [""] * row.parted + [f"{row.note} {row.text}".strip()]
    return without_hyphens("\n".join(lines))
