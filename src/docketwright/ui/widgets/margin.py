"""Bars in the margin beside lines that are adapted or copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from docketwright.ui.text import utf16
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.marks import MarginMark


def paint_margin(box: QTextEdit, text: str, marks: Iterable[MarginMark]) -> None:
    """Paint the bars of these marks; `text` is the whole text of the box."""
    painter = QPainter(box.viewport())
    for mark in marks:
        top = _line_at(box, utf16(text, mark.start))
        bottom = _line_at(box, utf16(text, max(mark.start, mark.end - 1)))
        for bar in range(mark.bars):
            painter.fillRect(QRect(5 + 4 * bar, top.top(), 2, bottom.bottom() - top.top()), look().half)


def _line_at(box: QTextEdit, position: int) -> QRect:
    cursor = QTextCursor(box.document())
    cursor.setPosition(min(position, box.document().characterCount() - 1))
    return box.cursorRect(cursor)
