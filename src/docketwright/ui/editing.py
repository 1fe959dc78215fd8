"""Cut, copy, paste and select all, for the box that a person is in: the menu's way to what each box does by itself.

The keys are the box's own: a box takes them before any menu does. The entries wait where no box has the focus, so that
a list keeps the same keys for what is chosen in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

Box = QLineEdit | QTextEdit | QPlainTextEdit
_BOXES = (QLineEdit, QTextEdit, QPlainTextEdit)
_DOES: Mapping[str, Callable[[Box], None]] = {
    "cut": lambda box: box.cut(),
    "copy": lambda box: box.copy(),
    "paste": lambda box: box.paste(),
    "select all": lambda box: box.selectAll(),
}


class Editing(QObject):
    """Knows the box that has the focus in the window; `acts` are what the entries do, by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: Box | None = None
        self._actions: Mapping[str, QAction] = {}
        self.acts: dict[str, Callable[[], None]] = {name: partial(self._do, name) for name in _DOES}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def take(self, actions: Mapping[str, QAction]) -> None:
        """Let these entries of the menus, by name, wait for what the box cannot do."""
        self._actions = {name: actions[name] for name in _DOES}
        self._refresh()

    def _refresh(self) -> None:
        box = self._box if isValid(self._box) else None
        chosen, writable = _has_selection(box), box is not None and not box.isReadOnly()
        may = {"cut": chosen and writable, "copy": chosen, "paste": writable, "select all": box is not None}
        for name, action in self._actions.items():
            action.setEnabled(may[name])

    def _do(self, name: str) -> None:
        if self._box is not None and isValid(self._box):
            _DOES[name](self._box)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # The menus take the focus for as long as they are open, and another window until it is left: the box is meant.
        if now is None or isinstance(now, QMenuBar | QMenu):
            return
        if self._box is not None and isValid(self._box):
            self._box.selectionChanged.disconnect(self._refresh)
        self._box = now if isinstance(now, _BOXES) and self._window.isAncestorOf(now) else None
        if self._box is not None:
            self._box.selectionChanged.connect(self._refresh)
        self._refresh()


def _has_selection(box: Box | None) -> bool:
    if isinstance(box, QLineEdit):
        return box.hasSelectedText()
    return box is not None and box.textCursor().hasSelection()
