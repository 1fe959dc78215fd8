"""A part of the window that takes the keyboard for what stands in it."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from docketwright.ui.widgets.tab_order import focusable


class Handing(QWidget):
    """Hands the keyboard on to the first thing in it that can take it. Tab passes it by; F6 and the program do not."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        super().focusInEvent(event)
        first = next((one for one in focusable(self) if one.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(event.reason())
