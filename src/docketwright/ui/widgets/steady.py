"""Keeps a value still while the page is scrolled past it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound=QWidget)


class _Still(QObject):
    """Hands the wheel on to the page until the person went into the widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel only with the focus there."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def steady(widget: Kind) -> Kind:
    """Let the wheel turn this widget only with the focus in it, and return it."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Still(widget))
    return widget
