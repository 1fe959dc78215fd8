"""A small modal box that asks for one line, wide enough for its question and for an answer of a sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLabel, QWidget

from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.language import say

_WIDE, _HIGH = 40, 6


def ask_line(parent: QWidget | None, title: str, question: str, before: str = "") -> str | None:
    """Ask for a line that begins as `before`; return it without blanks around it, None where nothing is to change."""
    box = QInputDialog(parent)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(before)
    box.setOkButtonText(say("Keep"))
    box.setCancelButtonText(say("Cancel"))
    for label in box.findChildren(QLabel):
        label.setWordWrap(True)
    open_at(box, _WIDE, _HIGH)
    try:
        return box.textValue().strip() if box.exec() else None
    finally:
        box.deleteLater()
