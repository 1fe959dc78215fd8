"""Boxes side by side where the width allows it for its text, else below one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

_EMS_EACH = 14


class Pairs(QWidget):
    """Two boxes in a row, or one where two would be narrower than `ems` widths of "m" each."""

    def __init__(self, ems: int = _EMS_EACH) -> None:
        super().__init__()
        self._boxes: tuple[QWidget, ...] = ()
        self._ems = ems
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_boxes(self, boxes: Sequence[QWidget]) -> None:
        """Hold these boxes, in order."""
        self._boxes = tuple(boxes)
        self._across = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the boxes anew where the width asks for it."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the boxes anew where the size of the text asks for it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        across = 2 if self.width() >= 2 * self._ems * self.fontMetrics().horizontalAdvance("m") else 1
        if across == self._across:
            return
        self._across = across
        while self._grid.takeAt(0) is not None:
            pass
        for at, box in enumerate(self._boxes):
            self._grid.addWidget(box, at // across, at % across)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if across == 2 else 0)
