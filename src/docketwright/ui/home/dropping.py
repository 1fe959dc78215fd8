"""A file that is dropped on the list of comments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Takes what is dropped on a widget; `dropped` carries the path of the first file."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, and nothing else."""
        # A QDragEnterEvent is a QDropEvent too.
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                # The program that the file comes from waits meanwhile, and the person may be asked something.
                QTimer.singleShot(0, self, lambda: self.dropped.emit(paths[0]))
        return True
