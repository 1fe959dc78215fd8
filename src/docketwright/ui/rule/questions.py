"""The agency's questions as a checklist: those to answer, the others skipped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Question
from docketwright.ui.rule.breaking import breakable
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, clear, row, words

FIRST_SHOWN = 8
SHORT = 230


class QuestionRow(QWidget):
    """One question with its tick and its place."""

    def __init__(self, question: Question, *, long: bool) -> None:
        super().__init__()
        self.number = question.number
        self.tick = QCheckBox()
        self.tick.setAccessibleName(f"Answer question {question.number}: {question.text}")
        text = question.text if long or len(question.text) <= SHORT else f"{question.text[: SHORT - 2].rstrip()}…"
        said = words(breakable(text))
        said.setToolTip("" if text == question.text else question.text)
        depth = question.number.count(".")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18 * depth, 4, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        number = words(question.number, "strong", wrap=False)
        layout.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(said, 1)


class QuestionList(QWidget):
    """What the agency asks. `place_asked` carries the place of a question in the notice."""

    place_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._questions: tuple[Question, ...] = ()
        self._all = False
        self.rows: list[QuestionRow] = []
        self._heading = words("", "heading")
        self._help = words("Tick those you will answer. The letter answers them by number.", "quiet")
        self._count = words("", "small")
        self._more = button("", self._toggle, "link")
        self._none = button("Untick all", lambda: self._set(frozenset()), "link")
        self._inside = QFrame()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        card = Card(self._inside, row(self._count, self._more, self._none, gap=14), gap=8)
        for one in (self._heading, self._help, card):
            layout.addWidget(one)

    def draw(self, comment: Comment) -> None:
        """Show the questions of this comment's rule, and which are to be answered."""
        questions = comment.rule.questions if comment.rule else ()
        self.setVisible(bool(questions))
        if questions != self._questions:
            self._questions = questions
            self._all = False
            self._build()
        for one in self.rows:
            one.tick.setChecked(one.number in comment.answering)
        total, wanted = len(questions), sum(1 for one in questions if one.number in comment.answering)
        self._heading.setText("The agency asks 1 question" if total == 1 else f"The agency asks {total} questions")
        self._count.setText(f"{wanted} to answer" if wanted else "None ticked yet")
        self._none.setVisible(wanted > 0)

    def _build(self) -> None:
        clear(self._column)
        shown = self._questions if self._all else self._questions[:FIRST_SHOWN]
        self.rows = []
        for question in shown:
            made = QuestionRow(question, long=self._all)
            made.tick.clicked.connect(lambda on, number=question.number: self._tick(number, on))
            self._column.addWidget(made)
            self.rows.append(made)
        rest = len(self._questions) - FIRST_SHOWN
        self._more.setVisible(rest > 0)
        self._more.setText("Show the first ones only" if self._all else f"Show all {len(self._questions)}")

    def _toggle(self) -> None:
        self._all = not self._all
        self._build()
        if self._session.comment is not None:
            self.draw(self._session.comment)

    def _tick(self, number: str, on: bool) -> None:  # noqa: FBT001 - what a box was set to
        comment = self._session.comment
        if comment is not None:
            self._set(comment.answering | {number} if on else comment.answering - {number})

    def _set(self, numbers: frozenset[str]) -> None:
        self._session.edit(lambda comment: replace(comment, answering=numbers), "Choose questions")
