"""The face of a page that is written on: a calm serif with generous lines."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument

FACES = ["Source Serif 4", "Charis SIL", "Georgia", "Cambria", "Liberation Serif", "Noto Serif", "serif"]
_LINE_HEIGHT = 145.0


def write_in(document: QTextDocument, points: float) -> None:
    """Set the whole document in the face at this size."""
    face = QFont()
    face.setFamilies(FACES)
    face.setPointSizeF(points)
    document.setDefaultFont(face)
    spaced = QTextBlockFormat()
    spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spaced.setBottomMargin(points * 0.5)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)
