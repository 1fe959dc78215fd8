"""The head of the home screen: its name, and what can be done from here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QWidget

from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button
from docketwright.ui.widgets.by_width import ByWidth

# In widths of an average letter.
ONE_LINE = 141


class Header(ByWidth):
    """Words at the left and actions at the right, or below where the window is narrow for its text."""

    def __init__(self, said: QWidget, actions: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(said, 1)
        self._row.addWidget(actions, 0)

    def share_width(self) -> None:
        """Choose how to lie."""
        wanted = (
            QBoxLayout.Direction.LeftToRight if self.letters_wide() >= ONE_LINE else QBoxLayout.Direction.TopToBottom
        )
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


def other_actions(go: Callable[[str], object]) -> tuple[QWidget, ...]:
    """Return the buttons beside New comment; `go` does things by name."""
    return (
        button(say("My filings"), lambda: go("filings"), hint=say("What you sent, when, with its tracking number")),
        button(say("Argument library"), lambda: go("library"), hint=say("Arguments to use again (Ctrl+L)")),
        button(
            say("Check a Word document…"), lambda: go("check document"), hint=say("Check a letter written elsewhere")
        ),
    )
