"""Where the outline finds no room: the same lines to choose from in one row, and the way to the tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from docketwright.model.text import shortened
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.write.entries import Entry

# Of a text that was pasted as a title: more than the bar is wide.
_LONGEST = 200


class JumpBar(QFrame):
    """Chooses a line of the outline; `chosen` carries its key, `aside_wanted` asks for the tabs or back to the form."""

    chosen = Signal(str)
    aside_wanted = Signal()

    def __init__(self, add: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._entries: tuple[Entry, ...] = ()
        self.lines = Choice(say("Outline of your comment"))
        self.lines.activated.connect(lambda at: self.chosen.emit(self._entries[at].key))
        self.aside = button(say("Principles and sources"), self.aside_wanted.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 14, 7)
        layout.setSpacing(8)
        layout.addWidget(self.lines, 1)
        layout.addWidget(button(say("+ Add"), add, "link", hint=say("Add an argument of your own (Ctrl+Shift+N)")))
        layout.addWidget(self.aside)

    def show_entries(self, entries: tuple[Entry, ...], current: str) -> None:
        """List these lines with the one of this key chosen."""
        if entries != self._entries:
            self._entries = entries
            self.lines.clear()
            titles = [shortened(one.title[: 2 * _LONGEST], _LONGEST) for one in entries]
            numbers = [f"{one.number}  " if one.number else "" for one in entries]
            self.lines.addItems([f"{number}{title}" for number, title in zip(numbers, titles, strict=True)])
        self.lines.setCurrentIndex(next((at for at, one in enumerate(entries) if one.key == current), 0))
