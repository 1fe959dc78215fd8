"""The last resort: whatever fails unexpectedly saves first, then says so with everything it would copy in view."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from docketwright.errors import AppError
from docketwright.ui.closing_words import clock
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.traces import details

MOST_TOLD = 3


class Problems(QObject):
    """Catches from now on what no one else caught. Nothing is sent; the details hold no word of the draft.

    `start_again` tells, once the window is closed, that the person wants the program to begin anew.
    """

    _happened = Signal(str)
    _failed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._told = 0
        self.start_again = False
        self._before = sys.excepthook
        sys.excepthook = self._caught
        self._happened.connect(self._tell)
        self._failed.connect(self._tell_failure)

    def stop(self) -> None:
        """Leave unexpected failures to Python again."""
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, AppError):
            self._failed.emit(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        told = details(kind, trace)
        sys.stderr.write(f"{told}\n")  # not the message itself: it may hold words of the draft
        self._happened.emit(told)

    def _tell_failure(self, error: AppError) -> None:
        """Say a failure that has a sentence of its own, and that nobody nearer took."""
        tell(self._window, say(error.what_happened), say(error.what_to_do))

    def _tell(self, told: str) -> None:
        self._told += 1
        if self._told > MOST_TOLD:
            return
        self._session.flush()
        box = QMessageBox(self._window)
        box.setWindowTitle("Docketwright")
        box.setText(say("Something went wrong."))
        box.setInformativeText(self._kept())
        box.setDetailedText(told)
        restart = box.addButton(say("Restart"), QMessageBox.ButtonRole.AcceptRole)
        go_on = box.addButton(say("Go on"), QMessageBox.ButtonRole.RejectRole)
        text = box.addButton(say("Save draft as text…"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(restart)
        box.setEscapeButton(go_on)
        _make_room(box)
        box.exec()
        if box.clickedButton() is restart:
            self.start_again = self._window.close()  # not closed where words would be lost
        elif box.clickedButton() is text:
            self._save_text()

    def _kept(self) -> str:
        if self._session.unsaved:
            return say("Your newest words could not be saved. Save the draft as text now.")
        return say(
            "Your draft was saved at {clock}. Restart Docketwright, or go on if it seems to work.",
            clock=clock(self._session.now()),
        )

    def _save_text(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - only when something went wrong

        comment = self._session.comment
        path, _ = QFileDialog.getSaveFileName(self._window, say("Save draft as text"), "draft.txt", say("Text (*.txt)"))
        if comment and path:
            from docketwright.letter.files import write_file  # noqa: PLC0415 - only when something went wrong
            from docketwright.model.passages import passages  # noqa: PLC0415 - the same

            words = "\n\n".join(passage.text for passage in passages(comment))
            try:
                write_file(Path(path), words.encode())
            except AppError as error:
                tell(self._window, say(error.what_happened), say(error.what_to_do))


def _make_room(box: QMessageBox) -> None:
    """Keep the buttons from being cut off: Qt makes a box as wide as its words."""
    for one in box.buttons():
        one.ensurePolished()
        one.setMinimumWidth(one.sizeHint().width())
