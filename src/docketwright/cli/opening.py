"""Opens what a command names: a comment file, or a document written elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.cli.naming import named
from docketwright.errors import ReadError
from docketwright.model.comment import Comment
from docketwright.model.scanning import late
from docketwright.reading.files import file_bytes

if TYPE_CHECKING:
    from docketwright.letter.readback import Document

OWN_ENDINGS = {".docketwright", ".docketblocks", ".json"}
_OWN = late(r'\{\s*"format":\s*\d+,\s*"kind":\s*"docketwright ')
_MARKED_UP = late(r"(?i)<(?:\?xml|!doctype|html|rule|prorule|notice)\b")
_BEGINNING = 200
"""Characters, more than such a file needs to say what it is."""


def open_comment(path: Path, rule: Path | None = None) -> Comment:
    """Return the comment in a file, on the rule in another file where one is given. Raises ReadError."""
    return comment_in(path, document_in(path), rule)


def document_in(path: Path) -> Document | None:
    """Return what stands in a document written elsewhere, None for a file of Docketwright's own. Raises ReadError."""
    if path.suffix.lower() in OWN_ENDINGS:
        return None
    from docketwright.letter import readback  # noqa: PLC0415 - a comment's own file needs no such reader

    document = readback.document_in(path)
    _refuse_what_is_no_draft(path.name, " ".join(line.text for line in document.draft.lines[:4])[:_BEGINNING])
    return document


def _refuse_what_is_no_draft(name: str, beginning: str) -> None:
    """Raise ReadError for a text whose marks would be taken for the words of a letter."""
    if not beginning.startswith(("{", "<")):
        return
    if _OWN.match(beginning):
        raise ReadError(f"{name} is a file of Docketwright’s own.", "Let its name end in .docketwright.")
    if _MARKED_UP.match(beginning):
        raise ReadError(f"{name} is a notice or a web page, no draft.", "Save its words as .docx or .txt.")


def comment_in(path: Path, document: Document | None, rule: Path | None = None) -> Comment:
    """Return the comment in a file whose document, if it holds one, was read already. Raises ReadError."""
    comment = document.comment() if document else _own(path)
    if rule is None:
        return comment
    from docketwright.notice.read import read_file  # noqa: PLC0415 - half the start of a command, and seldom wanted

    with named(rule):
        return replace(comment, rule=read_file(rule))


def _own(path: Path) -> Comment:
    from docketwright.store.codec import decode_comment  # noqa: PLC0415 - a document has no need of it

    with named(path):
        return decode_comment(file_bytes(path))
