"""What a screen reader selects in a list is what the keyboard then stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Let the one row that is selected be the current one: screen readers select, and the window heeds the current."""

    def follow() -> None:
        selected = view.selectionModel().selectedIndexes()
        if len(selected) == 1 and selected[0] != view.currentIndex():
            view.setCurrentIndex(selected[0])

    view.selectionModel().selectionChanged.connect(lambda *_: follow())
