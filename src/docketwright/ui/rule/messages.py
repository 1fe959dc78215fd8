"""What must be known about the notice, beside it, with what can be done at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Action
from docketwright.model.steps import Step
from docketwright.ui.language import say
from docketwright.ui.rule.off_ramps import Ramp, off_ramps
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.write.to_library import save_arguments


class Messages(QWidget):
    """Draws the off-ramps of the open comment. Signals ask the page for what a button stands for."""

    place_asked = Signal(object)
    date_asked = Signal()
    rebuilt = Signal()
    no_docket_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[Ramp, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def draw(self, comment: Comment) -> None:
        """Show what is to be said about this comment's notice."""
        wanted = off_ramps(comment, self._session.now())
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._column)
        for ramp in wanted:
            self._column.addWidget(self._card(ramp))
        self.rebuilt.emit()

    def _card(self, ramp: Ramp) -> QWidget:
        acts = {
            "type date": (say("Type the date"), self.date_asked.emit),
            "go on": (say("Write anyway"), lambda: self._session.go_to_step(Step.YOU)),
            "save": (say(Action.SAVE_ARGUMENTS.value), lambda: save_arguments(self._session)),
            "no docket": (say("Write without a docket"), self.no_docket_asked.emit),
        }
        buttons = [button(*acts[name]) for name in ramp.acts]
        if ramp.place is not None and ramp.place.paragraph:
            buttons.append(button(say("Show me"), lambda: self.place_asked.emit(ramp.place)))
        card = QFrame()
        card.setProperty("role", "notice")
        parts = [words(ramp.what, "strong"), words(breakable(ramp.more))]
        stack(card, [*parts, row(*buttons)] if buttons else parts, gap=6, margins=(14, 11, 14, 12))
        return card
