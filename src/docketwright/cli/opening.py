"""Opens what a command names: a comment file, or a document written elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from docketwright.model.comment import Comment
from docketwright.reading.files import file_bytes

COMMENT_ENDINGS = {".docketwright", ".json"}


def open_comment(path: Path, rule: Path | None = None) -> Comment:
    """Return the comment in a file, on the rule in another file where one is given. Raises ReadError."""
    comment = _own(path) if path.suffix.lower() in COMMENT_ENDINGS else _document(path)
    if rule is None:
        return comment
    from docketwright.notice.read import read_file  # noqa: PLC0415 - half the start of a command, and seldom wanted

    return replace(comment, rule=read_file(rule))


def _own(path: Path) -> Comment:
    from docketwright.store.codec import decode_comment  # noqa: PLC0415 - a document has no need of it

    return decode_comment(file_bytes(path))


def _document(path: Path) -> Comment:
    from docketwright.letter.readback import read_document  # noqa: PLC0415 - a comment's own file needs no such reader

    return read_document(path)
