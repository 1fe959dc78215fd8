"""Whose looks the Word letter has: the program's, or those of a Word document of the person's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.errors import AppError
from docketwright.model.comment import Comment
from docketwright.model.looks import OwnLooks
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.jobs import Cancel
from docketwright.ui.kept import edit_of
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words

WORD_FILES = phrase("Word documents (*.docx *.dotx)")
OURS = phrase("Look like my own Word document…")
OTHER = phrase("Another document…")
SAID = phrase(
    "The letter takes page, fonts and styles from {name}, no words or pictures. A font that this computer lacks is "
    "shown by another."
)


class OwnLooksRow(QWidget):
    """Takes the looks of a document into the comment; the document itself is not kept, and may be gone afterwards."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._said = words("", "small")
        self.choose = button(OURS, self._choose, "link", hint=say("Its page, fonts and styles, and nothing else of it"))
        self.back = button(say("Use the standard looks"), self._back, "link")
        stack(self, (self._said, row(self.choose, self.back)), gap=4)

    def show_comment(self, comment: Comment) -> None:
        """Show whose looks the comment's letter has."""
        looks = comment.looks
        self._said.setText(say(SAID, name=looks.name) if looks else "")
        self._said.setVisible(looks is not None)
        self.choose.setText(say(OTHER if looks else OURS))
        self.back.setVisible(looks is not None)

    def take(self, path: Path) -> None:
        """Read a document's looks and keep them in the comment; say why where that cannot be done."""
        comment, session = self._session.comment, self._session
        if comment is None:
            return

        def work(_cancel: Cancel) -> OwnLooks:
            from docketwright.letter.own_looks import kept_looks  # noqa: PLC0415 - loads the reader of Word files
            from docketwright.reading.files import file_bytes  # noqa: PLC0415 - the same

            return kept_looks(file_bytes(path), path.name)

        def done(looks: OwnLooks) -> None:
            edit_of(session, comment.id, lambda one: replace(one, looks=looks), phrase("Looks of the letter"))

        session.jobs.run("own looks", work, done, failed=self._failed, label=say("Reading {path}", path=path.name))

    def _failed(self, error: AppError) -> None:
        tell(self, error.what_happened, error.what_to_do)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Look like my own Word document"), "", WORD_FILES)
        if path:
            self.take(Path(path))

    def _back(self) -> None:
        self._session.edit(lambda one: replace(one, looks=None), phrase("Standard looks"))
