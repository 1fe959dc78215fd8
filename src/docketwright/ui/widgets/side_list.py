"""A short list at the side of a window, to choose a page from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget

from docketwright.ui.language import shown
from docketwright.ui.widgets.selecting import follow_selection

_AROUND = 34


class SideList(QListWidget):
    """As wide as its longest entry."""

    def __init__(self, name: str, entries: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName(shown(name))
        follow_selection(self)
        self.setProperty("role", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addItems([shown(one) for one in entries])

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the entries out as they are dressed by now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        self.scheduleDelayedItemsLayout()
        self.setFixedWidth(self.sizeHintForColumn(0) + _AROUND)
