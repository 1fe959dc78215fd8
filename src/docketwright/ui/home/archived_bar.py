"""The comment that was archived just now, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, words

if TYPE_CHECKING:
    from docketwright.ui.home.rows import HomeRow


class ArchivedBar(QFrame):
    """Archives a comment and says so; `brought_back` when the person changed their mind."""

    brought_back = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._last = ""
        self._said = words("")
        self.bring_back = button(say("Bring it back"), self._bring_back)
        self.setProperty("role", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.bring_back)
        self.hide()

    def archive(self, chosen: HomeRow) -> None:
        """Take a comment off the list, and say how long it is kept."""
        self._session.workspace.comments.archive(chosen.comment_id, self._session.now())
        self._last = chosen.comment_id
        self._said.setText(say("“{chosen}” is archived. It is kept for thirty days.", chosen=chosen.name))
        self.show()

    def _bring_back(self) -> None:
        self._session.workspace.comments.bring_back(self._last)
        self.hide()
        self.brought_back.emit()
