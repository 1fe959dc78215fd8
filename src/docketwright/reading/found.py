"""What was read so far: the paragraph being read, and all that is finished."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from docketwright.reading.document import Bookmark, Change, Paragraph, Remark


@dataclass(slots=True)
class Line:
    """The words of one paragraph so far. `bold` stays True while every word was."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    bold: bool = True

    def add(self, text: str, *, bold: bool) -> None:
        """Add words at the end."""
        self.pieces.append(text)
        self.length += len(text)
        self.bold = self.bold and (bold or not text.strip())

    @property
    def ends_in_digit(self) -> bool:
        """Tell whether the last character so far is a digit."""
        return bool(self.pieces) and self.pieces[-1][-1:].isdigit()

    @property
    def text(self) -> str:
        """Return the words so far."""
        return "".join(self.pieces)


Position = tuple[int, int]
"""A paragraph's index and a character in it."""


@dataclass(slots=True)
class Found:
    """What was read so far of a whole document."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    unread: dict[str, None] = field(default_factory=dict)
    notes: dict[tuple[str, str], int] = field(default_factory=dict)
    note_counts: Counter[str] = field(default_factory=Counter)
    bookmark_starts: dict[str, tuple[str, Position]] = field(default_factory=dict)
    bookmark_ends: dict[str, Position] = field(default_factory=dict)
    remark_starts: dict[str, Position] = field(default_factory=dict)
    remark_ends: dict[str, Position] = field(default_factory=dict)

    def note_number(self, kind: str, note_id: str) -> int:
        """Return the number of a note by order of first call, from 1 for each kind ("footnote", "endnote")."""
        if (kind, note_id) not in self.notes:
            self.note_counts[kind] += 1
            self.notes[kind, note_id] = self.note_counts[kind]
        return self.notes[kind, note_id]

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """Return the bookmarks in order of their start; one that never ends is empty."""
        made = []
        for bookmark_id, (name, start) in self.bookmark_starts.items():
            end = max(start, self.bookmark_ends.get(bookmark_id, start))
            made.append(Bookmark(name, *start, *end))
        return tuple(sorted(made, key=lambda one: (one.first, one.start)))

    def remark(self, remark_id: str, text: str, author: str, date: str) -> Remark:
        """Return a comment in the margin with the words it is about."""
        start = self.remark_starts.get(remark_id, self.remark_ends.get(remark_id, (0, 0)))
        end = max(start, self.remark_ends.get(remark_id, start))
        return Remark(text, author, date, start[0], self._between(start, end))

    def _between(self, start: Position, end: Position) -> str:
        lines = [one.text for one in self.paragraphs[start[0] : end[0] + 1]]
        if lines and end[0] < len(self.paragraphs):
            lines[-1] = lines[-1][: end[1]]
        if lines:
            lines[0] = lines[0][start[1] :]
        return "\n".join(lines)
