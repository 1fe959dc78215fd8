"""The keys, in a window of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.settings.keys import KeysTable
from docketwright.ui.widgets.basics import stack, words
from docketwright.ui.widgets.line import Line


class KeysDialog(QDialog):
    """Every key and what it does, with search."""

    def __init__(self, _session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        open_at(self, 56, 41)
        self.finder = Line(say("Find a key"), say("Find a key or what it does"), own_undo=True)
        self.table = KeysTable()
        self.finder.textChanged.connect(self.table.narrow)
        layout = stack(self, (words(say("Keys"), "title"), self.finder, self.table), gap=10, margins=(22, 20, 22, 18))
        layout.setStretchFactor(self.table, 1)
