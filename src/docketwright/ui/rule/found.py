"""Check what we found: every value of the notice, the main ones first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent

from docketwright.model.comment import Comment
from docketwright.model.rule import Rule
from docketwright.model.shape import shaped
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.correcting import corrected, put_back
from docketwright.ui.rule.fact_row import FactRow
from docketwright.ui.rule.facts import HAND, Fact, facts
from docketwright.ui.rule.other_dates import OtherDates
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card
from docketwright.ui.widgets.long_link import LongLink

# Card's own room at the left and the right.
_SIDES = 28
RuleChange = Callable[[Rule], Rule]


class FoundCard(Card):
    """The values of the notice. `place_asked` carries the place in the notice that the person wants to see.

    `rebuilt` says that there are more rows than before.
    """

    place_asked = Signal(object)
    rebuilt = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(gap=0)
        self._session = session
        self._open = False
        self._aligned: object = None
        self.rows: dict[str, FactRow] = {}
        self._more = LongLink("", self._toggle)
        self.dates = OtherDates()
        self.dates.place_asked.connect(self.place_asked)
        self.dates.rebuilt.connect(self.rebuilt)
        self.column.addWidget(self.dates)
        self.column.addSpacing(4)
        self.column.addWidget(self._more)
        # The lesser ones are made when someone wants to see them: each row costs a few milliseconds.
        self._make([fact for fact in facts(Rule()) if fact.main])
        session.leaving.connect(self.settle_forms)

    def draw(self, rule: Rule) -> None:
        """Show the values of this rule; what was not found among the lesser ones is folded away too."""
        told = facts(rule)
        self.dates.draw(rule)
        ignored = self._session.comment.ignored if self._session.comment else frozenset()
        for fact in told:
            if fact.field in self.rows:
                self.rows[fact.field].draw(fact, rule, kept=_kept_key(fact.value) in ignored)
                self.rows[fact.field].setVisible(fact.main or self._open)
        folded = [fact for fact in told if not fact.main]
        found = sum(1 for fact in folded if fact.value)
        lacking = len(folded) - found
        more = (
            say("Show {count} more values ({lacking} not found)", count=len(folded), lacking=lacking)
            if lacking
            else say("Show {count} more values", count=len(folded))
        )
        self._more.setText(say("Show less") if self._open else more)
        if (told, self._open) != self._aligned:
            self._aligned = (told, self._open)
            self._align()

    def settle_forms(self) -> None:
        """Keep what was typed in the forms that are open: the person goes elsewhere."""
        for field, one in self.rows.items():
            if (value := one.typed()) is not None:
                self._change(partial(corrected, field=field, value=value), phrase("Correct the notice"))

    def close_forms(self) -> None:
        """Close every form that is open: another comment is shown."""
        for one in self.rows.values():
            one.close_form()

    def changeEvent(self, event: QEvent) -> None:
        """Give the labels the room that the size of the text asks for."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the labels above the values where there is no room beside them."""
        super().resizeEvent(event)
        self._align()

    def _make(self, wanted: Sequence[Fact]) -> None:
        for fact in wanted:
            made = FactRow(fact.label, fact.why, lambda: self._session.now().date())
            made.place_asked.connect(self.place_asked)
            made.put_right.connect(self._put_right)
            made.put_back.connect(self._put_back)
            made.odd_kept.connect(self._keep_odd)
            self.column.insertWidget(len(self.rows), made)
            self.rows[fact.field] = made
        self._align()
        self.rebuilt.emit()

    def _align(self) -> None:
        labels = (say(fact.label) for fact in facts(Rule()) if fact.main)
        width = max(self.fontMetrics().horizontalAdvance(f"{one}  ") for one in labels)
        shown = [one for one in self.rows.values() if not one.isHidden()]
        wanted = max((one.least_width(width) for one in shown), default=0)
        beside = self.contentsRect().width() - _SIDES >= wanted
        for one in self.rows.values():
            one.set_label_width(width if beside else 0)

    def _toggle(self) -> None:
        self._open = not self._open
        self._make([fact for fact in facts(Rule()) if fact.field not in self.rows])
        comment = self._session.comment
        if comment is not None and comment.rule is not None:
            self.draw(comment.rule)

    def _put_right(self, field: str, value: object) -> None:
        self._change(lambda rule: corrected(rule, field, value), phrase("Correct the notice"))
        comment = self._session.comment
        if comment is not None and comment.rule is not None and comment.rule.source_name == HAND:
            self._ask_next(comment.rule, field)

    def _ask_next(self, rule: Rule, field: str) -> None:
        """Go on to the next main value that is still empty: a notice typed by hand is typed in one go."""
        main = [fact for fact in facts(rule) if fact.main]
        after = [fact.field for fact in main].index(field) + 1 if field in {fact.field for fact in main} else len(main)
        following = next((fact for fact in main[after:] if not fact.value), None)
        if following is not None:
            self.rows[following.field].edit()

    def _keep_odd(self, docket: str) -> None:
        """Remember with the comment that this number is right, as with a finding that is ignored."""
        key = _kept_key(docket)
        self._session.edit(lambda one: replace(one, ignored=one.ignored | {key}), phrase("Keep the docket number"))

    def _put_back(self, field: str) -> None:
        self._change(lambda rule: put_back(rule, field), phrase("Put back what was found"))

    def _change(self, change: RuleChange, label: str) -> None:
        def apply(comment: Comment) -> Comment:
            return shaped(replace(comment, rule=change(comment.rule)), comment.rule) if comment.rule else comment

        self._session.edit(apply, label)


def _kept_key(docket: str) -> str:
    return f"odd docket|{docket}"
