"""A list to choose from that keeps still while the page is scrolled past it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from docketwright.ui.language import shown

_ALT = Qt.KeyboardModifier.AltModifier
_COMBO = QStyle.ComplexControl.CC_ComboBox


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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, with what is chosen as far as it has room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.elided()
        painter = QStylePainter(self)
        painter.drawComplexControl(_COMBO, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def elided(self) -> str:
        """Return what is chosen; where it has no room, an ellipsis stands for its end."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(_COMBO, option, QStyle.SubControl.SC_ComboBoxEditField, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on to the page; in the open list it scrolls as ever."""
        event.ignore()
