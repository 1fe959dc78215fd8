"""How a line of the outline is drawn: number, title on three lines at most, state, principles."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from docketwright.model.text import shortened
from docketwright.ui.widgets.chips import chip_size, paint_chip, small
from docketwright.ui.widgets.look import look
from docketwright.ui.write.entries import Entry

ENTRY = Qt.ItemDataRole.UserRole
_PAD, _GAP, _GRIP = 11, 3, 18
_MOST_LINES = 3
# More than three lines hold: of a text that was pasted as a title, the rest need not be measured word by word.
_MOST_CHARACTERS = 400


class OutlineLine(QStyledItemDelegate):
    """Draws an Entry. `compact` draws each line as a card of its own with a grip, without states."""

    def __init__(self, parent: QListView, *, compact: bool) -> None:
        super().__init__(parent)
        self._view = parent
        self._compact = compact

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the words at the width of the list."""
        entry: Entry = index.data(ENTRY)
        width = self._view.viewport().width()
        height = self._title_height(option.font, entry, width)
        if entry.state:
            line = QFontMetrics(small(option.font)).height() + _GAP + 3
            height += 2 * line if self._chips_stand_below(option.font, entry, width) else line
        return QSize(width, height + 2 * _PAD + 2 * _GAP - 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the line."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and not self._compact
        self._paint_ground(painter, option, chosen=chosen)
        if self._compact:
            self._paint_grip(painter, option.rect)
        self._paint_words(painter, option, entry, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        colours = look()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or focused or over or self._compact):
            return
        edge = colours.accent if focused else colours.line
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.setBrush(colours.paper if chosen or self._compact else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, _GAP, -3.5, -_GAP), 7, 7)

    def _paint_grip(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().quiet)
        top = area.top() + _PAD + 6
        for across in (0, 5):
            for down in (0, 5, 10):
                painter.drawEllipse(QRectF(area.left() + _PAD + 1 + across, top + down, 2.4, 2.4))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, *, chosen: bool) -> None:
        colours = look()
        title = self._title_rect(option.rect, option.font, entry)
        font = _title_font(option.font, bold=chosen and self._has_room_for_bold(option.font, entry, title.width()))
        painter.setFont(font)
        painter.setPen(colours.text)
        painter.drawText(title, _flags(), _cut(_named(entry), font, title.width()))
        below = title.top() + self._title_height(option.font, entry, option.rect.width()) + _GAP
        if entry.state:
            painter.setFont(small(option.font))
            painter.setPen(colours.good if entry.done else colours.quiet)
            state = QRect(title.left(), below + 1, title.width(), option.rect.height())
            painter.drawText(state, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, entry.state)
            if self._chips_stand_below(option.font, entry, option.rect.width()):
                below += QFontMetrics(small(option.font)).height() + _GAP + 3
        self._paint_chips(painter, option, entry, below if entry.state else title.top() - 1)

    def _paint_chips(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, top: int) -> None:
        font = small(option.font)
        painter.setFont(font)
        x: float = option.rect.right() - _PAD
        for number in reversed(entry.principles):
            size = chip_size(QFontMetrics(font), f"P{number}")
            x -= size.width()
            paint_chip(painter, QRectF(x, top, size.width(), size.height()), f"P{number}", number)
            x -= 4

    def _chips_stand_below(self, font: QFont, entry: Entry, width: int) -> bool:
        """Tell whether the state and the principles have no room on one line."""
        room = self._title_rect(QRect(0, 0, width, 0), font, entry).width()
        state = QFontMetrics(small(font)).horizontalAdvance(entry.state)
        return bool(entry.state and entry.principles) and state + 4 + _chips_width(font, entry.principles) > room

    def _title_rect(self, area: QRect, font: QFont, entry: Entry) -> QRect:
        chips = _chips_width(font, () if entry.state else entry.principles)
        left = area.left() + _PAD + (_GRIP if self._compact else 0)
        right = area.right() - _PAD - (chips + 4 if chips else 0)
        return QRect(left, area.top() + _PAD, max(40, right - left), area.height())

    def _title_height(self, font: QFont, entry: Entry, width: int) -> int:
        return _height(_named(entry), font, self._title_rect(QRect(0, 0, width, 0), font, entry).width())

    def _has_room_for_bold(self, font: QFont, entry: Entry, width: int) -> bool:
        """Tell whether the title takes no more lines in bold: a line must not change its height when it is chosen."""
        text = _named(entry)
        return _height(text, _title_font(font, bold=True), width) <= _height(text, font, width)


def _chips_width(font: QFont, principles: tuple[int, ...]) -> int:
    metrics = QFontMetrics(small(font))
    return sum(chip_size(metrics, f"P{number}").width() + 4 for number in principles)


def _named(entry: Entry) -> str:
    return f"{entry.number}  {entry.title}" if entry.number else entry.title


def _title_font(font: QFont, *, bold: bool) -> QFont:
    made = QFont(font)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _flags() -> int:
    return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def _height(text: str, font: QFont, width: int) -> int:
    """Return how high the text is on at most three lines of this width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), _flags(), _cut(text, font, width)).height()


def _cut(text: str, font: QFont, width: int) -> str:
    """Return the text cut so that it fits on three lines of this width."""
    return _cut_words(text, font.toString(), width)


@lru_cache(maxsize=512)
def _cut_words(text: str, font: str, width: int) -> str:
    face = QFont()
    face.fromString(font)
    metrics = QFontMetrics(face)
    shown = text if len(text) <= _MOST_CHARACTERS else shortened(text[: 2 * _MOST_CHARACTERS], _MOST_CHARACTERS)
    while metrics.boundingRect(QRect(0, 0, width, 0), _flags(), shown).height() > _MOST_LINES * metrics.lineSpacing():
        words = shown.removesuffix("…").rsplit(" ", 1)
        if len(words) == 1:
            return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)
        shown = f"{words[0]}…"
    return shown
