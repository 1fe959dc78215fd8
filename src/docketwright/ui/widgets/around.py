"""What scrolls a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_area_around(widget: QWidget) -> QScrollArea | None:
    """Return the nearest area that this widget lies in and that scrolls; None where nothing scrolls it."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
