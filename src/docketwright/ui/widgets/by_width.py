"""What lies otherwise in a narrow window: shared out anew at another width, and at another size of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class ByWidth(QWidget):
    """A widget that shares its width among its parts. Stands before the widget's other base in a class."""

    def share_width(self) -> None:
        """Lay the parts out for the present width."""

    def letters_wide(self) -> float:
        """Return the width in average letters, so that larger text needs a wider window."""
        return self.width() / max(1, self.fontMetrics().averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Share the width anew at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.share_width()
