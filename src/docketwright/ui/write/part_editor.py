"""The writing box of a part: its prompt, its menu at a word, and what is dropped into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)

from docketwright.ui.language import shown
from docketwright.ui.text import index_of
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.look import look

_DRESSED = frozenset({QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange})
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALLEST = 10_000
_BELOW = 8


class PartEditor(WritingBox):
    """The writing box of a part: its menu knows spellings, Ctrl+Enter leaves it, a dropped file becomes a source."""

    menu_asked = Signal(QPoint, int)
    left = Signal()
    dropped = Signal(object)
    _points = 0.0
    _prompt = ""

    def __init__(self, name: str, prompt: str, *, lines: int) -> None:
        super().__init__(name, lines=lines)
        self.set_prompt(prompt)
        # The first word takes the prompt away, and the last one brings it back.
        self.textChanged.connect(self._fit)
        self.setProperty("role", "part")
        self._narrow_margins()

    def set_prompt(self, prompt: str) -> None:
        """Show this while the box is empty."""
        self._prompt = shown(prompt)
        self.setAccessibleDescription(self._prompt)
        self._fit()
        self.viewport().update()

    def set_face(self, points: float) -> None:
        """Write at this size, also after the window's own face has changed."""
        self._points = points
        super().set_face(points)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the letter-like face: a change of the window's face would put itself in its place."""
        super().changeEvent(event)
        if event.type() in _DRESSED and self._points:
            self.set_face(self._points)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the word under the mouse, or under the caret when a key asked."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        where = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_asked.emit(where, index_of(self.text(), cursor.position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, or the prompt where there are none: Qt's own forgets to come back under these margins."""
        super().paintEvent(event)
        if self._prompt and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setFont(self.document().defaultFont())
            painter.setPen(look().prompt)
            painter.drawText(self._prompt_area(), _WRAPPED, self._prompt)

    def _narrow_margins(self) -> None:
        """Keep the wide margin at the sides, where the marks stand, and little above and below."""
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        made.setTopMargin(3)
        made.setBottomMargin(4)
        frame.setFrameFormat(made)

    def _wanted_height(self) -> int:
        least = int(self.fontMetrics().height() * 1.5 * self._lines) + 12
        asked = self._asked_height() if self._prompt and self.document().isEmpty() else 0
        return max(least, int(self.document().size().height()) + 2, asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the prompt, which may take more lines than before."""
        super().resizeEvent(event)
        self._fit()

    def _prompt_area(self) -> QRect:
        margin = int(self.document().documentMargin())
        return self.viewport().rect().adjusted(margin, self.cursorRect().top(), -margin, 0)

    def _asked_height(self) -> int:
        area = self._prompt_area()
        metrics = QFontMetrics(self.document().defaultFont())
        taken = metrics.boundingRect(0, 0, area.width(), _TALLEST, _WRAPPED, self._prompt)
        return area.top() + taken.height() + _BELOW

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next box with Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files as well as text."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand files on; text is put in."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            # Takes the drop's own caret off the words again.
            self.dragLeaveEvent(QDragLeaveEvent())
            self.dropped.emit(files)
        else:
            super().dropEvent(event)
