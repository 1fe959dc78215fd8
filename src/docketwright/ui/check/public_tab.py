"""What the whole world will see, and what it will not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QGridLayout, QWidget

from docketwright.checks.public_record import Shown, public_record
from docketwright.model.finding import Finding
from docketwright.phrases import phrase
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.finding_card import FindingCard, place_of

CHECK = "privacy"


class PublicTab(DrawnTab):
    """The public record as it will be, and the personal details found in the text."""

    name = phrase("Public record")

    def badge(self, verdict: Verdict) -> str:
        """Return how many personal details were found in the text."""
        return str(len(_private(verdict)) or "")

    def facts(self, verdict: Verdict) -> object:
        """Return the record, the findings, and what fills the slots of the words they quote."""
        return public_record(verdict.comment), _private(verdict), verdict.comment.slots

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return the findings and the two lists."""
        for one in _private(verdict):
            yield FindingCard(self.session, one, where=place_of(self.session, one))
        shown = public_record(verdict.comment)
        yield words(say("Everybody will see"), "heading")
        yield Card(_table(one for one in shown if one.public))
        hidden = [one for one in shown if not one.public]
        if hidden:
            yield words(say("Nobody outside the agency will see"), "heading")
            yield Card(_table(hidden))
        yield words(say("What is published cannot be taken back. Search engines find it by your name."), "quiet")


def _private(verdict: Verdict) -> tuple[Finding, ...]:
    return tuple(one for one in verdict.findings if one.check == CHECK)


def _table(rows: Iterable[Shown]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    for line, cells in enumerate(_cells(rows)):
        for column, (text, role) in enumerate(cells):
            grid.addWidget(words(breakable(text), role), line, column)
    for column, stretch in enumerate((2, 4, 4)):
        grid.setColumnStretch(column, stretch)
    return holder


def _cells(rows: Iterable[Shown]) -> Iterator[tuple[tuple[str, str], ...]]:
    for one in rows:
        yield (one.label, "strong"), (one.value, ""), (one.why, "small")
