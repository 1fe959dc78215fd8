"""The left of the Write step: the outline under its heading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.ui.widgets.basics import button, stack, words
from docketwright.ui.write.outline import Outline


class OutlinePane(QWidget):
    """Shows the outline; `add` is asked for a new argument."""

    def __init__(self, add: Callable[[], object]) -> None:
        super().__init__()
        self.outline = Outline("Outline of your comment")
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(8, 0, 6, 0)
        line.addWidget(words("Outline", "heading", wrap=False))
        line.addStretch(1)
        line.addWidget(button("+ Add", add, "link", hint="Add an argument of your own (Ctrl+Shift+N)"))
        stack(self, (head, self.outline), gap=8, margins=(10, 16, 4, 8))
        self.setMinimumWidth(170)
