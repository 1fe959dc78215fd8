"""Save a copy of a comment in a file, and where that fails offer another place: the words are still in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.errors import AppError
from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import ask
from docketwright.ui.dialogs.choosing_file import COMMENT_FILES
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, shown
from docketwright.ui.opening import save_comment_file
from docketwright.ui.session import Session

COPY = "comment.docketwright"
_ANOTHER = (phrase("Save to another place…"), phrase("Cancel"))


def save_copies(session: Session, window: QWidget) -> None:
    """Save a copy of the open comment, and of each that was left with words that could not be saved."""
    here = session.comment
    if here is not None:
        save_copy(session, window, here, say("Save a copy"), COPY)
    for one in session.saving.unsaved:
        if here is None or one.id != here.id:
            save_copy(session, window, one, say("Save a copy of {name}", name=one.display_name), COPY)


def save_copy(session: Session, window: QWidget, comment: Comment, asked: str, name: str) -> None:
    """Ask where to, and write a comment there; `asked` and `name` are what the box says and proposes."""
    chosen, _ = QFileDialog.getSaveFileName(window, asked, name, shown(COMMENT_FILES))
    if not chosen:
        return
    path = Path(chosen)

    def work(_cancel: Cancel) -> None:
        save_comment_file(comment, path)

    def failed(error: AppError) -> None:
        if ask(window, error.what_happened, error.what_to_do, _ANOTHER) == _ANOTHER[0]:
            save_copy(session, window, comment, asked, name)

    session.jobs.write(
        "save copy",
        work,
        lambda _done: session.said.emit(say("A copy is in {name}", name=path.name)),
        failed=failed,
        label=say("Writing {path}", path=path.name),
        owner=window,
    )
