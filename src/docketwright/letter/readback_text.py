"""Plain text as headed paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.errors import ReadError
from docketwright.letter.readback_comment import Draft
from docketwright.model.scanning import late
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.reading.document import Paragraph

_MOST_CHARACTERS = 10_000_000
_NOT_OF_TEXT = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x0b\x1b")
_NARROWEST, _WIDEST = 50, 160
"""Characters in the lines of a text that was broken by an editor; longer ones are whole paragraphs."""

_FULL = 0.75
"""Share of the usual width; a line at least this long was broken by an editor, not by its author."""

ITEM = late(r"\s*(?:[-*+•–]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\s+")
"""How an item of a list begins."""

_NUMBERED_HEADING = late(
    r"(?:(?:[IVX]{1,6}|[A-Z]|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)\s+[A-Z“\"(]",
)


def text_of(data: bytes) -> str:
    """Return the text in the bytes: UTF-8, UTF-16 with its mark, or Windows-1252. Raises ReadError where it is none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        sample = data[:65_536]
        if (len(sample) - len(sample.translate(None, _NOT_OF_TEXT))) * 200 > len(sample):
            raise ReadError(
                phrase("This file holds no text that can be read."), phrase("Choose a .docx, .pdf, .txt or .md file.")
            )
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    if len(text) > _MOST_CHARACTERS:
        raise ReadError(phrase("This file holds far more text than a comment."), phrase("Choose the comment alone."))
    return clean(text)


def plain_draft(text: str) -> Draft:
    """Return plain text as paragraphs; a short line that stands alone, numbered or in capitals, is a heading."""
    lines: list[Paragraph] = []
    full = full_width(text)
    for block in re.split(r"\n[ \t]*\n+", text):
        made = [line for line in unwrapped(block.split("\n"), full) if line]
        alone = len(made) == 1
        lines += [Paragraph(line, 1 if alone and looks_like_heading(line) else 0) for line in made]
    return Draft(tuple(lines))


def full_width(text: str) -> float:
    """Return how long a line of this text is that goes on in the next one; endless where no line does."""
    lengths = sorted(len(line.rstrip()) for line in text.split("\n") if line.strip())
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0
    return max(_NARROWEST, usual * _FULL) if usual <= _WIDEST else float("inf")


def unwrapped(lines: list[str], full: float) -> Iterator[str]:
    """Join the lines that an editor broke; a list item and a line after a short one begin anew."""
    made, last = "", ""
    for line in lines:
        if made and len(last.rstrip()) >= full and not ITEM.match(line):
            made = f"{made} {line.strip()}"
        else:
            yield made
            made = line.strip()
        last = line
    yield made


def looks_like_heading(line: str) -> bool:
    """Tell whether a line is short, and numbered or in capitals."""
    words = line.split()
    if not 0 < len(words) <= 14 or line[-1] in ".,;:":
        return False
    letters = [char for char in line if char.isalpha()]
    return bool(letters) and (all(char.isupper() for char in letters) or _NUMBERED_HEADING.match(line) is not None)
