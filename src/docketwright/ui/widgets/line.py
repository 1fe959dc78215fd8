"""One line to type in; where it is part of the comment, its undo is the session's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from docketwright.model.text import clean

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A line of plain text. `edited` carries it after the person changed it, never after `set_text`.

    A line whose text is not part of the comment, such as a search, undoes its own typing: `own_undo`.
    """

    edited = Signal(str)

    def __init__(self, name: str, prompt: str = "", *, own_undo: bool = False) -> None:
        super().__init__(placeholderText=prompt)
        self._own_undo = own_undo
        self.setAccessibleName(name)
        self.textEdited.connect(lambda text: self.edited.emit(clean(text)))

    def set_text(self, text: str) -> None:
        """Show this text; the caret stays where the text is the same."""
        if self.text() != text:
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, unless they are the line's own."""
        if not self._own_undo and isinstance(event, QKeyEvent) and any(event.matches(one) for one in _HISTORY):
            event.ignore()
            return False
        return super().event(event)
