"""The four principles, element by element; never one grade."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from docketwright.checks.principles import fixed_sentence
from docketwright.model.principle import PRINCIPLES
from docketwright.ui.check.tab import Tab
from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.principle_card import PrincipleCard


class PrinciplesTab(Tab):
    """Four cards, two in a row; they keep their place and only their contents change."""

    name = "Principles"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.cards = [PrincipleCard(session) for _ in PRINCIPLES]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for at, card in enumerate(self.cards):
            grid.addWidget(card, at // 2, at % 2)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        self.column.addWidget(holder)
        self.column.addWidget(words(fixed_sentence(), "quiet"))
        self.column.addStretch(1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Draw the four views in their cards."""
        for card, view in zip(self.cards, verdict.views, strict=True):
            card.show_view(view)
