"""A scrolled column that never gets narrower than what stands in it: nothing is cut off at its side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from docketwright.ui.widgets.following import Following


class HuggingColumn(Following):
    """Its least width follows its contents."""

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__(inside, name)
        self._inside = inside

    def minimumSizeHint(self) -> QSize:
        """Return room for the contents and the scroll bar."""
        inside, bar = self._inside.minimumSizeHint().width(), self.verticalScrollBar().sizeHint().width()
        return QSize(inside + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for room anew when the contents want more or less."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
