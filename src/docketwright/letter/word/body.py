"""Letter → document.xml: one tree, built once from top to bottom, so that a thousand pages take a hundred times ten."""

from __future__ import annotations

from copy import deepcopy
from itertools import pairwise

from docketwright.letter.bookmarks import bookmark_name
from docketwright.letter.letter import Letter, Paragraph, Row, Style, Table
from docketwright.letter.looks import MARGIN, PAGE_WIDTH
from docketwright.letter.word.markup import Element, R, W, add, root
from docketwright.letter.word.names import STYLE_IDS, TABLE
from docketwright.letter.word.runs import Marks, add_runs, paragraph

_TEXT_WIDTH = round((PAGE_WIDTH - 2 * MARGIN) * 20)
# A row with more characters than this may part between two pages; a shorter one never does.
_LONGEST_WHOLE_ROW = 1200
# Paragraphs that belong to no part of the comment that can be edited in Word and read back.
_UNMARKED = frozenset({"author", "rule", "dated", "addressee", "anchor", "source"})
# Where the same words stand a second time, in a list at the head, the mark belongs to their own section.
_REPEATED = frozenset({Style.LIST_ITEM})


def document(letter: Letter, page: Element, marks: Marks) -> Element:
    """Return the document's tree; `page` is the template's section with paper and margins."""
    tree = root("document")
    body = add(tree, "body")
    for block in letter.blocks:
        if isinstance(block, Table):
            _table(body, block, marks)
        else:
            _paragraph(body, block, marks)
    if not letter.blocks or isinstance(letter.blocks[-1], Table):
        # Word needs a paragraph after a table at the end.
        paragraph(body, STYLE_IDS[Style.TABLE_TEXT], "")
    body.append(_section(page))
    return tree


def _paragraph(parent: Element, block: Paragraph, marks: Marks) -> None:
    element = paragraph(parent, STYLE_IDS[block.style], block.text, kept=block.kept)
    name = _mark(block, marks)
    if not name:
        add_runs(element, block.runs, marks)
        return
    number = marks.next_id()
    add(element, "bookmarkStart", id=number, name=name)
    add_runs(element, block.runs, marks)
    add(element, "bookmarkEnd", id=number)


def _mark(block: Paragraph, marks: Marks) -> str:
    if block.spot is None or block.spot.part in _UNMARKED or block.style in _REPEATED:
        return ""
    name = bookmark_name(block.spot)
    if name in marks.bookmarks:
        return ""
    marks.bookmarks.add(name)
    return name


def _table(parent: Element, table: Table, marks: Marks) -> None:
    element = add(parent, "tbl")
    properties = add(element, "tblPr")
    add(properties, "tblStyle", val=TABLE)
    add(properties, "tblW", w=_TEXT_WIDTH, type="dxa")
    add(properties, "tblLayout", type="fixed")
    add(properties, "tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1)
    add(properties, "tblCaption", val=table.caption)
    add(properties, "tblDescription", val=table.description)
    widths = column_widths(table.widths)
    grid = add(element, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    _row(element, table.header, widths, marks, header=True)
    for row in table.rows:
        _row(element, row, widths, marks, header=False)


def column_widths(relative: tuple[int, ...]) -> list[int]:
    """Return the columns' widths in twentieths of a point; together they are as wide as the text."""
    whole = sum(relative)
    edges = [round(_TEXT_WIDTH * sum(relative[:at]) / whole) for at in range(len(relative) + 1)]
    return [right - left for left, right in pairwise(edges)]


def _row(parent: Element, row: Row, widths: list[int], marks: Marks, *, header: bool) -> None:
    element = add(parent, "tr")
    properties = add(element, "trPr")
    if sum(len(one.text) for cell in row.cells for one in cell) < _LONGEST_WHOLE_ROW:
        add(properties, "cantSplit")
    if header:
        add(properties, "tblHeader")
    for cell, width in zip(row.cells, widths, strict=True):
        holder = add(element, "tc")
        add(add(holder, "tcPr"), "tcW", w=width, type="dxa")
        for one in cell:
            add_runs(paragraph(holder, STYLE_IDS[one.style], one.text, kept=one.kept), one.runs, marks)


def _section(page: Element) -> Element:
    section = root("sectPr")
    for name, kind, target in (
        ("headerReference", "default", "rIdHeader"),
        ("footerReference", "default", "rIdFooter"),
        ("footerReference", "first", "rIdFirstFooter"),
    ):
        add(section, name, type=kind).set(R + "id", target)
    for name in ("pgSz", "pgMar"):
        found = page.find(W + name)
        if found is not None:
            section.append(deepcopy(found))
    add(section, "titlePg")
    return section
