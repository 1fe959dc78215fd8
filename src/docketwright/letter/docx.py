"""Letter → .docx: one file that Word opens without a question, and the same bytes for the same letter."""

from __future__ import annotations

from docketwright.letter.letter import Letter
from docketwright.letter.own_dress import dressed
from docketwright.letter.word.body import document
from docketwright.letter.word.footnotes import footnotes
from docketwright.letter.word.frame import footer, header
from docketwright.letter.word.package import (
    DOCUMENT_RELATIONS,
    MARKED_HEADER,
    PACKAGE_RELATIONS,
    pack,
    relations,
)
from docketwright.letter.word.properties import core_properties
from docketwright.letter.word.runs import Marks
from docketwright.letter.word.template import read_template


def docx_bytes(letter: Letter, *, tracked: bool = False) -> bytes:
    """Return the letter as a Word file; `tracked` makes requested changes of rule text Word's own tracked changes.

    Raises ReadError where the letter's template is gone.
    """
    return pack(docx_parts(letter, tracked=tracked))


def docx_parts(letter: Letter, *, tracked: bool = False) -> dict[str, bytes]:
    """Return the parts of the Word file by name, for a format that adds to them, such as the review copy."""
    template = read_template(letter.template, letter.language)
    body, notes = Marks(letter.author, tracked=tracked), Marks(letter.author)
    parts = {
        "_rels/.rels": relations(PACKAGE_RELATIONS, {}),
        "docProps/core.xml": core_properties(letter),
        "word/document.xml": document(letter, template.page, body),
        "word/footnotes.xml": footnotes(letter.notes, notes),
        "word/header1.xml": header(letter.running_head),
        "word/footer1.xml": footer(letter.footer),
        "word/footer2.xml": footer(letter.footer),
        **template.parts,
    }
    mark = next((one.mark for one in letter.breaks if one.mark), "")
    if mark:
        parts["word/header2.xml"] = header(letter.running_head, mark)
    known = DOCUMENT_RELATIONS | (MARKED_HEADER if mark else {})
    parts["word/_rels/document.xml.rels"] = relations(known, body.links)
    if notes.links:
        parts["word/_rels/footnotes.xml.rels"] = relations({}, notes.links)
    return dressed(parts, letter.looks) if letter.looks else parts
