"""The agency's questions as a checklist: those to answer, the others skipped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Question
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.question_view import QuestionModel, QuestionView
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, row, words

FIRST_SHOWN = 8


class QuestionList(QWidget):
    """What the agency asks, and which of it the person will answer. `place_asked` carries where a question stands."""

    place_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._questions: tuple[Question, ...] = ()
        self._all = False
        self.model = QuestionModel()
        self.model.ticked.connect(self._tick)
        self.view = QuestionView(self.model)
        self._heading = words("", "heading")
        self._help = words(say("Tick those you will answer. The letter answers them by number."), "quiet")
        self._count = words("", "small", wrap=False)
        self.one = button("", self._tick_current, "link", hint=say("Space"))
        self.where = button("", self._ask_place, "link", hint=say("Shows it in the notice"))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._name_current())
        self.more = button("", self._toggle, "link")
        self.none = button(say("Untick all"), lambda: self._set(frozenset()), "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        card = Card(self.view, row(self._count, self.one, self.where, self.more, self.none, gap=14), gap=8)
        for one in (self._heading, self._help, card):
            layout.addWidget(one)

    def draw(self, comment: Comment) -> None:
        """Show the questions of this comment's rule, and which are to be answered."""
        questions = comment.rule.questions if comment.rule else ()
        self.setVisible(bool(questions))
        if questions != self._questions:
            self._questions = questions
            self._all = False
        shown = questions if self._all else questions[:FIRST_SHOWN]
        self.model.show(shown, comment.answering)
        total, wanted = len(questions), sum(1 for one in questions if one.number in comment.answering)
        self._heading.setText(
            say("The agency asks 1 question") if total == 1 else say("The agency asks {total} questions", total=total)
        )
        self._count.setText(say("{wanted} to answer", wanted=wanted) if wanted else say("None ticked yet"))
        self._name_current()
        self.none.setVisible(wanted > 0)
        self.more.setVisible(total > FIRST_SHOWN)
        self.more.setText(say("Show the first ones only") if self._all else say("Show all {total}", total=total))

    def _toggle(self) -> None:
        self._all = not self._all
        if self._session.comment is not None:
            self.draw(self._session.comment)

    def _name_current(self) -> None:
        """Say what the links do with the question that the keyboard stands on."""
        index, comment = self.view.currentIndex(), self._session.comment
        self.one.setVisible(index.isValid())
        place = self.model.questions[index.row()].where if index.isValid() else None
        self.where.setVisible(place is not None and bool(place.paragraph))
        if index.isValid() and comment is not None:
            number = self.model.questions[index.row()].number
            self.where.setText(say("Show question {number} in the notice", number=number))
            ticked = number in comment.answering
            self.one.setText(
                say("Untick question {number}", number=number)
                if ticked
                else say("Tick question {number}", number=number)
            )

    def _tick_current(self) -> None:
        index, comment = self.view.currentIndex(), self._session.comment
        if index.isValid() and comment is not None:
            number = self.model.questions[index.row()].number
            self._tick(number, number not in comment.answering)

    def _ask_place(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and (place := self.model.questions[index.row()].where) is not None:
            self.place_asked.emit(place)

    def _tick(self, number: str, on: bool) -> None:  # noqa: FBT001 - what a box was set to
        comment = self._session.comment
        if comment is not None:
            self._set(comment.answering | {number} if on else comment.answering - {number})

    def _set(self, numbers: frozenset[str]) -> None:
        self._session.edit(lambda comment: replace(comment, answering=numbers), phrase("Choose questions"))
