"""A scrolled column that goes where the keyboard goes, however it got there: by Tab, by F6, or led from a finding."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24


class Following(QScrollArea):
    """Brings what takes the focus into sight. Qt does so for Tab alone."""

    def __init__(self) -> None:
        super().__init__()
        self._last: QWidget | None = None
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
