"""Choose which of the agency's questions an argument answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from docketwright.model.rule import Question
from docketwright.ui.language import say
from docketwright.ui.library.matching import holds
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import button, named, row, words
from docketwright.ui.widgets.selecting import follow_selection

# What the style sheet keeps free on both sides of a line of a list, its border included.
_PADDED = 14


class QuestionsDialog(QDialog):
    """The questions of a notice, each with a tick; `chosen` holds the numbers in the notice's order."""

    def __init__(self, parent: QWidget | None, questions: Sequence[Question], chosen: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Which questions does this argument answer?"))
        self.search = named(OwnLine(), say("Search questions"))
        self.search.setPlaceholderText(say("Search questions"))
        self.search.textChanged.connect(self._narrow)
        self.list = named(QListWidget(), say("Questions of the agency"))
        follow_selection(self.list)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Whole(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in questions:
            self._add(one, ticked=one.number in chosen)
        self._one = button(say("Tick or untick this one"), self._tick_current, hint=say("Space"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(words(say("Which questions does this argument answer?"), "heading"))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(
            row(button(say("Choose these"), self.accept, "primary"), self._one, button(say("Cancel"), self.reject))
        )
        self.resize(620, 520)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the numbers of the ticked questions."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return tuple(
            str(one.data(Qt.ItemDataRole.UserRole)) for one in items if one.checkState() is Qt.CheckState.Checked
        )

    def _add(self, question: Question, *, ticked: bool) -> None:
        item = QListWidgetItem(f"{question.number}  {question.text}", self.list)
        item.setData(Qt.ItemDataRole.UserRole, question.number)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _tick_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _narrow(self, searched: str) -> None:
        items = [self.list.item(at) for at in range(self.list.count())]
        number = searched.strip().lower()
        # "7.a" is a number and not two words, which most questions would hold.
        numbered = [one for one in items if str(one.data(Qt.ItemDataRole.UserRole)).lower().startswith(number)]
        for one in items:
            one.setHidden(one not in numbered if numbered else not holds(one.text(), searched))
        now = self.list.currentItem()
        if now is None or now.isHidden():  # the keyboard begins at what was found
            self.list.setCurrentRow(next((at for at, one in enumerate(items) if not one.isHidden()), -1))


class _Whole(QStyledItemDelegate):
    """Asks for the height that the whole question needs: Qt counts without the style sheet's padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a question that is written in the narrower width that it has."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_PADDED, 0)
        return super().sizeHint(narrower, index)


def ask_questions(parent: QWidget, questions: Sequence[Question], chosen: Sequence[str]) -> tuple[str, ...] | None:
    """Return the numbers that the person ticked, None where they changed their mind."""
    dialog = QuestionsDialog(parent, questions, chosen)
    try:
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
