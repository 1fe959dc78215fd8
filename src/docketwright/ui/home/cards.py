"""How a comment looks in the list: its name, when it closes, its principles and its state on one card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from docketwright.model.principle import PRINCIPLES
from docketwright.ui.home.listing import ROW, HomeList
from docketwright.ui.home.rows import HomeRow
from docketwright.ui.language import say
from docketwright.ui.widgets.look import look

Index = QModelIndex | QPersistentModelIndex
_GAP = 10
_INSIDE = 16
_NARROW_EMS = 84


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a card lie."""

    card: QRect
    name: QRect
    closes: QRect
    state: QRect
    open: QRect
    more: QRect


class CommentCards(QStyledItemDelegate):
    """Paints the cards and takes the clicks on what looks like a button there."""

    def __init__(self, view: HomeList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of two lines, or of four where the window is narrow for its text."""
        line = QFontMetrics(option.font).height()
        lines = 4.2 if self._narrow(option) else 2.15
        return QSize(200, int(line * lines) + 2 * _INSIDE - 4 + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        row: HomeRow = index.data(ROW)
        places = self.places(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, option, places.card)
        self._paint_name(painter, option, places.name, row)
        self._paint_closes(painter, option, places.closes, row)
        self._paint_state(painter, option, places.state, row)
        self._paint_button(painter, option, places.open, say("Open"), framed=True)
        self._paint_button(painter, option, places.more, "⋯", framed=False)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Open on a click on Open, show the menu on a click on the dots."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            places = self.places(option)
            if places.open.contains(event.position().toPoint()):
                self._view.opened.emit(index.data(ROW))
                return True
            if places.more.contains(event.position().toPoint()):
                self._view.ask_menu(index)
                return True
        return super().editorEvent(event, model, option, index)

    def places(self, option: QStyleOptionViewItem) -> Places:
        """Return where the parts of the card lie."""
        area: QRect = option.rect
        metrics = QFontMetrics(option.font)
        em, line = metrics.horizontalAdvance("m"), metrics.height()
        card = area.adjusted(1, 1, -1, -_GAP)
        inside = card.adjusted(_INSIDE, 0, -_INSIDE, 0)
        high = line + 14
        more = QRect(inside.right() - line - 8, card.center().y() - high // 2, line + 10, high)
        opening = QRect(more.left() - 8 - metrics.horizontalAdvance(say("Open")) - 26, more.top(), 0, high)
        opening.setRight(more.left() - 8)
        if self._narrow(option):
            top = QRect(inside.left(), card.top(), opening.left() - 14 - inside.left(), card.height() // 2 + 2)
            half = min(em * 20, top.width() // 2)
            closes = QRect(top.left(), top.bottom() - 4, half, card.height() // 2)
            state = QRect(closes.right() + 8, closes.top(), top.right() - closes.right() - 8, closes.height())
            return Places(card, top, closes, state, opening, more)
        state = QRect(opening.left() - em * 18, card.top(), em * 17, card.height())
        closes = QRect(state.left() - em * 20, card.top(), em * 19, card.height())
        name = QRect(inside.left(), card.top(), closes.left() - 14 - inside.left(), card.height())
        return Places(card, name, closes, state, opening, more)

    def _narrow(self, option: QStyleOptionViewItem) -> bool:
        metrics = QFontMetrics(option.font)
        return self._view.viewport().width() < metrics.horizontalAdvance("m") * _NARROW_EMS

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        colours, state = look(), option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        focus = here and self._view.hasFocus()
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        line = colours.accent if focus or hover else colours.strong_line if here else colours.line
        painter.setPen(QPen(line, 2 if focus else 1))
        painter.setBrush(colours.paper)
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: HomeRow) -> None:
        upper, lower = _two_lines(area, option)
        strong = _font(option, weight=QFont.Weight.DemiBold, scale=1.06)
        if row.example:
            wide = self._paint_badge(painter, option, upper)
            upper = upper.adjusted(wide + 8, 0, 0, 0)
        _write(painter, upper, row.name, strong, look().text)
        _write(painter, lower, row.about, _font(option, scale=0.94), look().quiet)

    def _paint_badge(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect) -> int:
        font = _font(option, scale=0.82, weight=QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(say("Example")) + 16
        badge = QRectF(line.left(), line.center().y() - metrics.height() / 2 - 1, wide, metrics.height() + 3)
        painter.setPen(QPen(look().half, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(font)
        painter.setPen(look().half)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, say("Example"))
        return wide

    def _paint_closes(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: HomeRow) -> None:
        upper, lower = _two_lines(area, option)
        plain, strong = _font(option), _font(option, weight=QFont.Weight.DemiBold)
        _write(painter, upper, row.closes, plain, look().text)
        if row.left:
            past = QFontMetrics(plain).horizontalAdvance(f"{row.closes} ")
            colour = look().bad if row.urgent else look().text
            _write(painter, upper.adjusted(past, 0, 0, 0), row.left, strong, colour)
        _write(painter, lower, row.when, _font(option, scale=0.9), look().quiet)

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: HomeRow) -> None:
        upper, lower = _two_lines(area, option)
        end = _paint_marks(painter, upper, row)
        small = _font(option, scale=0.9)
        _write(
            painter,
            upper.adjusted(end + 8, 0, 0, 0),
            say("{count} of 4 chosen", count=len(row.principles)),
            small,
            look().quiet,
        )
        _write(painter, lower, row.state, small, look().quiet)

    def _paint_button(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, *, framed: bool
    ) -> None:
        colours = look()
        painter.setFont(_font(option))
        painter.setBrush(colours.paper)
        painter.setPen(QPen(colours.strong_line if framed else QColor(0, 0, 0, 0), 1))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colours.text if framed else colours.quiet)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _paint_marks(painter: QPainter, line: QRect, row: HomeRow) -> int:
    wide, high = 22, 7
    for at, principle in enumerate(PRINCIPLES):
        bar = QRectF(line.left() + at * (wide + 4), line.center().y() - high / 2 + 1, wide, high)
        there = principle.number in row.principles
        painter.setPen(Qt.PenStyle.NoPen if there else QPen(look().strong_line, 1))
        painter.setBrush(look().principle(principle.number).line if there else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar if there else bar.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
    return len(PRINCIPLES) * (wide + 4)


def _two_lines(area: QRect, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    line = QFontMetrics(option.font).height()
    top = area.center().y() - line - 1
    return QRect(area.left(), top, area.width(), line + 2), QRect(area.left(), top + line + 3, area.width(), line + 2)


def _font(option: QStyleOptionViewItem, *, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    made = QFont(option.font)
    made.setPointSizeF(made.pointSizeF() * scale)
    made.setWeight(weight)
    return made


def _write(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(
        area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short
    )
