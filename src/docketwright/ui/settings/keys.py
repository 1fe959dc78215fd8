"""Every key, from the table of the menus and from the lists that answer keys of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.menus import ENTRIES
from docketwright.ui.session import Session
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.widgets.line import Line

# Keys that belong to a box or a list and stand in no menu.
OTHERS = (
    (phrase("Writing"), phrase("Next box"), "Ctrl+Return"),
    (phrase("Lists"), phrase("Open what is chosen"), "Return"),
    (phrase("Lists"), phrase("Take it off the list of comments"), "Del"),
    (phrase("Everywhere"), phrase("Next control"), "Tab"),
    (phrase("Everywhere"), phrase("Previous control"), "Shift+Tab"),
    (phrase("Everywhere"), phrase("Leave a small form or window"), "Esc"),
)


def key_rows() -> tuple[tuple[str, str, str], ...]:
    """Return menu, what it does, and its keys, in the order of the menus."""
    of_menus = ((_plain(say(one.menu)), _plain(say(one.text)), one.keys) for one in ENTRIES if one.keys)
    return (*of_menus, *OTHERS)


class KeysTable(QTableWidget):
    """The keys as a table that can be narrowed."""

    def __init__(self) -> None:
        rows = key_rows()
        super().__init__(len(rows), 3)
        self.setHorizontalHeaderLabels([say("Keys"), say("What it does"), say("Menu")])
        self.setAccessibleName(say("Keys"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        for at, (menu, text, keys) in enumerate(rows):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            for across, said in enumerate((native, say(text), say(menu))):
                self.setItem(at, across, QTableWidgetItem(said))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def narrow(self, wanted: str) -> None:
        """Show only the rows that have these words."""
        parts = wanted.casefold().split()
        for at in range(self.rowCount()):
            said = " ".join(item.text() for across in range(3) if (item := self.item(at, across))).casefold()
            self.setRowHidden(at, not all(part in said for part in parts))


class KeysPage(SettingsPage):
    """The keys in the settings."""

    title = phrase("Shortcuts")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.finder = Line(say("Find a key"), say("Find a key or what it does"), own_undo=True)
        self.table = KeysTable()
        self.finder.textChanged.connect(self.table.narrow)
        self.section("", say("Everything can be done from the keyboard."), self.finder)
        self._column.addWidget(self.table, 1)


def _plain(text: str) -> str:
    return " ".join(text.replace("&", "").rstrip("…").split())
