"""Several notices: a list of them with search, to choose the one that is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.widgets.tip import tip


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several notices: `key` to ask for it by, its title, and what tells it from the others."""

    key: str
    title: str
    more: str = ""


class Choosing(QFrame):
    """Shows notices to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._choose: Callable[[str], object] = str
        self._said = words("", "strong")
        self.finder = Line(say("Find a notice in this file"), say("Find by title or number"), own_undo=True)
        self.finder.textChanged.connect(self._narrow)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(say("Notices in this file"))
        self.list.setMinimumHeight(220)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.read = button(say("Read this one"), self._take, "primary")
        stack(
            self,
            (self._said, self.finder, self.list, row(self.read, button(say("Cancel"), self.hide))),
            gap=8,
            margins=(16, 14, 16, 14),
        )

    def show_choices(self, choices: tuple[Choice, ...], said: str, choose: Callable[[str], object]) -> None:
        """Show these notices under this sentence; `choose` gets the key of the one that is wanted."""
        self._choose = choose
        self._said.setText(say("{said} Choose the one you are commenting on.", said=said))
        self.finder.clear()
        self.list.clear()
        for choice in choices:
            more = " · ".join(part for part in (choice.key, choice.more) if part)
            item = QListWidgetItem(f"{choice.title or say('Untitled')}\n{more}".strip())
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            item.setToolTip(tip(choice.title))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.show()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, wanted: str) -> None:
        parts = wanted.casefold().split()
        first = None
        for at in range(self.list.count()):
            item = self.list.item(at)
            shown = all(part in item.text().casefold() for part in parts)
            item.setHidden(not shown)
            first = item if shown and first is None else first
        if first is not None:
            self.list.setCurrentItem(first)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._choose(item.data(Qt.ItemDataRole.UserRole))
