"""One box of the form: its name, what belongs into it, and the words, bound to their place in the comment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

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
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text, with_characters, with_part_text
from docketwright.phrases import phrase
from docketwright.ui.language import shown
from docketwright.ui.session import Session
from docketwright.ui.text import index_of
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.look import look
from docketwright.ui.write.confidential_tints import tints
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.quotes import curled

if TYPE_CHECKING:
    from docketwright.checks.principles import PrincipleView


PAPER_POINTS = 13.0
_DRESSED = frozenset({QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange})
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALLEST = 10_000
_BELOW = 8
# The most characters that one key, or one word of an input method, puts in.
_TYPED = 20


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


class PartBox(QWidget):
    """A part of the comment that can be written in, under its name; a `box` of its own kind stands without one."""

    came = Signal(object)

    def __init__(
        self, session: Session, part: str, name: str, prompt: str, *, lines: int = 2, box: PartEditor | None = None
    ) -> None:
        super().__init__()
        self.spot = Spot(part)
        self._session = session
        self._points = PAPER_POINTS
        self.name = words(name, "part", wrap=False)
        self.said = words("", "small", wrap=False)
        self.box = box or PartEditor(name, prompt, lines=lines)
        self.name.setBuddy(self.box)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(18, 0, 14, 0)
        self.head.addWidget(self.name)
        self.head.addStretch(1)
        self.head.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if box is None:
            layout.addLayout(self.head)
        layout.addWidget(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.edited.connect(self._write)
        self.box.undo_asked.connect(session.undo)
        self.box.redo_asked.connect(session.redo)
        self.box.came.connect(lambda: self.came.emit(self))

    def draw(self, comment: Comment, owner: str) -> None:
        """Show the words of this part of this argument, "" for a standard sentence."""
        self._dress()
        self.spot = Spot(self.spot.part, owner)
        self.box.set_text(part_text(comment, self.spot) or "")
        self.box.draw_layer("confidential", tints(comment, self.box.text()))

    def draw_marks(self, seen: Seen | None, view: PrincipleView | None) -> None:
        """Draw what the checks saw here, and the sentences that serve the principle in sight."""
        self.box.draw_layer("principle", seen.principle(view) if seen and view else ())
        self.box.draw_layer("spelling", seen.spelling() if seen else ())
        self.box.draw_margin(seen.margin() if seen else ())

    def _dress(self) -> None:
        points = PAPER_POINTS * self._session.settings.zoom / 100
        if points != self._points:
            self._points = points
            self.box.set_face(points)

    def label(self) -> QLabel:
        """Return the label that names the box."""
        return self.name

    def replace_words(self, start: int, end: int, text: str, label: str) -> None:
        """Put other words in place of these characters, as one undoable change."""
        place = replace(self.spot, start=start, end=end)
        self._session.edit(lambda one: with_characters(one, place, text), label)
        self.box.choose(start + len(text), start + len(text))

    def _write(self, text: str) -> None:
        spot, session = self.spot, self._session
        before = part_text(session.comment, spot) if session.comment else None
        # What is pasted, or deleted at once, is taken back by itself: not with what was typed just before.
        burst = f"{spot.owner}.{spot.part}" if abs(len(text) - len(before or "")) <= _TYPED else ""
        session.edit(lambda one: with_part_text(one, spot, text), phrase("Typing"), burst=burst)
        curly = curled(before or "", text) if session.settings.smart_quotes else None
        if curly is not None:
            session.edit(lambda one: with_part_text(one, spot, curly), phrase("Smart quote"))
