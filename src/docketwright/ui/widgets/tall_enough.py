"""What stands in a scrolled column: as tall as its words are at this width, with no blank screen below them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget


class TallEnough(QWidget):
    """Holds one widget and asks for the height that it has at the width that is given, no more."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        inside.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for no least height where it follows the width: Qt's is that of words wrapped at their narrowest."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least
