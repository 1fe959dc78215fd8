"""The laid-out comment, whatever the format: what the Word letter, the page preview and the PDF are all drawn from."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from docketwright.model.finding import Spot
from docketwright.model.looks import OwnLooks
from docketwright.model.values import dataclass


class Style(StrEnum):
    """What a paragraph is; how it looks is said by `letter.looks` and by the template."""

    NAME = "name"
    LETTERHEAD = "letterhead"
    DATE = "date"
    ADDRESSEE = "addressee"
    RE = "re"
    REFERENCE = "reference"
    VIA = "via"
    SALUTATION = "salutation"
    BODY = "body"
    INTRODUCTION = "introduction"
    POINT = "point"
    BULLET = "bullet"
    NUMBERED = "numbered"
    PART = "part"
    HEADING = "heading"
    ANCHOR = "anchor"
    QUESTION = "question"
    QUOTE = "quote"
    REQUEST = "request"
    TEXT_LABEL = "text label"
    OLD_TEXT = "old text"
    NEW_TEXT = "new text"
    LIST_ITEM = "list item"
    CLOSING = "closing"
    SIGN_OFF = "sign-off"
    SIGNATURE = "signature"
    TABLE_HEAD = "table head"
    TABLE_TEXT = "table text"
    SOURCE = "source"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that looks the same throughout.

    `note` is the number of the note called here, 0 for none; the text is then "". `link` is an http, https or mailto
    address, "" for none. `at` says where in the text of the paragraph's spot the run begins, counted in characters;
    -1 for words that do not stand there, such as a fixed label. From there on it matches character by character,
    except that a filled slot is as long as its filling. `confidential` words are shaded, in the version that has them.
    """

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    underlined: bool = False
    superscript: bool = False
    link: str = ""
    note: int = 0
    at: int = -1
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `spot` is the part of the comment that it came from, with its characters, None for labels.

    `number` is what stands before a numbered heading ("3."); a format that numbers by itself makes it again. `kept`
    holds it on the page of the next paragraph, whatever its style says.
    """

    style: Style
    runs: tuple[Run, ...]
    spot: Spot | None = None
    number: str = ""
    kept: bool = False

    @property
    def text(self) -> str:
        """Return the words without their looks, notes left out."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; each cell holds at least one paragraph."""

    cells: tuple[tuple[Paragraph, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row, repeated on each page.

    `widths` are the columns' relative widths. `caption` and `description` are for people who cannot see the table.
    """

    widths: tuple[int, ...]
    header: Row
    rows: tuple[Row, ...]
    caption: str
    description: str


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Note:
    """A note at the foot of the page; `sources` are the keys of what it cites. Numbers run from 1 without a gap."""

    number: int
    runs: tuple[Run, ...]
    sources: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return the words of the note."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Break:
    """From block number `at` on, the pages bear this mark at their top, "" for none; a new page begins there."""

    at: int
    mark: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter in reading order.

    `running_head` stands at the left and right of each page's head from page 2; `footer` stands at the foot of every
    page, with "{page}" and "{pages}" in it. `template` names the look; `looks` are those of a person's own document,
    which go before it in a Word file. `subject` and `keywords` are the file's
    properties, "" unless the person confirmed them. `breaks` part pages that bear a mark from those that bear none;
    the first is at 0, and without any all pages are alike.
    """

    title: str
    author: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    running_head: tuple[str, str] = ("", "")
    footer: str = "Page {page} of {pages}"
    language: str = "en-US"
    template: str = "formal-letter"
    subject: str = ""
    keywords: str = ""
    looks: OwnLooks | None = None
    breaks: tuple[Break, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph in reading order, those in tables row by row."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block
                continue
            for row in (block.header, *block.rows):
                for cell in row.cells:
                    yield from cell
