"""The page preview: sheets on a desk, drawn only where they are seen; a click leads to the words in the draft."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from docketwright.ui.language import say
from docketwright.ui.pages.drawing import draw_page, page_size, spot_at
from docketwright.ui.pages.heard import HeardPages
from docketwright.ui.pages.layouts import Layouts
from docketwright.ui.pages.letter_pages import LetterPages
from docketwright.ui.widgets.look import look

_GAP = 22
_LARGEST = 1.35


class Sheets(QWidget):
    """The pages below one another, as wide as there is room."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._laid: LetterPages | None = None
        self._layouts = Layouts()
        self._heard = HeardPages(self)
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pages(self, laid: LetterPages) -> None:
        """Show these pages."""
        self._laid, self._layouts = laid, Layouts()
        self.tell()
        self._fit()
        self.update()

    def tell(self) -> None:
        """Name the pages for a screen reader, where one runs by now."""
        if self._laid is not None:
            self._heard.show_pages(self._laid)
            self._heard.lie_over(self._sheets())

    def set_room(self, width: int) -> None:
        """Fit the pages into this width."""
        self._width = width
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of all pages."""
        return QSize(320, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().desk)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for number, sheet in enumerate(self._sheets()):
            if sheet.intersects(QRectF(event.rect()).adjusted(-8, -8, 8, 8)):
                self._draw(painter, number, sheet)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which place of the comment was clicked."""
        if self._laid is None:
            return
        for number, sheet in enumerate(self._sheets()):
            if sheet.contains(event.position()):
                point = (event.position() - sheet.topLeft()) / self._scale()
                spot = spot_at(self._laid, number, point)
                if spot is not None:
                    self.chosen.emit(spot)

    def top_of(self, number: int) -> int:
        """Return where a page begins, counted from 0."""
        return int(_GAP + number * (self._scale() * page_size(self._laid)[1] + _GAP))

    def _draw(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        assert self._laid is not None
        painter.fillRect(sheet.translated(0, 2).adjusted(-1, -1, 1, 2), QColor(0, 0, 0, 40))
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        draw_page(painter, self._laid, number, self._layouts)
        painter.restore()

    def _sheets(self) -> list[QRectF]:
        wide, high = (side * self._scale() for side in page_size(self._laid))
        left = (self.width() - wide) / 2
        total = len(self._laid.pages) if self._laid else 0
        return [
            QRectF(QPointF(left, self.top_of(number)), QPointF(left + wide, self.top_of(number) + high))
            for number in range(total)
        ]

    def _scale(self) -> float:
        return min(_LARGEST, max(0.3, (self._width - 2 * _GAP) / page_size(self._laid)[0]))

    def _fit(self) -> None:
        total = len(self._laid.pages) if self._laid else 0
        self.setFixedHeight(self.top_of(total) if total else 200)
        self._heard.lie_over(self._sheets())


class PagePreview(QScrollArea):
    """Scrolls over the sheets."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets = Sheets()
        self.setObjectName("desk")
        self.setAccessibleName(say("Page preview"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.sheets)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pages(self, laid: LetterPages) -> None:
        """Show these pages, and tell those who listen how many there are."""
        self.sheets.show_pages(laid)
        self.setAccessibleName(say("Page preview, {count}", count=count(len(laid.pages))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Name the pages too for a screen reader that began after they were drawn."""
        super().focusInEvent(event)
        self.sheets.tell()

    def resizeEvent(self, event: object) -> None:
        """Fit the sheets into the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt gives a QResizeEvent
        self.sheets.set_room(self.viewport().width())


def count(pages: int) -> str:
    """Return a number of pages in words."""
    return say("1 page") if pages == 1 else say("{pages} pages", pages=pages)
