"""Find words anywhere in the comment and replace them, in a bar above the form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.searching import found, next_after, part_order, with_all_replaced
from docketwright.model.spots import with_characters
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.ticks import Tick


class FindBar(QFrame):
    """Goes from place to place; `wanted` carries the place to show, `closed` comes when the person is done."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._at: Spot | None = None
        self._replaced_in: Comment | None = None
        self.setProperty("role", "bar")
        self.words = Line(say("Find"), say("Find in the whole comment"), own_undo=True)
        self.words.textChanged.connect(lambda _text: self._count())
        self.words.returnPressed.connect(self.find_next)
        self.other = Line(say("Replace with"), say("Replace with"), own_undo=True)
        self.other.returnPressed.connect(self.replace)
        self.exact_case = Tick(say("Match case"))
        self.whole_words = Tick(say("Whole words"))
        for one in (self.exact_case, self.whole_words):
            one.ticked.connect(lambda _on: self._count())
        self.said = words("", "small", wrap=False)
        self._replacing = (
            self.other,
            button(say("Replace"), self.replace),
            button(say("Replace all"), self.replace_all),
        )
        self._lay_out()
        self.hide()
        session.comment_changed.connect(self._forget_replaced)

    def open(self, *, replacing: bool, chosen: str = "") -> None:
        """Show the bar, with the selected words in it."""
        for one in self._replacing:
            one.setVisible(replacing)
        if chosen and "\n" not in chosen:
            self.words.setText(chosen)
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._count()

    def find_next(self, caret: Spot | None = None) -> None:
        """Go to the next place behind the caret or the last find; ask for words where there are none."""
        if not self.words.text():
            self.open(replacing=False)
            return
        self._at = caret or self._at
        comment = self._session.comment
        places = self._places()
        if comment is None or not places:
            self._count()
            return
        spot = next_after(places, part_order(comment), self._at)
        self._at = spot
        if spot is not None:
            self.said.setText(say("{index:,} of {count:,}", index=places.index(spot) + 1, count=len(places)))
            self.wanted.emit(spot)

    def replace(self) -> None:
        """Replace the words in the place that was found last, and go to the next."""
        spot, other = self._at, self.other.text()
        if spot is not None and spot in self._places():
            self._session.edit(lambda one: with_characters(one, spot, other), phrase("Replace"))
            self._at = Spot(spot.part, spot.owner, spot.start + max(0, len(other) - 1), spot.start + len(other))
        self.find_next()

    def replace_all(self) -> None:
        """Replace the words everywhere, as one change."""
        places, other = self._places(), self.other.text()
        self._session.edit(lambda one: with_all_replaced(one, places, other), phrase("Replace all"))
        self.said.setText(say("{count:,} replaced", count=len(places)) if places else say("Nothing found"))
        self._replaced_in = self._session.comment if places else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(6)
        layout.setColumnStretch(0, 1)
        other, replace, replace_all = self._replacing
        # Tab follows the order in which they come here: from one line to the other, and then to the buttons.
        layout.addWidget(self.words, 0, 0)
        layout.addWidget(other, 1, 0)
        layout.addWidget(button(say("Find next"), self.find_next, hint="F3"), 0, 1)
        layout.addWidget(replace, 1, 1)
        layout.addWidget(replace_all, 1, 2)
        layout.addWidget(row(self.exact_case, self.whole_words, self.said, gap=18), 2, 0)
        layout.addWidget(button(say("Close"), self._close, hint="Escape"), 0, 2)

    def _places(self) -> tuple[Spot, ...]:
        comment = self._session.comment
        if comment is None:
            return ()
        exact, whole = self.exact_case.box.isChecked(), self.whole_words.box.isChecked()
        return found(comment, self.words.text(), exact_case=exact, whole_words=whole)

    def _count(self) -> None:
        count = len(self._places())
        self.said.setText(
            (say("{count:,} found", count=count) if count else say("Nothing found")) if self.words.text() else ""
        )

    def _forget_replaced(self) -> None:
        """Say how many there are once the comment is another than the one after Replace all, as after Undo."""
        if self._replaced_in is not None and self._session.comment is not self._replaced_in:
            self._replaced_in = None
            self._count()

    def _close(self) -> None:
        # First, since Qt pushes the keyboard to the next box otherwise, which is then where the person is.
        self.closed.emit()
        self.hide()
