"""Words that could not be saved: said in place, beside the work and not over it, until they are saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from docketwright.errors import AppError
from docketwright.ui.closing_words import clock
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, words


class UnsavedBar(QFrame):
    """Comes when a save fails, tries again by itself, and goes when the words are on the disk. It takes no key."""

    def __init__(self, session: Session, save_copy: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._last: datetime | None = None
        self.setProperty("role", "notice")
        self.setAccessibleName(say("Not saved"))
        self.said = words("")
        self.copy = button(say("Save to another place…"), save_copy)
        self.again = button(say("Try again"), session.flush, hint=say("It is tried again every few seconds anyway"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self.said, 1)
        layout.addWidget(row(self.copy, self.again))
        self.hide()
        session.saved.connect(self._saved)
        session.save_failed.connect(self._failed)
        session.comment_opened.connect(self._forget)

    def _saved(self, at: datetime) -> None:
        self._last = at
        self.hide()

    def _forget(self) -> None:
        self._last = None
        self.setVisible(self._session.unsaved)

    def _failed(self, error: AppError) -> None:
        text = " ".join(self._told(error))
        if text == self.said.text() and not self.isHidden():
            return
        self.said.setText(text)
        for one in (self.copy, self.again):
            one.setVisible(self._session.unsaved)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415 - slow to load, and saves seldom fail

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _told(self, error: AppError) -> tuple[str, ...]:
        what = say(error.what_happened)
        if not self._session.unsaved:
            return (what, say(error.what_to_do))
        if self._last is None:
            return (what, say("Your newest words are still here."))
        return (what, say("Words newer than {when} are still here.", when=clock(self._last)))
