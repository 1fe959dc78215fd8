"""How a block is drawn in a list: a card with its title, one line of its text, its principles and a few facts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from docketwright.model.principle import PRINCIPLES
from docketwright.ui.language import say
from docketwright.ui.library.block_row import ROW, BlockRow
from docketwright.ui.library.matching import matches
from docketwright.ui.widgets.chips import SHORT_NAMES, chip_size, paint_chip, small
from docketwright.ui.widgets.look import look

_PAD, _GAP = 14, 5


class BlockCard(QStyledItemDelegate):
    """Draws a BlockRow; `marked` holds the words of a search, which are drawn on a wash where they stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.marked = ""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the three lines with the room around them."""
        metrics = QFontMetrics(option.font)
        return QSize(200, 2 * metrics.height() + self._chip_height(option.font) + 2 * _PAD + 4 * _GAP - 5)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card."""
        row: BlockRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(2, _GAP, -8, -_GAP)
        self._paint_ground(painter, card, option, row)
        left = card.left() + (check_room(option.font) if row.taken is not None else _PAD)
        if row.taken is not None:
            size = check_room(option.font) - 2 * _PAD
            self._paint_box(painter, QRectF(card.left() + _PAD, card.top() + _PAD - 1, size, size), on=row.taken)
        self._paint_words(painter, QRectF(left, card.top() + _PAD - 2, card.right() - left - _PAD, 0), option.font, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, row: BlockRow) -> None:
        colours = look()
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(row.taken) or bool(row.taken is None and option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = colours.accent if chosen or current else colours.strong_line if over else colours.line
        painter.setPen(QPen(edge, 2 if current else 1))
        painter.setBrush(colours.paper)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def _paint_box(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        colours = look()
        painter.setPen(QPen(colours.accent if on else colours.strong_line, 1.3))
        painter.setBrush(colours.accent if on else colours.paper)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            unit, middle = box.width() / 18, box.center()
            painter.setPen(QPen(colours.on_accent, 1.9 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            tick = ((-4, 0.4), (-1.2, 3.2), (4.2, -3.2))
            painter.drawPolyline([middle + QPointF(x * unit, y * unit) for x, y in tick])

    def _paint_words(self, painter: QPainter, area: QRectF, font: QFont, row: BlockRow) -> None:
        colours = look()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        star = "★  " if row.block.favourite else ""
        area.setHeight(QFontMetrics(bold).height())
        self._paint_line(painter, area, bold, f"{star}{' '.join(row.block.title.split())}", colours.text)
        area.moveTop(area.bottom() + _GAP - 1)
        area.setHeight(QFontMetrics(font).height())
        self._paint_line(painter, area, font, " ".join(row.block.text.split()), colours.quiet)
        area.moveTop(area.bottom() + _GAP + 1)
        self._paint_facts(painter, area, font, row)

    def _paint_line(self, painter: QPainter, area: QRectF, font: QFont, text: str, colour: QColor) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        for start, end in matches(shown, self.marked):
            x = area.left() + metrics.horizontalAdvance(shown[:start])
            wide = metrics.horizontalAdvance(shown[start:end])
            painter.fillRect(QRectF(x - 1, area.top(), wide + 2, area.height()), look().found)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_facts(self, painter: QPainter, area: QRectF, font: QFont, row: BlockRow) -> None:
        chips = small(font)
        painter.setFont(chips)
        x = area.left()
        height = self._chip_height(font)
        for number in row.block.principles:
            name = self._chip_name(row, number, area.width())
            size = chip_size(QFontMetrics(chips), name)
            paint_chip(painter, QRectF(x, area.top(), size.width(), height), name, number)
            x += size.width() + 5
        rest = QRectF(x + 3, area.top(), area.right() - x - 3, height)
        painter.setPen(look().quiet)
        facts = QFontMetrics(chips).elidedText(row.facts, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, facts)

    def _chip_name(self, row: BlockRow, number: int, width: float) -> str:
        if len(row.block.principles) == 1 and width > 420:
            return say(PRINCIPLES[number - 1].name)
        return say(SHORT_NAMES[number - 1]) if len(row.block.principles) < 3 and width > 300 else f"P{number}"

    def _chip_height(self, font: QFont) -> int:
        return QFontMetrics(small(font)).height() + 4


def check_room(font: QFont) -> int:
    """Return how wide the tick box is with the room around it; a click there ticks."""
    return max(18, QFontMetrics(font).height() + 2) + 2 * _PAD
