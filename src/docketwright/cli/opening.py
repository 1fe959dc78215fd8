"""Opens what a command names: a comment file, or a document written elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.model.comment import Comment
from docketwright.reading.files import file_bytes

if TYPE_CHECKING:
    from docketwright.letter.readback import Document

COMMENT_ENDINGS = {".docketwright", ".json"}


def open_comment(path: Path, rule: Path | None = None) -> Comment:
    """Return the comment in a file, on the rule in another file where one is given. Raises ReadError."""
    return comment_in(path, document_in(path), rule)


def document_in(path: Path) -> Document | None:
    """Return what stands in a document written elsewhere, None for a comment's own file. Raises ReadError."""
    if path.suffix.lower() in COMMENT_ENDINGS:
        return None
    from docketwright.letter import readback  # noqa: PLC0415 - a comment's own file needs no such reader

    return readback.document_in(path)


def comment_in(path: Path, document: Document | None, rule: Path | None = None) -> Comment:
    """Return the comment in a file whose document, if it holds one, was read already. Raises ReadError."""
    comment = document.comment() if document else _own(path)
    if rule is None:
        return comment
    from docketwright.notice.read import read_file  # noqa: PLC0415 - half the start of a command, and seldom wanted

    return replace(comment, rule=read_file(rule))


def _own(path: Path) -> Comment:
    from docketwright.store.codec import decode_comment  # noqa: PLC0415 - a document has no need of it

    return decode_comment(file_bytes(path))
