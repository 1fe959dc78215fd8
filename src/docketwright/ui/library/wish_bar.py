"""The search box and the chips above the list of the library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from docketwright.model.principle import PRINCIPLES
from docketwright.phrases import phrase
from docketwright.store.finding import Scope
from docketwright.ui.language import say, shown
from docketwright.ui.library.shelf import Wish
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import named, row, stack
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.pressing import PressButton
from docketwright.ui.widgets.toggles import PrincipleToggle

CHIPS = (
    (phrase("Mine"), Scope.MINE, phrase("Blocks that you wrote")),
    (phrase("From the letter"), Scope.LETTER, phrase("Blocks made from the open letter")),
    (phrase("Favorites"), Scope.FAVOURITE, phrase("Blocks that you added to your favorites")),
    (phrase("Unused"), Scope.UNUSED, phrase("Blocks that no comment of yours has used yet")),
    (phrase("Check again"), Scope.STALE, phrase("Blocks with a source whose day to look again has passed")),
)


class WishBar(QWidget):
    """Says which blocks are wanted; `changed` carries the Wish. A chip that is pressed again is off."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wish = Wish()
        self.search = named(OwnLine(), say("Search the library"))
        self.search.setPlaceholderText(say("Search titles, text and tags"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda text: self._want(words=text))
        self.scopes = {scope: self._chip(name, hint) for name, scope, hint in CHIPS}
        for scope, chip in self.scopes.items():
            chip.clicked.connect(lambda on, scope=scope: self._want(scope=scope if on else Scope.ALL, away=False))
        self.away = self._chip(say("Archived"), say("Blocks that you archived and can bring back"))
        self.away.clicked.connect(lambda on: self._want(scope=Scope.ALL, away=on))
        self.principles = {one.number: PrincipleToggle(one.number, one.id, lasting=True) for one in PRINCIPLES}
        for number, toggle in self.principles.items():
            toggle.clicked.connect(lambda on, number=number: self._want(principle=number if on else 0))
        self.tag = Choice(say("Tag"))
        self.tag.activated.connect(lambda _at: self._want(tag=str(self.tag.currentData() or "")))
        self.tag.hide()
        mine, letter, *others = self.scopes.values()
        stack(
            self,
            (self.search, row(mine, letter, *self.principles.values(), *others, self.away, self.tag, gap=6)),
            gap=9,
        )

    def show_tags(self, tags: tuple[tuple[str, int], ...]) -> None:
        """Offer these tags, each with how many blocks bear it; nothing is offered where there are none."""
        self.tag.clear()
        self.tag.addItem(say("Any tag"), "")
        for tag, count in tags:
            self.tag.addItem(f"{tag} ({count})", tag)
        self.tag.setVisible(bool(tags))
        self.tag.setCurrentIndex(max(0, self.tag.findData(self.wish.tag)))
        if self.tag.currentData() != self.wish.tag:
            self._want(tag="")

    def _chip(self, name: str, hint: str) -> QPushButton:
        chip = PressButton(shown(name))
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setToolTip(shown(hint))
        return chip

    def _want(self, **changes: object) -> None:
        wish = replace(self.wish, **changes)  # type: ignore[arg-type] # the fields of Wish by name
        for scope, chip in self.scopes.items():
            chip.setChecked(scope is wish.scope)
        self.away.setChecked(wish.away)
        for number, toggle in self.principles.items():
            toggle.setChecked(number == wish.principle)
        if wish != self.wish:
            self.wish = wish
            self.changed.emit(wish)
