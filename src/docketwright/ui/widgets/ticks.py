"""A check box whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.ui.language import shown
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.switching import CheckBox

GAP = 9


class Tick(QWidget):
    """A box and its words; a click on either ticks it. `ticked` tells only what the person did."""

    ticked = Signal(bool)

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__()
        self.box = CheckBox()
        self.box.setProperty("role", "bare")
        self.box.setAccessibleName(shown(text))
        self._words = words(text, role)
        self._words.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)  # the ring around the box keeps away from the words
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.box.clicked.connect(self.ticked)

    def set_ticked(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Show it ticked or not."""
        self.box.setChecked(on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click between the box and the words for one on the box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.box.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on the words for one on the box."""
        if watched is self._words and event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
            return True
        return super().eventFilter(watched, event)
