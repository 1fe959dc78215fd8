"""A card beside the box that says one thing at a time, with what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from docketwright.ui.language import say, shown
from docketwright.ui.widgets.basics import clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable


class Said(QFrame):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._column = stack(self, gap=6, margins=(14, 11, 14, 12))
        self.hide()

    def say(self, what: str, more: str = "", *buttons: QWidget) -> None:
        """Say this, and offer these buttons."""
        clear(self._column)
        self._column.addWidget(words(breakable(shown(what)), "strong"))
        if more:
            self._column.addWidget(words(breakable(shown(more))))
        if buttons:
            self._column.addWidget(row(*buttons))
        self.show()

    def cancel(self) -> bool:
        """Press Cancel where it is offered; tell whether it was."""
        offered = (one for one in self.findChildren(QPushButton) if one.text() == say("Cancel"))
        found = next(offered, None) if self.isVisible() else None
        if found is not None:
            found.click()
        return found is not None
