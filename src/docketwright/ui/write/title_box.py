"""The title of an argument: large, and wrapping where it is long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from docketwright.model.text import clean
from docketwright.ui.widgets.editor import WritingBox

_LARGER, _LINE_HEIGHT = 1.45, 108.0


class TitleBox(WritingBox):
    """One paragraph in the window's own face. `left` tells that the person pressed Enter to go on to the next box."""

    left = Signal()

    def __init__(self, name: str, prompt: str) -> None:
        super().__init__(name, prompt, lines=1)
        self.setProperty("role", "name")
        self.dress()

    def dress(self) -> None:
        """Take the window's face at its present size."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.Bold)
        self.document().setDocumentMargin(3)
        self.document().setDefaultFont(font)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(spaced)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter: a title is one paragraph."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.textCursor().insertText(" ".join(clean(source.text()).split()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the window's text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange}:
            self.dress()

    def _wanted_height(self) -> int:
        return int(self.document().size().height()) + 4
