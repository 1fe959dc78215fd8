"""Qt's application, with what this program adds: its style, name and icon, and an ear for files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from docketwright.assets import resource


class Application(QApplication):
    """Says which file macOS hands over: there a double click is an event, not an argument."""

    file_given = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        # Qt's own argument: `setStyle` would return the style, for whose type PySide makes six hundred values first.
        super().__init__([*arguments, "-style", "Fusion"])
        self.setApplicationName("Docketwright")
        self.setDesktopFileName("io.github.docketwright.Docketwright")
        self.setWindowIcon(QIcon(str(resource("icons", "docketwright.svg"))))

    def event(self, event: QEvent) -> bool:
        """Pass a file on; everything else is Qt's business."""
        if isinstance(event, QFileOpenEvent):
            self.file_given.emit(event.file())
            return True
        return super().event(event)
