"""The head of the home screen: its name, and what can be done from here."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

ONE_LINE_EMS = 90


class Header(QWidget):
    """Words at the left and actions at the right, or below where the window is narrow for its text."""

    def __init__(self, said: QWidget, actions: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(said, 1)
        self._row.addWidget(actions, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how to lie."""
        super().resizeEvent(event)
        wide = self.width() >= ONE_LINE_EMS * self.fontMetrics().horizontalAdvance("m")
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
