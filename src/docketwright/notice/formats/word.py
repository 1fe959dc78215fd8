"""A notice kept as a Word document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from docketwright.errors import ReadError
from docketwright.notice.document import Piece
from docketwright.notice.tidy import tidy
from docketwright.phrases import phrase
from docketwright.reading.document import NOTE_MARK, Paragraph, Place

_EDGES = frozenset({Place.HEADER, Place.FOOTER})


def pieces(data: bytes) -> list[Piece]:
    """Return its paragraphs, headings with their level, table rows as paragraphs. Raises ReadError for other files."""
    from docketwright.reading.reader import read_word  # noqa: PLC0415 - slow to import, and only Word files need it

    try:
        document = read_word(data)
    except ReadError as error:
        raise ReadError(error.what_happened, phrase("Open the notice in another form, or paste its text.")) from error
    body = [one for one in document.paragraphs if one.place not in _EDGES]
    return [piece for piece in _pieces(body) if piece.text]


def _pieces(paragraphs: Iterable[Paragraph]) -> Iterator[Piece]:
    for row, lines in groupby(paragraphs, key=lambda one: one.cell[:2] if one.cell else None):
        if row is not None:
            yield Piece(tidy(" ".join(dict.fromkeys(_words(one) for one in lines))))
            continue
        for one in lines:
            level = 1 if one.style == "title" else one.level
            yield from (Piece(tidy(line), None, level) for line in _words(one).split("\n"))


def _words(paragraph: Paragraph) -> str:
    return NOTE_MARK.sub("", f"{paragraph.label} {paragraph.text}".strip())
