"""An edited letter beside the comment: what was changed and remarked on, to take or to leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from docketwright.errors import AppError
from docketwright.letter.merge_accept import accept, is_taken, why_not
from docketwright.letter.merge_difference import Difference
from docketwright.letter.merge_remark import ReturnedRemark
from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.phrases import phrase
from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, say_error
from docketwright.ui.returned.cards import DifferenceCard, RemarkCard
from docketwright.ui.returned.groups import Group, grouped
from docketwright.ui.session import Session
from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import button, clear, row, scrolled, stack, words
from docketwright.ui.widgets.tab_order import follow_layout

TAKE = phrase("Take changes")
NOTHING = phrase("Nothing was changed, and nobody left a remark.")
ABOUT = phrase("Nothing is merged by itself: choose what to take. What went is struck out, what came is underlined.")
WORD_FILES = phrase("Word documents (*.docx)")
_JOB = "returned letter"
Back = tuple[tuple[Difference, ...], tuple[ReturnedRemark, ...]]


class ReturnedDialog(QDialog):
    """Lists what came back, argument by argument. What is chosen goes into the comment as one change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cards: tuple[DifferenceCard, ...] = ()
        self._remarks = 0
        self._compared = False
        self.setWindowTitle(say("Compare with an edited letter"))
        self.setMinimumSize(560, 440)
        open_within(self, 940, 640)
        self._title = words("", "title")
        self._said = words("", "quiet")
        self.take = button("", lambda: self._take(every=False), "primary", hint=say("Undo takes them back again"))
        self.take_all = button(
            say("Take all"), lambda: self._take(every=True), hint=say("Everything that can be taken")
        )
        self.undo = button(say("Undo"), session.undo, hint=say("Takes the last change back"))
        self.stop = button(say("Cancel"), self.close)
        self.another = button(say("Choose another file…"), self.choose)
        self.close_button = button(say("Close"), self.close)
        self._inside = QWidget()
        self._column = stack(self._inside, gap=10, margins=(0, 2, 14, 10))
        buttons = row(self.take, self.take_all, self.undo, self.stop, self.another, self.close_button)
        parts = (self._title, self._said, scrolled(self._inside, say("What came back")), buttons)
        stack(self, parts, gap=10, margins=(22, 18, 22, 16)).setStretch(2, 1)
        self._begin(say("Choose the letter that came back"), "", reading=False)
        session.comment_changed.connect(self._show_states)
        session.comment_opened.connect(self.close)

    def choose(self) -> None:
        """Ask for the edited letter; without one, and with nothing to show, there is nothing to do here."""
        path, _ = QFileDialog.getOpenFileName(self, say("Compare with an edited letter"), "", WORD_FILES)
        if path:
            self.compare(Path(path))
        elif not self._compared:
            self.close()

    def compare(self, path: Path) -> None:
        """Read the letter and show what it brings back."""
        comment = self._session.comment
        if comment is None:
            return

        def work(cancel: Cancel) -> Back:
            from docketwright.letter.merge import read_back  # noqa: PLC0415 - loads the reader of Word files

            found = read_back(comment, path)
            cancel.check()
            return found.differences, found.remarks

        self._begin(say("Reading {path}…", path=path.name), "", reading=True)
        self._session.jobs.run(
            _JOB,
            work,
            partial(self._show, comment, path.name),
            failed=self._fail,
            label=say("Reading {path}", path=path.name),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading once nobody looks."""
        super().hideEvent(event)
        self._session.jobs.cancel(_JOB)

    def _begin(self, title: str, said: str, *, reading: bool) -> None:
        clear(self._column)
        self.cards, self._remarks, self._compared = (), 0, False
        self._title.setText(title)
        self._said.setText(said)
        self.stop.setVisible(reading)
        for one in (self.another, self.close_button):
            one.setVisible(not reading)
        for one in (self.take, self.take_all, self.undo):
            one.hide()

    def _fail(self, error: AppError) -> None:
        self._begin(say("The letter could not be compared"), say_error(error), reading=False)

    def _show(self, comment: Comment, name: str, back: Back) -> None:
        self._begin(say("What came back in {name}", name=name), "", reading=False)
        differences, remarks = back
        with at_once(self._inside):
            self.cards = tuple(self._cards_of(grouped(comment, differences, remarks)))
            self._column.addStretch(1)
        self._remarks, self._compared = len(remarks), True
        self._show_states()
        follow_layout(self)
        self._first_button().setFocus()

    def _cards_of(self, groups: Iterable[Group]) -> Iterator[DifferenceCard]:
        """Put the groups into the column, and yield the cards of which something can be taken."""
        for group in groups:
            self._column.addWidget(words(group.heading, "heading"))
            for difference in group.differences:
                card = DifferenceCard(difference)
                card.chosen.connect(self._show_buttons)
                self._column.addWidget(card)
                yield card
            for remark in group.remarks:
                spot = Spot(remark.part, remark.argument)
                self._column.addWidget(RemarkCard(remark, partial(self._session.go_to, spot)))

    def _show_states(self) -> None:
        comment = self._session.comment
        if comment is None or not self._compared:
            return
        for card in self.cards:
            taken = is_taken(comment, card.difference)
            card.show_state(taken=taken, why="" if taken else why_not(comment, card.difference))
        self._show_buttons()

    def _show_buttons(self) -> None:
        wanted, left = sum(card.wanted() for card in self.cards), sum(card.open for card in self.cards)
        self.take.setText(say("Take the {wanted} chosen", wanted=wanted) if wanted else say("Take the chosen"))
        self.take.setEnabled(bool(wanted))
        self.take.setVisible(bool(left))
        self.take_all.setVisible(left > 1)
        history = self._session.history
        self.undo.setVisible(bool(history and history.undo_label == TAKE))
        counted = _counted(len(self.cards), self._remarks)
        self._said.setText(f"{counted} {say(ABOUT)}" if counted else say(NOTHING))

    def _first_button(self) -> QPushButton:
        return next((card.leave for card in self.cards if card.open), self.close_button)

    def _take(self, *, every: bool) -> None:
        chosen = tuple(card.difference for card in self.cards if (card.open if every else card.wanted()))
        self._session.edit(lambda one: accept(one, chosen), TAKE)
        # Never to Undo: Enter, pressed once more, would take back what was just taken.
        self._first_button().setFocus()


def _counted(changes: int, remarks: int) -> str:
    """Say how much came back, "" for nothing."""
    changed = say("1 change") if changes == 1 else say("{count} changes", count=changes) if changes else ""
    remarked = say("1 remark") if remarks == 1 else say("{count} remarks", count=remarks) if remarks else ""
    if changed and remarked:
        return say("{changes} and {remarks}.", changes=changed, remarks=remarked)
    return f"{changed or remarked}." if changed or remarked else ""
