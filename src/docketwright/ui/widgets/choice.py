"""A list to choose from that keeps still while the page is scrolled past it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from docketwright.ui.language import shown


class Choice(QComboBox):
    """A combo box that leaves the wheel to the page: who has just chosen and scrolls on would choose again unawares."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(shown(name))
        # Where a screen reader takes what is chosen for the name, this says what is asked.
        self.setAccessibleDescription(shown(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on to the page; in the open list it scrolls as ever."""
        event.ignore()
