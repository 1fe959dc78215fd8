"""The forms as buttons, what the chosen one is for, and how the Word letter shows rule text that is to be changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from docketwright.model.comment import Comment
from docketwright.ui.export.formats import FORMATS, WORD, WORD_TRACKED, Format
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import Card, button, stack, words
from docketwright.ui.widgets.switching import CheckBox


class FormatChoice(QWidget):
    """Lets one of the forms be chosen; `changed` tells when it is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = WORD
        self._about = words(WORD.about, "quiet")
        self.tracked = CheckBox(say("Show changed rule text as Word’s tracked changes"))
        self._has_changes = False
        stack(self, (Card(self._grid(), self._about, self.tracked),), gap=0)

    @property
    def chosen(self) -> Format:
        """Return the form to make."""
        is_tracked = self._chosen is WORD and self._has_changes and self.tracked.isChecked()
        return WORD_TRACKED if is_tracked else self._chosen

    def show_comment(self, comment: Comment) -> None:
        """Offer tracked changes where the comment asks for other words in the rule."""
        requests = (one.request for one in comment.arguments)
        self._has_changes = any(one.old.strip() or one.new.strip() for one in requests)
        self.tracked.setVisible(self._has_changes and self._chosen is WORD)

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for at, one in enumerate(FORMATS):
            made = button(one.name, partial(self._choose, one), hint=one.about)
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setChecked(one is self._chosen)
            group.addButton(made)
            grid.addWidget(made, at // 2, at % 2)
            self.buttons.append(made)
        return holder

    def _choose(self, chosen: Format) -> None:
        self._chosen = chosen
        self._about.setText(say(chosen.about))
        self.tracked.setVisible(self._has_changes and chosen is WORD)
        self.changed.emit()
