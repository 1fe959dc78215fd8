"""The text of the notice, to read: thousands of paragraphs open at once, a place in it can be shown and tinted."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from docketwright.model.rule import Paragraph
from docketwright.ui.language import say
from docketwright.ui.text import utf16
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.marks import selection
from docketwright.ui.widgets.writing_face import FACES

# Whatever would begin another block: the blocks are counted to find a paragraph.
_BREAKS = dict.fromkeys(map(ord, "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1"), " ")


class _Headings(QSyntaxHighlighter):
    """Draws the headings; a paragraph is every second block, with an empty one between."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.levels: list[int] = []

    def highlightBlock(self, text: str) -> None:
        """Draw one block."""
        number = self.currentBlock().blockNumber()
        level = self.levels[number // 2] if number % 2 == 0 and number // 2 < len(self.levels) else 0
        if level:
            made = QTextCharFormat()
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setForeground(look().accent if level == 1 else look().text)
            self.setFormat(0, len(text.encode("utf-16-le")) // 2, made)


class NoticeText(QPlainTextEdit):
    """The paragraphs, one below another. `moved` carries the paragraph that the caret is in."""

    moved = Signal(int)
    menu_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ready = False
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._tinted: tuple[int, int] | None = None
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self._quiet = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "reading")
        self.setAccessibleName(say("The notice"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._headings = _Headings(self.document())
        self._ready = True
        self.cursorPositionChanged.connect(self._tell)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Show these paragraphs from the top."""
        self._paragraphs = paragraphs
        self._tinted, self._found = None, []
        self._headings.levels = [one.level for one in paragraphs]
        self._quiet = True
        self.setPlainText("\n\n".join(one.text.translate(_BREAKS) for one in paragraphs))
        self._quiet = False
        self._tint()
        self._at = -1
        self._tell()

    def paragraph(self) -> int:
        """Return which paragraph the caret is in, -1 in an empty notice."""
        number = self.textCursor().blockNumber() // 2
        return number if number < len(self._paragraphs) else -1

    def chosen(self) -> str:
        """Return the selected words, on one line."""
        return " ".join(self.textCursor().selectedText().replace("\u2029", " ").split())

    def quoted(self) -> str:
        """Return the words that the person selected to quote, "" where they only stand on a place that was found."""
        cursor = self.textCursor()
        return "" if (cursor.selectionStart(), cursor.selectionEnd()) in self._found else self.chosen()

    def show_at(self, paragraph: int, quote: str = "") -> None:
        """Bring a paragraph into sight and tint the words that are quoted from it, or all of it."""
        block = self.document().findBlockByNumber(paragraph * 2)
        if not block.isValid():
            return
        start, end = _quoted(block.text(), quote)
        self._tinted = (block.position() + start, block.position() + end)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        self.setTextCursor(cursor)
        self.centerCursor()
        self._tint()

    def find_all(self, wanted: str) -> int:
        """Tint every place that has these words and return how many there are."""
        self._found = []
        if wanted.strip():
            text = self.toPlainText()
            flat = re.escape(wanted.strip()).replace(r"\ ", r"\s+")
            for match in re.finditer(flat, text, re.IGNORECASE):
                self._found.append((utf16(text, match.start()), utf16(text, match.end())))
        self._tint()
        return len(self._found)

    def go_to_found(self, at: int) -> None:
        """Bring one of the places that were found into sight and select it."""
        start, end = self._found[at]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Move the caret where the mouse is and ask for the menu."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Draw headings and tints in the colours of the new look, and write at the new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._ready:
            self._set_face()
            self._headings.rehighlight()
            self._tint()

    def _set_face(self) -> None:
        face = QFont()
        face.setFamilies(FACES)
        face.setPointSizeF(self.fontInfo().pointSizeF() * 1.14)
        if self.document().defaultFont() != face:
            self.document().setDefaultFont(face)
        self.setMinimumHeight(self.fontMetrics().height() * 7)

    def _tint(self) -> None:
        made = QTextCharFormat()
        made.setBackground(look().found)
        spans = [*self._found[:500], *([self._tinted] if self._tinted else [])]
        extras: list[QTextEdit.ExtraSelection] = [selection(self.document(), start, end, made) for start, end in spans]
        self.setExtraSelections(extras)

    def _tell(self) -> None:
        at = self.paragraph()
        if at != self._at and not self._quiet:
            self._at = at
            self.moved.emit(at)


def _quoted(text: str, quote: str) -> tuple[int, int]:
    """Return where the quotation stands in a block, in Qt's units; the whole block where it is not in it."""
    words = [re.escape(word) for word in quote.split()]
    match = re.search(r"\s*".join(words), text) if words else None
    if match is None:
        return 0, utf16(text, len(text))
    return utf16(text, match.start()), utf16(text, match.end())
