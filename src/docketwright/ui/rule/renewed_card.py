"""What changed between the notice that was read before and the one that was read now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from docketwright.model.comment import Argument
from docketwright.model.editing import change_argument
from docketwright.model.finding import Spot
from docketwright.model.rule import Place
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, column, row, stack, words
from docketwright.ui.widgets.breaking import breakable

if TYPE_CHECKING:
    from docketwright.ui.rule.renewing import Quoted, Renewed

SHORT = 160
_FATES = {
    "moved": phrase("Argument {number}: the words you quote stand in another place now."),
    "changed": phrase("Argument {number}: the words you quote were changed. They read: “{quote}”"),
    "gone": phrase("Argument {number}: the words you quote are gone from the notice."),
}
_NUMBERED = phrase("Question {before} is question {after} now. Your tick and your answers follow it.")
_GONE = phrase("Question {before} is gone from the notice.")


class RenewedCard(QFrame):
    """Says it once, until it is closed. `place_asked` carries a place in the notice."""

    place_asked = Signal(object)
    rebuilt = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "notice")
        self._column = stack(self, gap=8, margins=(14, 11, 14, 12))
        self.hide()

    def show_changes(self, renewed: Renewed) -> None:
        """Say what changed; nothing where nothing did."""
        clear(self._column)
        self.setVisible(renewed.worth_saying)
        if not renewed.worth_saying:
            return
        self._column.addWidget(words(say("The notice was read anew."), "strong"))
        for fact in _facts(renewed):
            self._column.addWidget(words(fact))
        for one in renewed.quoted:
            if one.fate != "same":
                self._column.addWidget(self._line(one))
        self._column.addWidget(row(button(say("Close"), self.hide)))
        self.rebuilt.emit()

    def _line(self, one: Quoted) -> QWidget:
        quote = one.quote if len(one.quote) <= SHORT else f"{one.quote[: SHORT - 2].rstrip()}…"
        said = words(breakable(say(_FATES[one.fate], number=one.number, quote=quote)))
        acts = []
        if one.paragraph:
            acts.append(button(say("Show me"), self._asker(Place(one.paragraph, one.quote))))
        if one.fate == "changed":
            acts.append(button(say("Quote the new words"), lambda: self._requote(one)))
        acts.append(button(say("Go to the argument"), lambda: self._session.go_to(Spot("point", one.argument))))
        return column((said, row(*acts)), gap=4)

    def _asker(self, place: Place) -> Callable[[], None]:
        return lambda: self.place_asked.emit(place)

    def _requote(self, one: Quoted) -> None:
        def change(argument: Argument) -> Argument:
            return replace(argument, anchor=replace(argument.anchor, quote=one.quote))

        self._session.edit(lambda now: change_argument(now, one.argument, change), phrase("Quote the new words"))


def _facts(renewed: Renewed) -> Iterator[str]:
    """Yield what there is nothing to do about: the closing date, the questions' numbers, the quotations that stand."""
    if renewed.date_before:
        yield say(
            "Comments close: {date_after}. Before: {date_before}.",
            date_after=renewed.date_after,
            date_before=renewed.date_before,
        )
    for before, after in renewed.renumbered:
        yield say(_NUMBERED if after else _GONE, before=before, after=after)
    same = sum(1 for one in renewed.quoted if one.fate == "same")
    if same == 1:
        yield say("1 quotation stands where it was.")
    elif same:
        yield say("{same} quotations stand where they were.", same=same)
