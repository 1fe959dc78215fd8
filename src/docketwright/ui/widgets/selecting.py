"""What a screen reader does to a list: it selects, which moves the keyboard, and it measures rows too early."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView


class _MeasuredAnew(QObject):
    """Lays the rows of a list out once more when it is first shown.

    With a screen reader Qt asks for the place of the current row as soon as there is one, before the list is dressed:
    the rows would keep the height of undressed ones, and overlap.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Heed the first showing."""
        if event.type() == QEvent.Type.Show:
            self._view.removeEventFilter(self)
            self._view.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)


def follow_selection(view: QAbstractItemView) -> None:
    """Let the one row that is selected be the current one: screen readers select, and the window heeds the current."""

    def follow() -> None:
        selected = view.selectionModel().selectedIndexes()
        if len(selected) == 1 and selected[0] != view.currentIndex():
            view.setCurrentIndex(selected[0])

    view.selectionModel().selectionChanged.connect(lambda *_: follow())
    _MeasuredAnew(view)
