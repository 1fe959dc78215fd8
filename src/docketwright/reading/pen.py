"""Writes down what is read: into the paragraph, or beside it where the words are deleted or hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from docketwright.model.text import clean
from docketwright.reading.document import Change, ChangeKind, Paragraph, Place
from docketwright.reading.found import Found, Line, Position
from docketwright.reading.symbols import symbol

_REMOVALS = frozenset({ChangeKind.DELETED, ChangeKind.MOVED_AWAY})
_POWER = re.compile(r"[-−]?\d{1,4}")
"""Raised digits after a digit are a power, "10^26"; without the sign the number would read as another one."""

_SOFT_HYPHEN = "\u00ad"
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class Tracked:
    """A tracked change that has begun, with the words in it so far."""

    kind: ChangeKind
    author: str
    date: str
    paragraph: int
    pieces: list[str] = field(default_factory=list)

    @property
    def removes(self) -> bool:
        """Tell whether the words in it are gone once the change is accepted."""
        return self.kind in _REMOVALS

    def ended(self) -> Change:
        """Return the change."""
        return Change(self.kind, "".join(self.pieces).strip("\n"), self.author, self.date, self.paragraph)


@dataclass(slots=True)
class TablePlace:
    """How far the reading of one table has come."""

    table: int
    row: int = -1
    column: int = -1


class Pen:
    """Writes into one `Found`. `font`, `bold`, `hidden` and `raised` are those of the run being read."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self.place = Place.BODY
        self.font = ""
        self.bold = self.hidden = self.raised = False
        self.tables: list[TablePlace] = []
        self._table_count = 0
        self._line = Line()
        self._tracked: list[Tracked] = []
        self._removed_digit = False

    @property
    def position(self) -> Position:
        """Return where the next word goes."""
        return len(self.found.paragraphs), self._line.length

    @property
    def at_line_start(self) -> bool:
        """Tell whether the paragraph has no word yet."""
        return not self._line.length

    @property
    def removing(self) -> bool:
        """Tell whether the words being read are deleted or moved away."""
        return any(one.removes for one in self._tracked)

    def write(self, text: str) -> None:
        """Write words where they belong."""
        if _PRIVATE.search(text):
            text = "".join(symbol(char, self.font) for char in text)
        text = clean(text).replace(_SOFT_HYPHEN, "")
        if not text:
            return
        after_digit = self._removed_digit if self.removing else self._line.ends_in_digit
        power = self.raised and not self.hidden and after_digit and bool(_POWER.fullmatch(text))
        text = f"^{text}" if power else text
        self._removed_digit = self.removing and text[-1:].isdigit()
        if self._tracked:
            self._tracked[-1].pieces.append(text)
        if self.removing:
            return
        if self.hidden:
            self.found.hidden.append(text)
            return
        self._line.add(text, bold=self.bold)

    def end_line(self, level: int = 0, style: str = "", label: str = "") -> None:
        """End the paragraph; one without words leaves no trace."""
        line, self._line = self._line, Line()
        if self.removing:
            self._tracked[-1].pieces.append("\n")
        if not line.text.strip():
            return
        at = self.tables[-1] if self.tables else None
        cell = (at.table, at.row, at.column) if at else None
        self.found.paragraphs.append(Paragraph(line.text, level, style, label, self.place, cell, bold=line.bold))

    @contextmanager
    def tracking(self, kind: ChangeKind, author: str, date: str) -> Iterator[None]:
        """Take what is written meanwhile as a tracked change."""
        begun = Tracked(kind, clean(author), clean(date), len(self.found.paragraphs))
        self._tracked.append(begun)
        yield
        self._tracked.pop()
        if any(begun.pieces):
            self.found.changes.append(begun.ended())

    @contextmanager
    def in_table(self) -> Iterator[None]:
        """Take the paragraphs written meanwhile as a table's."""
        outer, self.place = self.place, Place.TABLE if self.place is Place.BODY else self.place
        self.tables.append(TablePlace(self._table_count))
        self._table_count += 1
        yield
        self.tables.pop()
        self.place = outer

    @contextmanager
    def in_box(self) -> Iterator[None]:
        """Take the paragraphs written meanwhile as a text box's, apart from the paragraph that holds it."""
        outer = self._line, self.place, self.tables
        self._line, self.place, self.tables = Line(), Place.TEXT_BOX, []
        yield
        self.end_line()
        self._line, self.place, self.tables = outer
