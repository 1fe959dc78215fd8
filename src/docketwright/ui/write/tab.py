"""What every side tab has in common: a column that scrolls, drawn for the line of the outline that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import scrolled, stack

# In widths of an average letter.
WIDEST = 46


class SideTab(QWidget):
    """A tab beside the form. A subclass fills `column` and draws in `draw`.

    `otherwise`, the tab's own button, takes the keyboard where nothing in the tab can. `changed` tells that there may
    be other things in it.
    """

    changed = Signal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self.session = session
        self.otherwise: QWidget | None = None
        self._inside = inside = QWidget()
        self.column: QVBoxLayout = stack(inside, gap=10, margins=(14, 8, 12, 14))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside, name))
        inside.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Return a width at which nothing is cut off, as far as that is reasonable."""
        wide = self._inside.minimumSizeHint().width() + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        most = WIDEST * self.fontMetrics().averageCharWidth()
        return QSize(min(wide, most), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width where what is inside asks for one: an area that scrolls does not pass that on."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.changed.emit()
        return super().eventFilter(watched, event)

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard goes when somebody is brought here; None for the tab's own button."""
        return None

    def draw(self, comment: Comment, key: str) -> None:
        """Draw for this line of the outline: an argument's id, or a key of the standard sentences."""
        raise NotImplementedError
