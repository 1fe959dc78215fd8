"""The links below the list: what can be done with the chosen comment, for hands and for screen readers alike."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from docketwright.ui.home.listing import ROW, HomeList
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button


class Below(QWidget):
    """Opens the chosen comment or shows its menu; `archived` stands at the end of the line."""

    def __init__(self, view: HomeList, archived: QPushButton) -> None:
        super().__init__()
        self._view = view
        self.open = button(say("Open the chosen comment"), self._open, "link", hint=say("Enter"))
        self.more = button(
            say("Rename, copy or archive it…"), self._show_menu, "link", hint=say("More for the chosen comment")
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(18)
        line.addWidget(self.open)
        line.addWidget(self.more)
        line.addStretch(1)
        line.addWidget(archived)

    def show_links(self, *, listed: bool) -> None:
        """Show the links where there is a list."""
        for one in (self.open, self.more):
            one.setVisible(listed)

    def _open(self) -> None:
        row = self._view.chosen()
        if row is not None:
            self._view.opened.emit(row)

    def _show_menu(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height()))
            self._view.menu_asked.emit(index.data(ROW), corner)
