"""What the checks say about the argument in sight."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Finding
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.finding_card import FindingCard
from docketwright.ui.widgets.place_kept import place_kept
from docketwright.ui.write.entries import FRAMES
from docketwright.ui.write.tab import SideTab

MOST, MORE = 40, 40


class FindingsTab(SideTab):
    """A card for each finding; those about other arguments are counted."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, say("Findings"))
        self._shown: tuple[tuple[Finding, ...], Mapping[str, str]] | None = None
        self._key = ""
        self._most = MOST
        self._said = words("", "quiet")
        self._cards = QWidget()
        self._stack = stack(self._cards, gap=8)
        self._elsewhere = words("", "small")
        for one in (self._said, self._cards, self._elsewhere):
            self.column.addWidget(one)
        self.column.addStretch(1)

    def draw(self, comment: Comment, key: str) -> None:
        """Draw the findings of this line of the outline."""
        if key != self._key:
            self._key, self._most = key, MOST
        verdict = self.session.verdict
        found = verdict.findings if verdict else ()
        here = tuple(one for one in found if concerns(one, key))
        if (here, comment.slots) != self._shown:
            self._shown = (here, comment.slots)
            self._draw_cards(here)
        self._cards.setVisible(bool(here))
        self._said.setText(
            "" if here else say("Nothing found here.") if verdict else say("The checks look after each pause.")
        )
        self._said.setVisible(not here)
        rest = len(found) - len(here)
        elsewhere = {0: "", 1: say("1 more is about another part of the comment.")}
        self._elsewhere.setText(
            elsewhere.get(rest, say("{rest} more are about other parts of the comment.", rest=rest))
        )

    def _draw_cards(self, here: tuple[Finding, ...]) -> None:
        with place_kept(self, self.otherwise):
            clear(self._stack)
            for one in here[: self._most]:
                self._stack.addWidget(FindingCard(self.session, one))
            if len(here) > self._most:
                left = say("and {count} more", count=len(here) - self._most)
                self._stack.addWidget(row(button(left, self._show_more, "link")))

    def _show_more(self) -> None:
        self._most += MORE
        self._draw_cards(self._shown[0] if self._shown else ())


def concerns(finding: Finding, key: str) -> bool:
    """Tell whether a finding is about this line of the outline."""
    return finding.spot.part in FRAMES[key] and not finding.spot.owner if key in FRAMES else finding.spot.owner == key
