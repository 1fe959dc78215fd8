"""What a Word document says: its paragraphs in reading order, and what was changed, remarked on, hidden or not read."""

from __future__ import annotations

import re
from enum import StrEnum

from docketwright.model.values import dataclass

NOTE_MARK = re.compile(r"\[\^(?:foot|end)note-\d+\]")
"""A call of a note as it stands in a paragraph's text; `WordDocument.notes` has its words."""


class Place(StrEnum):
    """Where on the page a paragraph stands."""

    BODY = "body"
    TABLE = "table"
    TEXT_BOX = "text box"
    HEADER = "header"
    FOOTER = "footer"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it stands once every tracked change is accepted.

    `level` is 1 to 9 for a heading, 0 for ordinary text; `style` its style's name in lower case; `label` what Word
    prints before it ("3.", "(a)", "•"). `cell` is table, row and column from 0, None outside tables. `bold` says that
    all its words are.
    """

    text: str
    level: int = 0
    style: str = ""
    label: str = ""
    place: Place = Place.BODY
    cell: tuple[int, int, int] | None = None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A named stretch: from `start` in paragraph `first` to `end` in paragraph `last`, in characters."""

    name: str
    first: int
    start: int
    last: int
    end: int


class ChangeKind(StrEnum):
    """What a tracked change did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: its words, who made it and when ("2024-10-02T09:30:00Z"), and in which paragraph it lies.

    `author` and `date` are "" where the document does not say.
    """

    kind: ChangeKind
    text: str
    author: str
    date: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin: its words, who and when, and the words it is about ("" where only a place is known)."""

    text: str
    author: str
    date: str
    paragraph: int
    quote: str = ""


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A whole document. Deleted and hidden words are in no paragraph: see `changes` and `hidden`.

    `notes` maps the mark in the text ("footnote-1", in order of first use) to the note's words. `unread` names, each
    in a plain noun phrase, what the document holds beside its words; `properties` is what the file says of people and
    of itself beside its title: author, who saved it last, company, remarks.
    """

    paragraphs: tuple[Paragraph, ...]
    notes: dict[str, str]
    bookmarks: tuple[Bookmark, ...] = ()
    changes: tuple[Change, ...] = ()
    remarks: tuple[Remark, ...] = ()
    hidden: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    title: str = ""
    properties: tuple[str, ...] = ()
