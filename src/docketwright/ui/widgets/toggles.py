"""Switches for principles: their chip when on, an outline of it when off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from docketwright.model.principle import PRINCIPLES
from docketwright.ui.language import say, shown
from docketwright.ui.widgets.chips import chip_size, paint_chip, small
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.switching import Switch


class PrincipleToggle(Switch, QAbstractButton):
    """A principle that can be switched on. `lasting` draws it on its colour even when off, with a ring when on."""

    def __init__(self, number: int, text: str = "", *, lasting: bool = False) -> None:
        super().__init__()
        principle = PRINCIPLES[number - 1]
        self.number = number
        self._lasting = lasting
        self.setText(shown(text) or say(principle.name))
        self.setToolTip(f"{say(principle.name)}: {principle.wording}")
        self.setAccessibleName(say(principle.name))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size its words and its ring need."""
        return chip_size(QFontMetrics(small(self.font())), self.text()) + QSize(10, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, the ring when it is on, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        on, colours = self.isChecked(), look()
        if on or self._lasting:
            paint_chip(painter, rect, self.text(), self.number)
        else:
            painter.setPen(colours.quiet)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if on or not self._lasting:
            painter.setPen(QPen(colours.principle(self.number).line if on else colours.strong_line, 1.6 if on else 1))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
