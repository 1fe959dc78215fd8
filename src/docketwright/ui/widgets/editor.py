"""The box that a person writes in: a calm serif page that grows with its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from docketwright.model.text import clean
from docketwright.ui.language import shown
from docketwright.ui.text import changed_middle, index_of, utf16
from docketwright.ui.widgets.alt_keys import AltTypesNothing
from docketwright.ui.widgets.caret import keep_caret_seen
from docketwright.ui.widgets.margin import paint_margin
from docketwright.ui.widgets.marks import Drawn, MarginMark, Notes, Tint
from docketwright.ui.widgets.pasting import pasted_text
from docketwright.ui.widgets.writing_face import write_in

_MARGIN = 18
# As far as a paragraph is marked beyond what is seen: thousands of marks in one paragraph take Qt half a minute.
_BEYOND = 5000


class WritingBox(AltTypesNothing, QTextEdit):
    """Text without formats. Undo is the session's: `undo_asked` and `redo_asked` hand the keys on.

    `edited` carries the whole text after the person changed it, never after `set_text`. Positions are characters.
    """

    edited = Signal(str)
    came = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    seen_changed = Signal()

    def __init__(self, name: str, prompt: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._text = ""
        self._quiet = False
        self._points = 13.0
        self._layers: dict[str, tuple[Tint, ...]] = {}
        self._drawn = Drawn(self)
        self._margin_marks: tuple[MarginMark, ...] = ()
        self.setAccessibleName(shown(name))
        self.setProperty("role", "writing")
        self._prepare(prompt)
        self._notes = Notes(self.document())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._draw_layers)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.cursorPositionChanged.connect(self._keep_caret_seen)

    def _prepare(self, prompt: str) -> None:
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(shown(prompt))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.set_face(self._points)

    def set_face(self, points: float) -> None:
        """Write in the letter-like face at this size."""
        self._points = points
        self._quiet = True
        write_in(self.document(), points)
        self._quiet = False
        self._fit()

    def text(self) -> str:
        """Return the text; no-break spaces stay what they are."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show this text, replacing only what differs so that the caret stays."""
        before = self._text
        if before == text:
            return
        start, end, middle = changed_middle(before, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16(before, start))
        cursor.setPosition(utf16(before, end), QTextCursor.MoveMode.KeepAnchor)
        self._quiet = True
        cursor.insertText(middle)
        self._quiet = False
        self._text = text
        self._soon.start()

    def caret(self) -> int:
        """Return the character the caret stands before."""
        return index_of(self.text(), self.textCursor().position())

    def chosen(self) -> tuple[int, int]:
        """Return the selected characters; both the caret where nothing is selected."""
        text, cursor = self.text(), self.textCursor()
        return index_of(text, cursor.selectionStart()), index_of(text, cursor.selectionEnd())

    def choose(self, start: int, end: int) -> None:
        """Select these characters and bring them into sight."""
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(utf16(text, start))
        cursor.setPosition(utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._keep_caret_seen()

    def insert(self, text: str) -> None:
        """Put this in at the caret as if it was typed."""
        self.textCursor().insertText(clean(text))

    def draw_layer(self, name: str, tints: tuple[Tint, ...]) -> None:
        """Draw these tints, in place of the layer's earlier ones."""
        if self._layers.get(name, ()) != tints:
            self._layers[name] = tints
            self._soon.start()

    def draw_margin(self, marks: tuple[MarginMark, ...]) -> None:
        """Draw bars in the margin beside these characters."""
        if marks != self._margin_marks:
            self._margin_marks = marks
            self.viewport().update()

    def seen(self) -> tuple[int, int]:
        """Return the characters that can be seen, whole paragraphs where these are not as long as a chapter."""
        area = self.visibleRegion().boundingRect()
        if area.isEmpty():
            return 0, 0
        first = self.cursorForPosition(self.viewport().mapFromParent(area.topLeft()))
        last = self.cursorForPosition(self.viewport().mapFromParent(area.bottomRight()))
        begins = max(first.block().position(), first.position() - _BEYOND)
        ends = min(last.block().position() + max(0, last.block().length() - 1), last.position() + _BEYOND)
        return index_of(self._text, begins), index_of(self._text, ends)

    def sizeHint(self) -> QSize:
        """Return a page's width and the height of the words."""
        return QSize(560, self._wanted_height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or ask for undo and redo where no menu took the key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Let a page that comes without plain text be dropped too."""
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste clean text, with the footnotes that came along."""
        if text := pasted_text(source):
            self.textCursor().insertText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text with its no-break spaces."""
        start, end = self.chosen()
        data = QMimeData()
        data.setText(self.text()[start:end])
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Keep the face when the window's own font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange} and not self._quiet:
            self.set_face(self._points)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the person came here."""
        super().focusInEvent(event)
        self.came.emit()
        self._keep_caret_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure comfortable: wide windows get wider margins, not longer lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and then the marks in the margin."""
        super().paintEvent(event)
        if self._margin_marks:
            paint_margin(self, self.text(), self._margin_marks)

    def _changed(self) -> None:
        if self._quiet:
            return
        text = self.text()
        if text != self._text:
            self._text = text
            self._soon.start()
            self.edited.emit(text)

    def _draw_layers(self) -> None:
        text = self._text
        first, last = self.seen()
        beyond, whole = max(last, first + 1), len(text)
        drawn = [
            tint
            for tints in self._layers.values()
            for tint in tints
            if tint.end > first and tint.start < beyond and tint.end <= whole
        ]
        self._drawn.draw(text, drawn)
        self.seen_changed.emit()

    def _wanted_height(self) -> int:
        least = int(self.fontMetrics().height() * 1.5 * self._lines) + 2 * _MARGIN
        return max(least, int(self.document().size().height()) + 4)

    def _fit(self) -> None:
        wanted = self._wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _keep_caret_seen(self) -> None:
        keep_caret_seen(self)


def _is_history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
