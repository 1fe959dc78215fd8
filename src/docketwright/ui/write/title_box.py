"""The title of an argument: large, and wrapping where it is long."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from docketwright.ui.widgets.pasting import pasted_text
from docketwright.ui.write.part_editor import PartEditor

_LARGER, _LINE_HEIGHT = 1.45, 108.0
_MARGIN = 3


class TitleBox(PartEditor):
    """One paragraph in the window's own face; Enter goes on to the next box."""

    def __init__(self, name: str, prompt: str) -> None:
        super().__init__(name, prompt, lines=1)
        self.setProperty("role", "name")

    def set_face(self, points: float) -> None:
        """Take the window's face at its present size; the size of the writing says only when to look."""
        self._points = points
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.Bold)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setDefaultFont(font)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._quiet = True
        cursor.setBlockFormat(spaced)
        self._quiet = False
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter: a title is one paragraph."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.textCursor().insertText(" ".join(pasted_text(source).split()))

    def _wanted_height(self) -> int:
        asked = self._asked_height() if self._prompt and self.document().isEmpty() else 0
        return max(int(self.document().size().height()) + 4, asked)
