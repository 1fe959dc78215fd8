"""What is drawn over a text without being in it: tints, spelling waves, notes, and marks in the margin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QBrush, QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from docketwright.ui.widgets.look import look

Line = QTextCharFormat.UnderlineStyle
_NOTE = re.compile(r"\[\^[^\[\]\s]+\]")
_SLOT = re.compile(r"\[\[[^\]\n]{1,80}\]\]")


@dataclass(frozen=True, slots=True)
class Tint:
    """Characters `start` to `end` drawn on a wash and over a line; None draws none."""

    start: int
    end: int
    line: QColor | None = None
    style: Line = Line.DotLine
    wash: QColor | None = None


@dataclass(frozen=True, slots=True)
class MarginMark:
    """Characters whose lines get a bar in the margin: one for "adapted", two for "copied"."""

    start: int
    end: int
    bars: int


def char_format(tint: Tint) -> QTextCharFormat:
    """Return how Qt draws a tint."""
    made = QTextCharFormat()
    if tint.wash is not None:
        made.setBackground(QBrush(tint.wash))
    if tint.line is not None:
        made.setUnderlineStyle(tint.style)
        made.setUnderlineColor(tint.line)
    return made


def selection(document: QTextDocument, start: int, end: int, made: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return an extra selection from one of Qt's positions to another."""
    extra = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    extra.cursor = cursor
    extra.format = made
    return extra


class Notes(QSyntaxHighlighter):
    """Draw "[^key]" small and raised, and "[[slot]]" as something to fill in."""

    def highlightBlock(self, text: str) -> None:
        """Draw the notes and slots of one paragraph."""
        if "[" not in text:
            return
        colours = look()
        for match in _NOTE.finditer(text):
            note = QTextCharFormat()
            note.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            note.setForeground(colours.accent)
            note.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(*_units(text, match), note)
        for match in _SLOT.finditer(text):
            slot = QTextCharFormat()
            slot.setForeground(colours.half)
            slot.setUnderlineStyle(Line.DashUnderline)
            self.setFormat(*_units(text, match), slot)


def _units(text: str, match: re.Match[str]) -> tuple[int, int]:
    before = len(text[: match.start()].encode("utf-16-le", "surrogatepass")) // 2
    return before, len(match.group().encode("utf-16-le", "surrogatepass")) // 2
