"""The Word letter in the looks of a person's own document: its page, fonts and styles, and nothing else of it."""

from __future__ import annotations

from dataclasses import replace

from docketwright.letter.docx import docx_bytes
from docketwright.letter.letter import Letter
from docketwright.letter.own_looks import read_looks


def own_docx_bytes(letter: Letter, document: bytes, *, tracked: bool = False) -> bytes:
    """Return the letter as a Word file that looks like the person's own document.

    Raises ReadError where that is no safe, whole Word document. The same letter and document give the same bytes.
    """
    return docx_bytes(replace(letter, looks=read_looks(document)), tracked=tracked)
