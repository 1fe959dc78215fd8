"""The dates of the notice on which comments do not close: it takes effect, a meeting is held, replies are due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.rule import Deadline, DeadlineKind, Rule
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.facts import COMPUTED, day_words, deadline_words
from docketwright.ui.rule.place_link import place_link
from docketwright.ui.widgets.basics import clear, column, words

KINDS = {
    DeadlineKind.COMMENT: phrase("Another closing date"),
    DeadlineKind.REPLY: phrase("Replies to comments"),
    DeadlineKind.PAPERWORK: phrase("Comments on its paperwork alone"),
    DeadlineKind.EFFECTIVE: phrase("It takes effect"),
    DeadlineKind.COMPLIANCE: phrase("It must be complied with"),
    DeadlineKind.MEETING: phrase("Meeting or hearing"),
    DeadlineKind.OTHER: phrase("Another date"),
}


class OtherDates(QWidget):
    """Names them with their kind. `place_asked` carries where one of them stands in the notice."""

    place_asked = Signal(object)
    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 5, 0, 5)
        self._column.setSpacing(6)

    def draw(self, rule: Rule) -> None:
        """Show the other dates of this rule; nothing where there are none."""
        dates = tuple(one for one in rule.deadlines if one is not rule.comment_deadline)
        self.setVisible(bool(dates))
        if (dates, rule.paragraphs) == self._shown:
            return
        self._shown = (dates, rule.paragraphs)
        clear(self._column)
        self._column.addWidget(words(say("Other dates in the notice"), "small"))
        for one in dates:
            self._column.addWidget(self._line(rule, one))
        self.rebuilt.emit()

    def _line(self, rule: Rule, one: Deadline) -> QWidget:
        kind = say(KINDS[one.kind])
        day = deadline_words(one) if one.time else day_words(one.date)
        parts: list[QWidget] = [words(say("{kind}: {day}", kind=kind, day=day))]
        if one.computed:
            parts.append(words(say(COMPUTED), "small"))
        if link := place_link(rule, kind, one.where, self.place_asked.emit):
            parts.append(link)
        return column(parts, gap=2)
