"""The home screen before there is anything: two ways to begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from docketwright.assets import resource
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, stack, words

_EXAMPLE = phrase("The example is a whole comment on a real docket. Change anything in it: it cannot be sent.")


class Empty(QWidget):
    """Says that there are no comments yet, and what to do."""

    def __init__(self, go: Callable[[str], object]) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("icons", "docketwright.svg"))).pixmap(QSize(64, 64)))
        first = words(say("No comments yet."), "heading")
        second = words(say("Start with a notice you have, or a docket number."), "quiet")
        third = words(_EXAMPLE, "small")
        for one in (picture, first, second, third):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.new = button(
            say("New comment"), lambda: go("new comment"), "primary", hint=say("Start with a rule (Ctrl+N)")
        )
        self.example = button(say("Look around with an example"), lambda: go("example"))
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.new)
        actions.addWidget(self.example)
        actions.addStretch(1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = stack(card, (picture, first, second), gap=8, margins=(24, 34, 24, 30))
        inside.addSpacing(8)
        inside.addLayout(actions)
        inside.addSpacing(4)
        inside.addWidget(third)
        stack(self, (card,)).addStretch(1)
