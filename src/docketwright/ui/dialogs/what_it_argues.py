"""Say what the selected words argue: a passage of any length, one part of one principle, and which way."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from docketwright.checks.principles import decide
from docketwright.model.comment import Direction
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.reference.elements import elements
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.choice import Choice

LONGEST = 240


class WhatItArguesDialog(QDialog):
    """Keeps a decision about words of one argument; nothing is kept when it is closed without one."""

    def __init__(self, session: Session, argument: str, passage: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session, self._argument, self._passage = session, argument, passage
        self.setWindowTitle(say("What it argues"))
        self.resize(560, 240)
        self.element = Choice(say("What the passage argues"))
        for one in elements():
            principle = PRINCIPLES[one.principle - 1]
            self.element.addItem(f"P{principle.number} · {say(principle.name)}: {say(one.name)}", one.id)
        stack(
            self,
            (
                words(say("What do these words argue?"), "heading"),
                words(f"“{shortened(passage, LONGEST)}”", "quiet"),
                self.element,
                row(
                    button(say("It argues for this"), lambda: self._decide(Direction.FOR), "primary"),
                    button(say("It argues against this"), lambda: self._decide(Direction.AGAINST)),
                    button(say("Cancel"), self.reject),
                ),
            ),
            gap=10,
            margins=(18, 16, 18, 16),
        )

    def _decide(self, direction: Direction) -> None:
        owner, element, passage = self._argument, str(self.element.currentData()), self._passage
        self._session.edit(lambda one: decide(one, owner, element, passage, direction), phrase("Decision"))
        self.accept()
