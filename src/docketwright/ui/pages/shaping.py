"""Turn the paragraphs and tables of a letter into boxes of lines, with Qt's own shaping and the letter's looks."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontMetricsF

from docketwright.letter.letter import Paragraph, Run, Style, Table
from docketwright.letter.looks import CELL_PADDING, FONT, PEN_LINE, TABLE_AFTER, Look
from docketwright.letter.page_looks import PageLooks
from docketwright.model.values import dataclass
from docketwright.ui.pages.breaking import Box, Line
from docketwright.ui.pages.layouts import GRAIN, LayOut, Shaped, face, shown_runs, shown_text, units

FOREIGN = re.compile(r"[^\u0000-\u052f\u1e00-\u214f]")
ASCENT, DESCENT, GAP = 0.891, 0.216, 0.042
"""The parts of the line of Times New Roman and its kin, by its size; Qt leaves the gap out, Word counts it."""
TWIPS = 20
"""In a point. Word and LibreOffice reckon in whole ones, and forty lines make half a line of the difference."""
BORDER, EDGE = 0.5, 1.0
"""The line between two rows of a table, and those above and below its head and at its end, in points."""


@dataclass(frozen=True, slots=True)
class LineOf:
    """One line of a shaped paragraph; `drop` is how far its base lies below its top, in points."""

    shaped: Shaped
    number: int
    drop: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table's row: its place and width in points, and its lines from the top."""

    left: float
    width: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RowOf:
    """A row of a table; `head` for the repeated one."""

    cells: tuple[Cell, ...]
    head: bool


def paragraph_box(paragraph: Paragraph, looks: PageLooks, shape: LayOut) -> Box:
    """Return a paragraph of the letter as a box of lines across the page."""
    look = looks.styles[paragraph.style]
    return Box(
        lines=paragraph_lines(paragraph, look, looks.sheet.left, looks.sheet.text_width, shape),
        before=look.before,
        after=look.after + (PEN_LINE if paragraph.style is Style.SIGN_OFF else 0.0),
        keep_next=look.keep_next or paragraph.kept,
        keep_lines=look.keep_lines,
        kind=paragraph.style.value,
        together=look.together,
        drawing=paragraph,
    )


def table_box(table: Table, looks: PageLooks, shape: LayOut) -> Box:
    """Return a table as a box whose lines are its rows."""
    whole = sum(table.widths) or 1
    widths = [looks.sheet.text_width * width / whole for width in table.widths]
    return Box(
        lines=tuple(
            _row(row.cells, widths, looks, shape, lines=EDGE if row is table.rows[-1] else BORDER) for row in table.rows
        ),
        after=TABLE_AFTER,
        kind="table",
        head=_row(table.header.cells, widths, looks, shape, lines=2 * EDGE, head=True),
        drawing=table,
    )


def note_lines(number: int, runs: tuple[Run, ...], looks: PageLooks, shape: LayOut) -> tuple[Line, ...]:
    """Return a note's lines; its number stands raised before its words."""
    note = Paragraph(Style.NOTE, (Run(str(number), superscript=True), Run(" "), *runs))
    return paragraph_lines(note, looks.styles[Style.NOTE], looks.sheet.left, looks.sheet.text_width, shape)


def paragraph_lines(paragraph: Paragraph, look: Look, left: float, width: float, shape: LayOut) -> tuple[Line, ...]:
    """Return a paragraph's lines, shaped into this width in points."""
    shaped = Shaped(look, left + look.left, width - look.left - look.right, paragraph)
    layout = shape(shaped)
    usual, called = _natural_line(look), _notes_at(shown_runs(paragraph, look))
    foreign = FOREIGN.search(layout.text()) is not None
    lines: list[Line] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        notes = tuple(note for at, note in called if start <= at < end)
        # Letters of another script come from another font, whose line may be higher.
        natural = max(usual, line.height() / GRAIN) if foreign else usual
        # Word and LibreOffice put the extra room of a multiple above the line.
        drop = natural * look.line - line.descent() / GRAIN - (natural - line.height() / GRAIN) / 2
        lines.append(Line(_whole(natural * look.line), LineOf(shaped, number, drop), notes))
    return tuple(lines) or (Line(_whole(usual * look.line), LineOf(shaped, 0, 0.0)),)


def _whole(height: float) -> float:
    return int(height * TWIPS + 0.001) / TWIPS


def _natural_line(look: Look) -> float:
    """Return the line of a look's font by itself, in points; that of a font of the person's own is as Qt knows it."""
    if look.font == FONT:
        return sum(round(part * look.size * TWIPS) for part in (ASCENT, DESCENT, GAP)) / TWIPS
    metrics = QFontMetricsF(face(look))
    return (metrics.ascent() + metrics.descent() + max(0.0, metrics.leading())) / GRAIN


def _row(
    cells: tuple[tuple[Paragraph, ...], ...],
    widths: list[float],
    looks: PageLooks,
    shape: LayOut,
    *,
    lines: float,
    head: bool = False,
) -> Line:
    """Return a row; `lines` is the height of the lines drawn above and below it that count to it."""
    across, down = CELL_PADDING
    made: list[Cell] = []
    left = looks.sheet.left
    for paragraphs, width in zip(cells, widths, strict=True):
        inside: list[Line] = []
        for paragraph in paragraphs:
            look = looks.styles[paragraph.style]
            inside += paragraph_lines(paragraph, look, left + across, width - 2 * across, shape)
        made.append(Cell(left, width, tuple(inside)))
        left += width
    height = max(sum(line.height for line in cell.lines) for cell in made) + 2 * down + lines
    notes = tuple(note for cell in made for line in cell.lines for note in line.notes)
    return Line(height, RowOf(tuple(made), head), notes)


def _notes_at(runs: tuple[Run, ...]) -> list[tuple[int, int]]:
    found, at = [], 0
    for run in runs:
        if run.note:
            found.append((at, run.note))
        at += units(shown_text(run))
    return found
