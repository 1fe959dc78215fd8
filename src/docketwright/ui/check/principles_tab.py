"""The four principles, element by element; never one grade."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from docketwright.checks.principles import fixed_sentence
from docketwright.model.principle import PRINCIPLES
from docketwright.phrases import phrase
from docketwright.ui.check.tab import Tab
from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.by_width import ByWidth
from docketwright.ui.widgets.principle_card import PrincipleCard

# In widths of an average letter, so that larger text needs a wider window.
FOR_TWO = 76


class PrinciplesTab(ByWidth, Tab):
    """Four cards, two in a row where there is room; only their contents change with a verdict."""

    name = phrase("Principles")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.cards = [PrincipleCard(session) for _ in PRINCIPLES]
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._in_row = 0
        self.share_width()
        self.column.addWidget(holder)
        self.column.addWidget(words(fixed_sentence(), "quiet"))
        self.column.addStretch(1)

    def share_width(self) -> None:
        """Put the cards side by side or below one another."""
        in_row = 2 if self.letters_wide() >= FOR_TWO else 1
        if in_row == self._in_row:
            return
        self._in_row = in_row
        for at, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // in_row, at % in_row)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1 if at < in_row else 0)

    def show_verdict(self, verdict: Verdict) -> None:
        """Draw the four views in their cards."""
        for card, view in zip(self.cards, verdict.views, strict=True):
            card.show_view(view)
