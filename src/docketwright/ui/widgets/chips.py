"""Principles as chips and elements as marks: a colour, and always a word or a shape with it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from docketwright.model.principle import PRINCIPLES
from docketwright.phrases import phrase
from docketwright.ui.language import say, shown
from docketwright.ui.widgets.look import look

SHORT_NAMES = (phrase("Evidence"), phrase("Rule-making"), phrase("Enforcement"), phrase("Minimal extent"))
# The room of an element's mark beside text of the usual size.
MARK = QSize(14, 16)


def small(font: QFont) -> QFont:
    """Return the font a little smaller, for chips."""
    made = QFont(font)
    made.setPointSizeF(max(7.0, font.pointSizeF() * 0.86))
    made.setWeight(QFont.Weight.Medium)
    return made


def paint_chip(painter: QPainter, rect: QRectF, text: str, number: int) -> None:
    """Paint a principle's chip with these words."""
    ink = look().principle(number)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.wash)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(ink.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def chip_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the size of a chip with these words."""
    return QSize(metrics.horizontalAdvance(text) + 16, metrics.height() + 4)


class PrincipleChip(QWidget):
    """A principle's number or name on its colour."""

    def __init__(self, number: int, text: str = "") -> None:
        super().__init__()
        self.number = number
        self.text = shown(text) or f"P{number}"
        principle = PRINCIPLES[number - 1]
        self.setToolTip(f"{say(principle.name)}: {principle.wording}")
        self.setAccessibleName(say(principle.name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size its words need."""
        return chip_size(QFontMetrics(small(self.font())), self.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setFont(small(self.font()))
        paint_chip(painter, QRectF(self.rect()), self.text, self.number)


class Fill(StrEnum):
    """How far an element is there: the shapes differ, not only the colours."""

    EMPTY = "empty"
    HALF = "half"
    FULL = "full"
    AGAIN = "again"


class Mark(QWidget):
    """A ring, half a disc, a disc, or a ring with a dot for "look again"."""

    def __init__(self, fill: Fill) -> None:
        super().__init__()
        self._fill = fill
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text beside it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / MARK.width(), self.height() / MARK.height())
        paint_mark(painter, QPointF(6.5, MARK.height() / 2), self._fill)

    def _fit(self) -> None:
        self.setFixedSize(MARK * max(1.0, self.fontMetrics().height() / MARK.height()))


def fill_colour(fill: Fill) -> QColor:
    """Return the colour of the mark and the words beside it."""
    colours = look()
    return {Fill.FULL: colours.good, Fill.HALF: colours.half, Fill.AGAIN: colours.half}.get(fill, colours.quiet)


def paint_mark(painter: QPainter, centre: QPointF, fill: Fill) -> None:
    """Paint an element's mark around this point."""
    colour = fill_colour(fill)
    box = QRectF(centre.x() - 4.5, centre.y() - 4.5, 9, 9)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if fill is Fill.FULL else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    if fill is Fill.HALF:
        painter.drawPie(box, 90 * 16, 180 * 16)
    if fill is Fill.AGAIN:
        painter.drawEllipse(QRectF(centre.x() - 1.8, centre.y() - 1.8, 3.6, 3.6))
