"""The left of the Write step: the outline under its heading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.write.entries import Entry
from docketwright.ui.write.outline import Outline

NOTHING = phrase("No argument yet. Choose some that fit, or add one of your own.")


class OutlinePane(QWidget):
    """Shows the outline; `add` is asked for a new argument, `offer` for the list of those that can be chosen."""

    def __init__(self, add: Callable[[], object], offer: Callable[[], object]) -> None:
        super().__init__()
        self.outline = Outline(say("Outline of your comment"))
        self.outline.setMinimumWidth(154)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(8, 0, 6, 0)
        line.addWidget(words(say("Outline"), "heading", wrap=False))
        line.addStretch(1)
        line.addWidget(button(say("+ Add"), add, "link", hint=say("Add an argument of your own (Ctrl+Shift+N)")))
        self._hint = QFrame()
        self._hint.setProperty("role", "soft")
        offered = button(say("Choose arguments"), offer, hint=say("Go to step 3"))
        stack(self._hint, (words(NOTHING, "quiet"), row(offered)), gap=8, margins=(12, 10, 12, 12))
        stack(self, (head, self._hint, self.outline), gap=8, margins=(10, 16, 6, 8)).setStretch(2, 1)

    def show_entries(self, entries: tuple[Entry, ...], current: str) -> None:
        """Show these lines, and what to do while none of them is an argument."""
        self._hint.setVisible(not any(one.number for one in entries))
        self.outline.show_entries(entries, current)
