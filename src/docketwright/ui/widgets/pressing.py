"""A button that Enter presses as Space does: Qt alone does so only in dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from docketwright.ui.widgets.switching import Switch

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PressButton(Switch, QPushButton):
    """Pressed by Enter too, once for each time the key goes down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter; a key that is held down presses once."""
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
