"""The caret of a box that grows with its words: what scrolls is the form around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QTextEdit

from docketwright.ui.widgets.around import scroll_area_around


def keep_caret_seen(box: QTextEdit) -> None:
    """Scroll the form so that the caret is in sight; nothing where the box has no focus or nothing scrolls."""
    area = scroll_area_around(box)
    if area is None or not box.hasFocus():
        return
    rect = box.cursorRect()
    inside = area.widget()
    if inside is not None:
        point = box.viewport().mapTo(inside, QPoint(rect.center()))
        if point.y() > inside.height():  # the form has yet to grow with a long text that was pasted
            QTimer.singleShot(0, box, lambda: keep_caret_seen(box))
            return
        area.ensureVisible(point.x(), point.y(), 0, rect.height() * 2)
