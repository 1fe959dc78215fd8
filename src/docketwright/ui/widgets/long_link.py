"""A link whose words go on in the next line where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from docketwright.ui.language import shown
from docketwright.ui.widgets.basics import as_tall_as_wide_asks
from docketwright.ui.widgets.pressing import PressButton

_LEAST_EMS = 9


class LongLink(PressButton):
    """A quiet button in a column; `text` is the whole of its words, however they are broken."""

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        super().__init__(shown(text))
        self.setProperty("role", "link")
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(as_tall_as_wide_asks())
        self.clicked.connect(lambda *_: pressed())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words in a line."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _LEAST_EMS * self.fontMetrics().horizontalAdvance("m")), whole.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that this width leads to."""
        more = len(self._lines(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words broken into lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _lines(self, width: int) -> list[str]:
        metrics, edges = self.fontMetrics(), self.sizeHint().width() - self._wide(self.text())
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) > width - edges:
                lines.append(word)
            else:
                lines[-1:] = [longer]
        return lines

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text).width()
