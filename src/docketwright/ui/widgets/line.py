"""One line to type in; where it is part of the comment, its undo is the session's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from docketwright.model.text import clean
from docketwright.ui.language import shown
from docketwright.ui.widgets.alt_keys import AltTypesNothing


class Line(AltTypesNothing, QLineEdit):
    """A line of plain text. `edited` carries it after the person changed it, never after `set_text`.

    `down` asks for what stands below, as with the arrow in a search.

    A line whose text is not part of the comment, such as a search, undoes its own typing first: `own_undo`.
    """

    edited = Signal(str)
    down = Signal()

    def __init__(self, name: str, prompt: str = "", *, own_undo: bool = False) -> None:
        super().__init__(placeholderText=shown(prompt))
        self._own_undo = own_undo
        self.setAccessibleName(shown(name))
        self._quiet = False
        # Not `textEdited`: a screen reader, or a program that types what is spoken, sets the text without a key.
        self.textChanged.connect(self._tell)

    def set_text(self, text: str) -> None:
        """Show this text from its beginning; the caret stays where the text is the same or the person is writing."""
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def setText(self, text: str | None) -> None:
        """Show this text without telling that it was edited."""
        self._quiet = True
        super().setText(text)
        self._quiet = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, unless the line has something of its own to take back."""
        if isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand behind the text where the program led here; a click finds its own place, and Tab selects all."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason and not self.hasSelectedText():
            self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the arrow that leads below: in one line it moves nothing."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        super().keyPressEvent(event)

    def _tell(self, text: str) -> None:
        if not self._quiet:
            self.edited.emit(clean(text))

    def _is_for_window(self, event: QKeyEvent) -> bool:
        undoes, redoes = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        own = self._own_undo and (self.isUndoAvailable() if undoes else self.isRedoAvailable())
        return (undoes or redoes) and not own
