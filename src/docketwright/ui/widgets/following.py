"""A scrolled column that goes where the keyboard goes, however it got there: by Tab, by F6, or led from a finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from docketwright.ui.language import shown
from docketwright.ui.widgets.tall_enough import TallEnough

_AROUND = 24


class Following(QScrollArea):
    """Brings what takes the focus into sight, where Qt does so for Tab alone. It scrolls downwards only.

    `name` is what a screen reader says of it, "" for nothing.
    """

    def __init__(self, inside: QWidget, name: str = "") -> None:
        super().__init__()
        self._last: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(shown(name))
        # Asked for Qt's own, PySide would look through every kind of widget for its type: 6 ms of the first paint.
        self.setViewport(QWidget())
        held = TallEnough(inside)
        self.setWidget(held)
        held.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is clicked is in sight; what is as before was left for another window, and the page has moved since.
        if now is None or now is self._last or not self.isAncestorOf(now):
            return
        self._last = now
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            QTimer.singleShot(0, self, self._bring)  # once a step that was just opened has its sizes

    def _bring(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now) and now.height() <= self.viewport().height():
            self.ensureWidgetVisible(now, 0, _AROUND)
