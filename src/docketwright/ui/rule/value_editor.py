"""The small form in which one value of the notice is put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from docketwright.model.closing import closing, zone
from docketwright.model.rule import Deadline, DeadlineKind, NoticeType, Rule
from docketwright.model.text import clean
from docketwright.ui.language import say
from docketwright.ui.rule.facts import NOTICE_TYPES, Fact
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.steady import steady

_LEFT = 8
_DAYS = frozenset({"deadlines", "publication_date"})
_LAST_MINUTE = time(23, 59)


class ValueEditor(QWidget):
    """Asks for one value. `kept` gets it: words, a date, a Deadline or a NoticeType; `left` is called for Cancel."""

    def __init__(self, fact: Fact, kept: Callable[[object], object], left: Callable[[], object]) -> None:
        super().__init__()
        self._fact = fact
        self._kept = kept
        self._left = left
        self.keep = button(say("Keep"), self._keep, "primary")
        self.cancel = button(say("Cancel"), left)
        self.inputs: tuple[QWidget, ...] = ()
        self._layout = stack(self, gap=7, margins=(0, 2, 0, 4))

    def ask(self, rule: Rule, today: date) -> None:
        """Show the value as it is, ready to be changed."""
        self.inputs = self._made_inputs(rule, today)
        for one in self.inputs:
            one.setAccessibleName(say(self._fact.label))
        self._layout.addWidget(self.inputs[0] if len(self.inputs) == 1 else row(*self.inputs))
        if self._fact.field == "deadlines":
            self._layout.addWidget(words(say("Eastern time, as Regulations.gov counts it."), "small"))
        elif self._fact.field in {"rins", "cfr_parts", "contacts"}:
            self._layout.addWidget(words(say("Part several with a semicolon."), "small"))
        self._layout.addWidget(row(self.keep, self.cancel))
        self._before = self.value()
        self.inputs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changed(self) -> bool:
        """Tell whether the value is another one than the form was opened with."""
        return self.value() != self._before

    def value(self) -> object:
        """Return the value as it stands in the form."""
        field = self._fact.field
        if field == "deadlines":
            at = _plain_time(self._time.time())
            return Deadline(DeadlineKind.COMMENT, _plain_day(self._day.date()), None if at == _LAST_MINUTE else at)
        if field == "publication_date":
            return _plain_day(self._day.date())
        if field == "notice_type":
            return NoticeType(self._kinds.currentData())
        return clean(self._line.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, leave with Escape; a day that nobody chose is not kept by passing through with Enter."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        nobodys = self._fact.field in _DAYS and not self._fact.value and not self.changed
        if event.key() == Qt.Key.Key_Escape or (entered and nobodys):
            self._left()
        elif entered:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _made_inputs(self, rule: Rule, today: date) -> tuple[QWidget, ...]:
        field = self._fact.field
        if field == "deadlines":
            day, at = _eastern(rule.comment_deadline, today)
            self._day = _day_input(day)
            self._time = steady(QTimeEdit(_clock(at)))
            self._time.setDisplayFormat("h:mm ap")
            # The style sheet's padding does not reach the words of a time.
            self._time.lineEdit().setTextMargins(_LEFT, 0, 0, 0)
            return self._day, self._time
        if field == "publication_date":
            self._day = _day_input(rule.publication_date or today)
            return (self._day,)
        if field == "notice_type":
            self._kinds = Choice(self._fact.label)
            for kind, name in NOTICE_TYPES.items():
                self._kinds.addItem(say(name), kind)
            self._kinds.setCurrentIndex(list(NOTICE_TYPES).index(rule.notice_type))
            return (self._kinds,)
        self._line = Line(self._fact.label, own_undo=True)
        self._line.set_text(self._fact.value)
        self._line.selectAll()
        return (self._line,)

    def _keep(self) -> None:
        self._kept(self.value())


def _eastern(deadline: Deadline | None, today: date) -> tuple[date, time]:
    """Return a deadline's day and time as they are in the East, whatever zone the notice names."""
    if deadline is None or deadline.time is None:
        return (deadline.date if deadline else today), _LAST_MINUTE
    moment = closing(deadline).astimezone(zone())
    return moment.date(), moment.time()


def _day_input(day: date) -> QDateEdit:
    made = steady(QDateEdit(QDate(day.year, day.month, day.day)))
    made.setDisplayFormat("d MMM yyyy")
    made.setCalendarPopup(True)
    return made


def _clock(at: time) -> QTime:
    return QTime(at.hour, at.minute)


def _plain_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _plain_time(at: QTime) -> time:
    return time(at.hour(), at.minute())
