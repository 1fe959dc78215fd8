"""How large a window of its own opens: by the size of its text, and never larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_SPARE = 80


def open_at(window: QWidget, ems: int, lines: int) -> None:
    """Give the window this many widths of "m" and heights of a line, as far as the screen has room."""
    metrics = window.fontMetrics()
    open_within(window, ems * metrics.horizontalAdvance("m"), lines * metrics.height())


def open_within(window: QWidget, wide: int, high: int) -> None:
    """Give the window this size, as far as the screen has room."""
    room = window.screen().availableGeometry()
    window.resize(min(wide, room.width() - _SPARE), min(high, room.height() - _SPARE))
