"""Tabs that show the findings of certain checks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from docketwright.model.finding import Finding
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.finding_card import FindingCard, place_of


class FindingsTab(DrawnTab):
    """The findings of some checks, under a name with one sentence of what is looked at."""

    def __init__(self, session: Session, name: str, about: str, checks: frozenset[str]) -> None:
        self.name = name
        super().__init__(session)
        self._about = about
        self._checks = checks

    def badge(self, verdict: Verdict) -> str:
        """Return how many findings there are."""
        return str(len(self._mine(verdict)) or "")

    def facts(self, verdict: Verdict) -> object:
        """Return the findings of these checks, and what fills the slots of the words they quote."""
        return self._mine(verdict), verdict.comment.slots

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return what is looked at and a card for each finding."""
        found = self._mine(verdict)
        yield words(self._about, "quiet")
        if not found:
            yield words(say("Nothing found."), "good")
        for one in found:
            yield FindingCard(self.session, one, where=place_of(self.session, one))

    def _mine(self, verdict: Verdict) -> tuple[Finding, ...]:
        return tuple(one for one in verdict.findings if one.check in self._checks)
