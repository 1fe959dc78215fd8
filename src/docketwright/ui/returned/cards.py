"""One change and one remark of an edited letter, as cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from docketwright.letter.merge_difference import Difference
from docketwright.letter.merge_remark import ReturnedRemark
from docketwright.model.words_changed import Change, Run, shortened, words_changed
from docketwright.phrases import phrase
from docketwright.ui.language import say, shown
from docketwright.ui.returned.groups import name_of, signed
from docketwright.ui.widgets.basics import Card, button, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.differences import Differences
from docketwright.ui.widgets.pairs import Pairs

TAKEN = phrase("Taken: this is in your comment now.")
_EMS_EACH = 20


class DifferenceCard(Card):
    """Shows the words before and after, with a choice to take or to leave them; `chosen` tells of a choice."""

    chosen = Signal()

    def __init__(self, difference: Difference) -> None:
        super().__init__(gap=6)
        self.difference = difference
        self.open = False
        name = name_of(difference)
        self.setAccessibleName(shown(name))
        self._choices = QButtonGroup(self)
        self.take, self.leave = self._choice(say("Take"), name), self._choice(say("Leave"), name)
        self.leave.setChecked(True)
        self._buttons = row(self.take, self.leave, gap=8)
        self._said = words("", "quiet")
        for part in (_head(name, signed(difference)), self._texts(), self._buttons, self._said):
            self.column.addWidget(part)

    def wanted(self) -> bool:
        """Tell whether the person chose to take it and it can be taken."""
        return self.open and self.take.isChecked()

    def show_state(self, *, taken: bool, why: str) -> None:
        """Show that it was taken, or why it cannot be taken, "" where it can."""
        self.open = not taken and not why
        self._buttons.setVisible(self.open)
        self._said.setVisible(not self.open)
        self._said.setText(say(TAKEN) if taken else shown(why))

    def _choice(self, text: str, about: str) -> QPushButton:
        made = button(text, self.chosen.emit, "choice")
        made.setAccessibleName(f"{text}: {about}")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._choices.addButton(made)
        return made

    def _texts(self) -> QWidget:
        sides = Pairs(_EMS_EACH)
        sides.show_boxes(tuple(_sides(self.difference)))
        return sides


class RemarkCard(Card):
    """Shows what a reader wrote in the margin, and goes to the words that it is about."""

    def __init__(self, remark: ReturnedRemark, go: Callable[[], object]) -> None:
        super().__init__(gap=4)
        self.setAccessibleName(say("Remark: {text}", text=remark.text))
        self.column.addWidget(_head(say("Remark"), signed(remark)))
        if remark.quote:
            self.column.addWidget(words(breakable(f"“{remark.quote}”"), "quiet"))
        self.column.addWidget(words(breakable(remark.text)))
        if remark.part:
            self.column.addWidget(row(button(say("Go there"), go, "link")))


def _head(name: str, by: str) -> QWidget:
    return row(words(name, "strong", wrap=False), *([words(by, "small", wrap=False)] if by else []))


def _sides(difference: Difference) -> Iterator[QWidget]:
    runs = shortened(words_changed(difference.before, difference.after))
    for name, text, gone in (
        (say("Your words"), difference.before, Change.ADDED),
        (say("In the edited letter"), difference.after, Change.REMOVED),
    ):
        if text:
            yield _side(name, tuple(one for one in runs if one.change is not gone))


def _side(name: str, runs: tuple[Run, ...]) -> QWidget:
    shown = Differences(name)
    shown.show_runs(runs)
    holder = QWidget()
    # The shorter side stays at the top.
    stack(holder, (words(name, "small"), shown), gap=2).addStretch(1)
    return holder
