"""What is drawn over a text without being in it: tints, spelling waves, notes, and marks in the margin."""

from __future__ import annotations

import re

from PySide6.QtGui import QBrush, QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from docketwright.model.values import dataclass
from docketwright.ui.text import utf16
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


class Drawn:
    """The tints that are drawn in a box. On a key after them they stand where they stood, and are not made again."""

    def __init__(self, box: QTextEdit) -> None:
        self._box = box
        self._tints: list[Tint] = []
        self._extras: list[QTextEdit.ExtraSelection] = []

    def draw(self, text: str, tints: list[Tint]) -> None:
        """Draw these tints over the box's text, in place of all others."""
        places = [(utf16(text, tint.start), utf16(text, tint.end)) for tint in tints]
        # Qt moves a cursor with the words around it.
        if tints == self._tints and places == [_place(one.cursor) for one in self._extras]:
            return
        formats: dict[tuple[int, Line, int], QTextCharFormat] = {}
        extras = []
        for tint, place in zip(tints, places, strict=True):
            alike = (id(tint.line), tint.style, id(tint.wash))  # colours have no hash; those of a look are the same
            made = formats.get(alike) or formats.setdefault(alike, _char_format(tint))
            extras.append(selection(self._box.document(), *place, made))
        self._box.setExtraSelections(extras)
        self._tints, self._extras = tints, extras


def _place(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.anchor(), cursor.position()


def _char_format(tint: Tint) -> QTextCharFormat:
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
