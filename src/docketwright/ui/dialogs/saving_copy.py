"""Save a copy of the comment in a file, and where that fails offer another place: the words are still in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.errors import AppError
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say
from docketwright.ui.opening import save_comment_file
from docketwright.ui.session import Session

KINDS = phrase("Comment files (*.docketwright *.json)")
_ANOTHER = (phrase("Save to another place…"), phrase("Cancel"))


def save_copy(session: Session, window: QWidget) -> None:
    """Ask where to, and write the open comment there."""
    comment = session.comment
    while comment is not None:
        path, _ = QFileDialog.getSaveFileName(window, say("Save a copy"), "comment.docketwright", KINDS)
        if not path:
            return
        try:
            save_comment_file(comment, Path(path))
        except AppError as error:
            if ask(window, error.what_happened, error.what_to_do, _ANOTHER) != _ANOTHER[0]:
                return
        else:
            session.said.emit(say("A copy is in {name}", name=Path(path).name))
            return
