"""A screen that is smaller than the window can be: what the window holds is scrolled over."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QScrollArea, QWidget

# What the frame of a window and a system's bar take of a screen.
_FRAME = QSize(8, 40)
_AROUND = 12


def within_screen(window: QMainWindow, whole: QWidget, smallest: QSize) -> QWidget:
    """Return what the window is to hold: the whole, or on a small screen an area in which it is scrolled over.

    The window can be made as small as `smallest`, or as the screen where that is smaller; the whole never can.
    """
    room = window.screen().availableSize()
    if room.width() >= smallest.width() and room.height() >= smallest.height():
        window.setMinimumSize(smallest)
        return whole
    window.setMinimumSize(smallest.boundedTo(room - _FRAME))
    whole.setMinimumSize(smallest.width(), smallest.height() - window.menuBar().sizeHint().height())
    return _Scrolled(whole)


class _Scrolled(QScrollArea):
    """Scrolls either way, and goes where the keyboard and the caret go."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(whole)
        self._whole = whole
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._follow_caret)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into sight, or its beginning where it is too large."""
        if now is not None and self._whole.isAncestorOf(now):
            # Qt's own way brings no more of a line of text than its caret.
            self._bring(QRect(now.mapTo(self._whole, QPoint(0, 0)), now.size()))

    def _follow_caret(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._whole.isAncestorOf(now):
            caret = now.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            # Some kinds of widgets give whole numbers, some do not, and a few know of no caret.
            caret = caret.toRect() if isinstance(caret, QRectF) else caret or QRect()
            self._bring(QRect(now.mapTo(self._whole, caret.topLeft()), caret.size()))

    def _bring(self, place: QRect) -> None:
        place.setSize(place.size().boundedTo(self.viewport().size()))
        middle = place.center()
        self.ensureVisible(middle.x(), middle.y(), place.width() // 2 + _AROUND, place.height() // 2 + _AROUND)
