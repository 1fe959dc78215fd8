"""The end of the window: what is being written is waited for, and words that could not be saved are asked about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say
from docketwright.ui.session import Session


class Closing:
    """Tells whether the window may close; one that had to wait for a file closes by itself when that is written.

    `others` tells whether the program's other windows may close.
    """

    def __init__(self, session: Session, window: QMainWindow, others: Callable[[], bool]) -> None:
        self._session = session
        self._window = window
        self._others = others
        self._waits = False
        session.jobs.written.connect(self._close_at_last)

    def may_close(self) -> bool:
        """Put everything on the disk and tell whether the window may close."""
        self._waits = self._session.jobs.writing
        if self._waits:
            # Whether a file could be written has to be told while there is a window.
            self._session.said.emit(say("The window closes as soon as everything is written."))
            return False
        if not self._others():
            return False
        self._session.leaving.emit()
        self._session.flush()
        return not self._session.unsaved or self._asked()

    def _close_at_last(self) -> None:
        if self._waits:
            self._window.close()

    def _asked(self) -> bool:
        # Escape means the last: it must lose nothing.
        choices = (say("Save a copy…"), say("Close and lose the newest words"), say("Stay"))
        answer = ask(
            self._window, say("Your newest words could not be saved."), say("They are lost if you close now."), choices
        )
        if answer == choices[0]:
            from docketwright.ui.dialogs.saving_copy import save_copies  # noqa: PLC0415 - seldom needed

            save_copies(self._session, self._window)
        return answer == choices[1]
