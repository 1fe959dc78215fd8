"""A list to choose from that keeps still while the page is scrolled past it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from docketwright.ui.language import shown

_ALT = Qt.KeyboardModifier.AltModifier


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

    def event(self, event: QEvent) -> bool:
        """Keep Alt and an arrow for the list, which opens with it everywhere, from the menu that moves arguments."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            opens = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and event.modifiers() == _ALT
            if opens:
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on to the page; in the open list it scrolls as ever."""
        event.ignore()
