"""Insert a citation: find a source, a legal ground or the rule, read what it is good for, put its note at the caret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.model.source import Source
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.ui.language import say, shown
from docketwright.ui.library.matching import holds
from docketwright.ui.widgets.basics import button, named, row, stack, words
from docketwright.ui.widgets.chips import SHORT_NAMES
from docketwright.ui.widgets.inline import beside
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.widgets.toggles import PrincipleToggle
from docketwright.ui.write.citing import Citable, citables


class CitationDialog(QDialog):
    """Lists what can be cited; `insert` gets the choice and whether the quotation goes in with it."""

    def __init__(
        self,
        parent: QWidget | None,
        comment: Comment,
        principles: tuple[int, ...],
        insert: Callable[[Citable, bool], object],
    ) -> None:
        super().__init__(parent)
        self._all = tuple(citables(comment, principles))
        self._insert = insert
        self.setWindowTitle(say("Insert a citation"))
        self.search = Line(
            say("Search sources and law"), say("Search your sources, the law and this rule"), own_undo=True
        )
        self.search.returnPressed.connect(lambda: self._take(quoted=False))
        self.search.textChanged.connect(lambda _text: self._list())
        self.toggles = {one.number: PrincipleToggle(one.number, SHORT_NAMES[one.number - 1]) for one in PRINCIPLES}
        for toggle in self.toggles.values():
            toggle.clicked.connect(self._list)
        self.list = self._empty_list()
        self.search.down.connect(self.list.setFocus)
        self._about = QFrame()
        self._about.setProperty("role", "soft")
        self._quote, self._use, self._caution = words(""), words("", "quiet"), words("", "half")
        stack(self._about, (self._quote, self._use, self._caution), gap=5, margins=(14, 10, 14, 10))
        self.cite = button(say("Insert the note"), lambda: self._take(quoted=False), "primary")
        self.quote = button(say("Insert the quotation and its note"), lambda: self._take(quoted=True))
        self.own = button(say("Cite it as a new source"), self._take_new)
        self._lay_out()
        self._list()

    def chosen(self) -> Citable | None:
        """Return what the focus stands on, None on a heading or nothing."""
        item = self.list.currentItem()
        at = item.data(Qt.ItemDataRole.UserRole) if item else None
        return self._all[at] if isinstance(at, int) else None

    def _empty_list(self) -> QListWidget:
        made = named(QListWidget(), say("What can be cited"))
        follow_selection(made)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.currentItemChanged.connect(lambda *_: self._show())
        made.itemActivated.connect(lambda _item: self._take(quoted=False))
        return made

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(9)
        layout.addWidget(words(say("What do you want to cite?"), "heading"))
        layout.addWidget(self.search)
        layout.addWidget(
            beside(words(say("Law for"), "small", wrap=False), row(*self.toggles.values(), gap=4), wide=False)
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(self._about)
        layout.addWidget(row(self.cite, self.quote, self.own, button(say("Cancel"), self.reject)))
        self.resize(660, 600)

    def _list(self) -> None:
        wanted = {number for number, toggle in self.toggles.items() if toggle.isChecked()}
        self.list.clear()
        group = ""
        for at, one in enumerate(self._all):
            if not holds(one.words, self.search.text()) or (wanted and one.principle and one.principle not in wanted):
                continue
            if one.group != group:
                group = one.group
                self._heading(group)
            item = QListWidgetItem(_line(one), self.list)
            item.setData(Qt.ItemDataRole.UserRole, at)
        first = next((at for at in range(self.list.count()) if self.list.item(at).flags()), -1)
        self.list.setCurrentRow(first)
        self._show()

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(shown(text), self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _show(self) -> None:
        one = self.chosen()
        title = self._new_title()
        nothing = say("Nothing here has these words.") if one is None else ""
        quote = f"“{one.quotation}”" if one and one.quotation else one.source.citation if one else nothing
        new = say("“{title}” can become a source of yours. Fill in the rest in the Sources tab.", title=title)
        for label, text in (
            (self._quote, quote),
            (
                self._use,
                " ".join(part for part in (say(one.use), one.source.note) if part) if one else new if title else "",
            ),
            (self._caution, say("Take care: {caution}", caution=say(one.caution)) if one and one.caution else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.cite.setEnabled(one is not None)
        self.own.setVisible(bool(title))
        self.quote.setVisible(bool(one and one.quotation))

    def _new_title(self) -> str:
        """Return what was typed where nothing that is listed has it, "" else."""
        return "" if self.chosen() or self.list.count() else " ".join(clean(self.search.text()).split())

    def _take_new(self) -> None:
        title = self._new_title()
        if title:
            self.accept()
            self._insert(Citable(phrase("Your sources"), title, Source("", "", title)), False)

    def _take(self, *, quoted: bool) -> None:
        one = self.chosen()
        if one is not None:
            self.accept()
            self._insert(one, quoted)


def _line(one: Citable) -> str:
    carried = f"P{one.principle} · " if one.principle else ""
    told = f"{carried}{say(one.use)}" if one.use else one.source.locator or one.source.issued
    return f"{one.title}   {told}" if told else one.title
