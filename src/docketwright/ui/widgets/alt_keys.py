"""Text boxes in which Alt with a letter or digit types nothing: where no menu or shortcut takes it, it has no effect.

Qt types the letter. Somebody who meant a menu, or thought that Alt+5 goes to a step, would have a 5 in the letter.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as Box
else:
    # Two parents of Qt's own kind in one class would be one too many for it.
    Box = object

_KEYS = Qt.KeyboardModifier
_HELD = _KEYS.AltModifier | _KEYS.ControlModifier | _KEYS.MetaModifier | _KEYS.KeypadModifier


def types(event: QKeyEvent, system: str = sys.platform) -> bool:
    """Tell whether a key that no shortcut took may type: not one that is pressed with Alt alone.

    On a Mac that is how signs are typed. On Windows, digits of the keypad with Alt name a sign; AltGr is Ctrl with Alt.
    """
    writes = bool(event.text()) and event.text().isprintable()
    return system == "darwin" or not writes or event.modifiers() & _HELD != _KEYS.AltModifier


class AltTypesNothing(Box):
    """Mixed into text boxes, before the kind of box."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, but leave alone what is pressed with Alt."""
        if types(event):
            super().keyPressEvent(event)
        else:
            event.ignore()


class OwnLine(AltTypesNothing, QLineEdit):
    """A line that is no part of the comment, such as a search: its undo is its own."""
