"""Comments and documents that lie outside the workspace: taken in, checked, and written out."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from docketwright.errors import AppError
from docketwright.letter.files import write_file
from docketwright.letter.leftovers import leftovers_of
from docketwright.letter.readback import read_document
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding
from docketwright.reading.files import file_bytes
from docketwright.store.codec import decode_comment, encode_comment
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.jobs import Cancel
from docketwright.ui.kept import open_kept
from docketwright.ui.language import say
from docketwright.ui.session import Session


def read_comment_file(path: Path) -> Comment:
    """Return the comment in a file. Raises ReadError."""
    return decode_comment(file_bytes(path))


def open_comment_file(session: Session, path: Path) -> None:
    """Take the comment in a file into the workspace and open it; one that is there already gets a new id."""

    def work(_cancel: Cancel) -> str:
        comment, comments = read_comment_file(path), session.workspace.comments
        if not comments.add(comment, session.now()) and comments.load(comment.id) != comment:
            comment = replace(comment, id=uuid.uuid4().hex)
            comments.add(comment, session.now())
        return comment.id

    def done(comment_id: str) -> None:
        _put_question_away()
        open_kept(session, comment_id)

    session.jobs.write("open comment", work, done, failed=_tell, label=_reading(path))


def save_comment_file(comment: Comment, path: Path) -> None:
    """Write the comment to a file. Raises WriteError."""
    write_file(path, encode_comment(comment))


def open_document(session: Session, path: Path, then: Callable[[], object]) -> None:
    """Read a document written elsewhere as a comment of its own and open it."""

    def work(_cancel: Cancel) -> tuple[Comment, tuple[Finding, ...]]:
        return replace(read_document(path), id=uuid.uuid4().hex), leftovers_of(path)

    def done(read: tuple[Comment, tuple[Finding, ...]]) -> None:
        _put_question_away()
        comment, session.left_in_documents[comment.id] = read
        session.saving.want(comment)  # kept as it is opened; where the disk refuses, it waits
        session.open(comment)
        then()

    session.jobs.run(f"open {path}", work, done, failed=_tell, label=_reading(path))


def _put_question_away() -> None:
    """Close the box that is open, as with Escape: what it asks concerns the comment that is left now."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QDialog):
        box.reject()


def _tell(error: AppError) -> None:
    tell(None, error.what_happened, error.what_to_do)


def _reading(path: Path) -> str:
    return say("Reading {path}", path=path.name)
