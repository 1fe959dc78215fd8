"""How large a window of its own opens: by the size of its text, and never larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_SPARE = 80


def open_at(window: QWidget, ems: int, lines: int) -> None:
    """Give the window this many widths of "m" and heights of a line, as far as the screen has room."""
    metrics, room = window.fontMetrics(), window.screen().availableGeometry()
    wide = min(ems * metrics.horizontalAdvance("m"), room.width() - _SPARE)
    high = min(lines * metrics.height(), room.height() - _SPARE)
    window.resize(wide, high)
