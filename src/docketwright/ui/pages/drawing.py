"""Draw one page of a letter with a painter, and tell what stands at a point of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from docketwright.letter.looks import ACCENT, CELL_PADDING, HAIRLINE, TINT, Look
from docketwright.letter.page_looks import PageLooks, Sheet
from docketwright.model.finding import Spot
from docketwright.ui.pages.breaking import NOTE_AFTER, NOTE_RULE, Line, Placed, notes_height
from docketwright.ui.pages.layouts import GRAIN, Layouts, face
from docketwright.ui.pages.letter_pages import LetterPages
from docketwright.ui.pages.shaping import LineOf, RowOf

_TINT = QColor(f"#{TINT}")
# As Word draws them: the line above notes; between rows; around a table and under its head; under the name.
_NOTE_PEN, _ROW_PEN = QPen(QColor(f"#{HAIRLINE}"), 0.75), QPen(QColor(f"#{HAIRLINE}"), 0.5)
_EDGE_PEN, _NAME_PEN = QPen(QColor(f"#{ACCENT}"), 1), QPen(QColor(f"#{ACCENT}"), 0.75)
_NOTE_LINE = 144.0


def draw_page(painter: QPainter, laid: LetterPages, number: int, layouts: Layouts) -> None:
    """Draw a page, counted from 0; the painter's unit is a point and its origin the page's upper left corner."""
    page, looks, sheet = laid.pages[number], laid.looks, laid.looks.sheet
    if number:
        _draw_running_head(painter, laid.letter.running_head, laid.marks[number], looks)
    for placed in page.placed:
        _draw_placed(painter, placed, sheet, layouts)
    if page.notes:
        _draw_notes(painter, laid, page.notes, layouts)
    foot = laid.letter.footer.format(page=number + 1, pages=len(laid.pages))
    box = QRectF(sheet.left, sheet.height - sheet.footer - 14, sheet.text_width, 14)
    _draw_small(painter, box, foot, looks.foot, Qt.AlignmentFlag.AlignHCenter)


def spot_at(laid: LetterPages, number: int, point: QPointF) -> Spot | None:
    """Return the place in the comment that stands at this point of a page, None where none does."""
    for placed in laid.pages[number].placed:
        top = laid.looks.sheet.top + placed.top
        for line in placed.lines:
            if top <= point.y() < top + line.height:
                return _spot_of(line, point, top)
            top += line.height
    return None


def _spot_of(line: Line, point: QPointF, top: float) -> Spot | None:
    drawing = line.drawing
    if isinstance(drawing, LineOf):
        return drawing.shaped.paragraph.spot
    cell = next((one for one in drawing.cells if one.left <= point.x() < one.left + one.width), None)
    inside = top + CELL_PADDING[1]
    for one in cell.lines if cell else ():
        if inside <= point.y() < inside + one.height:
            return _spot_of(one, point, inside)
        inside += one.height
    return None


def _draw_placed(painter: QPainter, placed: Placed, sheet: Sheet, layouts: Layouts) -> None:
    top = sheet.top + placed.top
    first = placed.lines[0].drawing if placed.lines else None
    if isinstance(first, LineOf):
        _draw_ground(painter, first.shaped.look, top, placed.height, sheet)
        if first.shaped.look.rule == "bottom" and placed.ends:
            below = top + placed.height + 1
            _line(painter, sheet.left, sheet.left + sheet.text_width, below, _NAME_PEN)
    for line in placed.lines:
        if isinstance(line.drawing, RowOf):
            _draw_row(painter, line, top, layouts, ends=line is placed.lines[-1])
        else:
            _draw_line(painter, line, top, layouts)
        top += line.height


def _draw_ground(painter: QPainter, look: Look, top: float, height: float, sheet: Sheet) -> None:
    left = sheet.left + look.left
    if look.shade:
        ground = QRectF(left - 6, top - 2, sheet.text_width - look.left - look.right + 12, height + 4)
        painter.fillRect(ground, QColor(f"#{look.shade}"))
    if look.rule == "left":
        painter.fillRect(QRectF(left - 8, top - 2, 2.25, height + 4), QColor(f"#{ACCENT}"))


def _draw_line(painter: QPainter, line: Line, top: float, layouts: Layouts) -> None:
    drawing: LineOf = line.drawing
    shaped = drawing.shaped
    # The line lives in its layout and no longer.
    layout = layouts.of(shaped)
    if not layout.lineCount():
        return
    shaped_line = layout.lineAt(drawing.number)
    painter.save()
    painter.translate(shaped.left, top + drawing.drop - shaped_line.ascent() / GRAIN)
    painter.scale(1 / GRAIN, 1 / GRAIN)
    painter.setPen(QColor(f"#{shaped.look.colour}"))
    shaped_line.draw(painter, QPointF(0, 0))
    painter.restore()


def _draw_row(painter: QPainter, line: Line, top: float, layouts: Layouts, *, ends: bool) -> None:
    """Draw a row of a table; `ends` where it is the last on its page."""
    row: RowOf = line.drawing
    left, right = row.cells[0].left, row.cells[-1].left + row.cells[-1].width
    if row.head:
        painter.fillRect(QRectF(left, top, right - left, line.height), _TINT)
        _line(painter, left, right, top, _EDGE_PEN)
    _line(painter, left, right, top + line.height, _EDGE_PEN if row.head or ends else _ROW_PEN)
    for cell in row.cells:
        inside = top + CELL_PADDING[1]
        for one in cell.lines:
            _draw_line(painter, one, inside, layouts)
            inside += one.height


def _draw_notes(painter: QPainter, laid: LetterPages, numbers: list[int], layouts: Layouts) -> None:
    lines = [laid.notes[number] for number in numbers if number in laid.notes]
    height = notes_height(sum(line.height for line in note) for note in lines) - NOTE_RULE
    sheet = laid.looks.sheet
    top = sheet.height - sheet.bottom - height
    _line(painter, sheet.left, sheet.left + _NOTE_LINE, top - NOTE_RULE / 2, _NOTE_PEN)
    for note in lines:
        for line in note:
            _draw_line(painter, line, top, layouts)
            top += line.height
        top += NOTE_AFTER


def _draw_running_head(painter: QPainter, head: tuple[str, str], mark: str, looks: PageLooks) -> None:
    box = QRectF(looks.sheet.left, looks.sheet.header, looks.sheet.text_width, 14)
    first = replace(looks.head, bold=True) if mark else looks.head
    _draw_small(painter, box, mark or head[0], first, Qt.AlignmentFlag.AlignLeft)
    _draw_small(painter, box, head[1], looks.head, Qt.AlignmentFlag.AlignRight)


def _draw_small(painter: QPainter, box: QRectF, text: str, look: Look, alignment: Qt.AlignmentFlag) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(1 / GRAIN, 1 / GRAIN)
    painter.setFont(face(look))
    painter.setPen(QColor(f"#{look.colour}"))
    whole = QRectF(0, 0, box.width() * GRAIN, box.height() * GRAIN)
    painter.drawText(whole, alignment | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


def _line(painter: QPainter, left: float, right: float, at: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(left, at), QPointF(right, at))


def page_size(laid: LetterPages | None) -> tuple[float, float]:
    """Return the width and height of a page in points; of a standard one where there is none yet."""
    sheet = laid.looks.sheet if laid else Sheet()
    return sheet.width, sheet.height
