"""What is known about the notice: values that were found, its closing date and questions, how to submit, the law."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Rule
from docketwright.ui.language import say
from docketwright.ui.rule.authority import AuthorityCard
from docketwright.ui.rule.closing_check import ClosingCheck
from docketwright.ui.rule.facts import HAND
from docketwright.ui.rule.found import FoundCard
from docketwright.ui.rule.questions import QuestionList
from docketwright.ui.rule.reminders import Reminders
from docketwright.ui.rule.submit import HowToSubmit
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words


class Known(QWidget):
    """The cards on one notice, below a heading that says where they come from.

    `place_asked` carries a Place of the notice to show; `rebuilt` says that rows were made anew; `again` is called for
    another notice.
    """

    place_asked = Signal(object)
    rebuilt = Signal()

    def __init__(self, session: Session, again: Callable[[], object]) -> None:
        super().__init__()
        self.found = FoundCard(session)
        self.reminders = Reminders(session)
        self.closing_check = ClosingCheck(session)
        self.questions = QuestionList(session)
        self.submit = HowToSubmit()
        self.authority = AuthorityCard(session)
        self._heading, self._sub = words("", "heading"), words("", "quiet")
        other = row(button(say("Use another notice"), again, "link"))
        dated = (self.found, self.reminders, self.closing_check)
        stack(self, (self._heading, self._sub, *dated, other, self.questions, self.submit, self.authority), gap=10)
        for part in (self.found, self.submit, self.questions, self.authority):
            part.place_asked.connect(self.place_asked)
        for part in (self.found, self.submit):
            part.rebuilt.connect(self.rebuilt)

    def draw(self, comment: Comment, rule: Rule) -> None:
        """Show what is known about this rule of the comment."""
        by_hand = rule.source_name == HAND
        self._heading.setText(say("What you know about it") if by_hand else say("Check what we found"))
        read = say("Read from {source_name}. Each value says where it stood.", source_name=rule.source_name)
        self._sub.setText(say("Type what you have; leave the rest.") if by_hand else read)
        self.found.draw(rule)
        self.questions.draw(comment)
        self.submit.setVisible(not by_hand)
        self.submit.draw(rule)
        self.reminders.draw(comment)
        self.closing_check.draw(comment)
        self.authority.draw(rule)
