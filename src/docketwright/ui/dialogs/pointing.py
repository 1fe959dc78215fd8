"""Point at the passage that argues for a principle, where the program did not find it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from docketwright.checks.principles import decide
from docketwright.model.comment import Comment, Direction
from docketwright.model.passages import ARGUING, argument_passages, as_read
from docketwright.model.principle import Principle
from docketwright.model.text import paragraphs, shortened
from docketwright.phrases import phrase
from docketwright.reference.elements import elements
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, named, row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.selecting import follow_selection

LONGEST = 160
Place = tuple[str, str]


class PointingDialog(QDialog):
    """Choose what is argued and the paragraph that argues it; accepting marks it as the person's own decision."""

    def __init__(self, session: Session, principle: Principle, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(say("It is here: {principle}", principle=principle.name))
        self.resize(640, 460)
        self._element = Choice(say("What the passage argues"))
        for one in elements():
            if one.principle == principle.number:
                self._element.addItem(say(one.name), one.id)
        self._passages = named(QListWidget(), say("Passages of your comment"))
        follow_selection(self._passages)
        self._passages.setWordWrap(True)
        self._passages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._passages.itemActivated.connect(lambda _item: self._take())
        self._places: list[Place] = []
        self._fill(session.comment)
        take = button(say("This argues for it"), self._take, "primary")
        take.setEnabled(bool(self._places))
        stack(
            self,
            (
                words(say("Which passage argues for this principle?"), "heading"),
                words(say("What it argues"), "small"),
                self._element,
                words(say("The passage"), "small"),
                self._passages,
                row(take, button(say("Cancel"), self.reject)),
            ),
            margins=(18, 16, 18, 16),
        )

    def _fill(self, comment: Comment | None) -> None:
        slots = comment.slots if comment else {}
        for number, argument in enumerate(comment.arguments if comment else (), start=1):
            for part in argument_passages(argument):
                role = say(part.role.value)
                for paragraph in paragraphs(part.text) if part.role in ARGUING else ():
                    shown = shortened(as_read(paragraph.text, slots), LONGEST)
                    name = say("Argument {number}, {role}: {shown}", number=number, role=role, shown=shown)
                    self._passages.addItem(QListWidgetItem(name))
                    self._places.append((argument.id, paragraph.text))
        self._passages.setCurrentRow(0)

    def _take(self) -> None:
        at = self._passages.currentRow()
        if not 0 <= at < len(self._places):
            return
        owner, passage = self._places[at]
        element = str(self._element.currentData())
        self._session.edit(lambda one: decide(one, owner, element, passage, Direction.FOR), phrase("Decision"))
        self.accept()
