"""Letter → document.xml, written once from top to bottom, so that a thousand pages take a hundred times ten."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from docketwright.letter.bookmarks import part_prefix
from docketwright.letter.letter import Break, Letter, Paragraph, Row, Style, Table
from docketwright.letter.word.markup import written
from docketwright.letter.word.names import STYLE_IDS, TABLE
from docketwright.letter.word.page import Page
from docketwright.letter.word.runs import Marks, paragraph, runs_of, text_of
from docketwright.model.finding import Spot

# A row with more characters than this may part between two pages; a shorter one never does.
_LONGEST_WHOLE_ROW = 1200
# Paragraphs that belong to no part of the comment that can be edited in Word and read back.
_UNMARKED = frozenset({"author", "rule", "dated", "addressee", "anchor", "source", "exhibit"})
# Where the same words stand a second time, in a list at the head, the mark belongs to their own section.
_REPEATED = frozenset({Style.LIST_ITEM})
_HEADS = {False: "rIdHeader", True: "rIdMarkedHeader"}
_FOOT = '<w:footerReference w:type="default" r:id="rIdFooter"/>'
_FIRST_FOOT = '<w:footerReference w:type="first" r:id="rIdFirstFooter"/>'


def document(letter: Letter, page: Page, marks: Marks) -> bytes:
    """Return the document's part."""
    return written("document", ("<w:body>", *_blocks(letter, page, marks), "</w:body>"))


def _blocks(letter: Letter, page: Page, marks: Marks) -> Iterator[str]:
    sections = [_section(one.mark, page, first=at == 0) for at, one in enumerate(letter.breaks or (Break(0, ""),))]
    ends = {one.at - 1: section for one, section in zip(letter.breaks[1:], sections, strict=False)}
    for at, block in enumerate(letter.blocks):
        if isinstance(block, Table):
            yield from _table(block, page.text_width, marks)
        else:
            yield _paragraph(block, marks, ends.get(at, ""))
    if not letter.blocks or isinstance(letter.blocks[-1], Table):
        # Word needs a paragraph after a table at the end.
        yield paragraph(STYLE_IDS[Style.TABLE_TEXT], "")
    yield sections[-1]


def _section(mark: str, page: Page, *, first: bool) -> str:
    """Return the heads and feet of a section, and its page; only the letter's first page has no head."""
    head = f'<w:headerReference w:type="default" r:id="{_HEADS[bool(mark)]}"/>'
    title = (_FIRST_FOOT, "<w:titlePg/>") if first else ("", "")
    return f"<w:sectPr>{head}{_FOOT}{title[0]}{page.markup}{title[1]}</w:sectPr>"


def _paragraph(block: Paragraph, marks: Marks, section: str) -> str:
    inside = runs_of(block.runs, marks)
    name = _mark(block, marks)
    if name:
        number = marks.next_id()
        inside = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'
    return paragraph(STYLE_IDS[block.style], inside, block.runs, kept=block.kept, section=section)


def _mark(block: Paragraph, marks: Marks) -> str:
    if block.spot is None or block.spot.part in _UNMARKED or block.style in _REPEATED:
        return ""
    name = f"{_prefix(block.spot.part, block.spot.owner)}{block.spot.start}"
    if name in marks.bookmarks:
        return ""
    marks.bookmarks.add(name)
    return name


@lru_cache(maxsize=256)
def _prefix(part: str, owner: str) -> str:
    return part_prefix(Spot(part, owner))


def _table(table: Table, width: int, marks: Marks) -> Iterator[str]:
    widths = column_widths(table.widths, width)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
        ' w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{text_of(table.caption)}"/><w:tblDescription w:val="{text_of(table.description)}"/>'
        "</w:tblPr><w:tblGrid>"
    )
    yield from (f'<w:gridCol w:w="{column}"/>' for column in widths)
    yield "</w:tblGrid>"
    yield _row(table.header, widths, marks, header=True)
    for row in table.rows:
        yield _row(row, widths, marks, header=False)
    yield "</w:tbl>"


def column_widths(relative: tuple[int, ...], width: int) -> list[int]:
    """Return the columns' widths; together they are as wide as the table."""
    whole = sum(relative)
    edges = [round(width * sum(relative[:at]) / whole) for at in range(len(relative) + 1)]
    return [right - left for left, right in pairwise(edges)]


def _row(row: Row, widths: list[int], marks: Marks, *, header: bool) -> str:
    whole = sum(len(run.text) for cell in row.cells for one in cell for run in one.runs) < _LONGEST_WHOLE_ROW
    properties = f"{'<w:cantSplit/>' if whole else ''}{'<w:tblHeader/>' if header else ''}"
    cells = "".join(_cell(cell, width, marks) for cell, width in zip(row.cells, widths, strict=True))
    return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"


def _cell(cell: tuple[Paragraph, ...], width: int, marks: Marks) -> str:
    inside = "".join(paragraph(STYLE_IDS[one.style], runs_of(one.runs, marks), one.runs, kept=one.kept) for one in cell)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
