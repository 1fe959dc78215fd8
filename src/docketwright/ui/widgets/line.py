"""One line to type in, whose undo is the session's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from docketwright.model.text import clean

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A line of plain text. `edited` carries it after the person changed it, never after `set_text`."""

    edited = Signal(str)

    def __init__(self, name: str, prompt: str = "") -> None:
        super().__init__(placeholderText=prompt)
        self.setAccessibleName(name)
        self.textEdited.connect(lambda text: self.edited.emit(clean(text)))

    def set_text(self, text: str) -> None:
        """Show this text; the caret stays where the text is the same."""
        if self.text() != text:
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if isinstance(event, QKeyEvent) and any(event.matches(one) for one in _HISTORY):
            event.ignore()
            return False
        return super().event(event)
