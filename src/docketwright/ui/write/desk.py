"""The middle of the Write step: the find bar, and under it the form on a comfortable measure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, scrolled
from docketwright.ui.widgets.by_width import ByWidth
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.inline import beside
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.write.find_bar import FindBar

# In widths of an average letter of the window's own face.
MEASURE = 112


class Desk(ByWidth):
    """Shows one form at a time. Forms differ in height, so the others are hidden rather than stacked."""

    def __init__(self, find_bar: FindBar, leave: Callable[[], object]) -> None:
        super().__init__()
        self._forms: list[QWidget] = []
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._holder = holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(18, 16, 12, 24)
        line.addStretch(1)
        line.addWidget(inside, 1000)
        line.addStretch(1)
        inside.installEventFilter(self)
        self._area = scrolled(holder, say("What you write"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._leave = beside(QWidget(), button(say("Leave focus mode"), leave, "link", hint="F11"), wide=True)
        self._leave.setContentsMargins(0, 6, 16, 0)
        self._leave.hide()
        whole.addWidget(find_bar)
        whole.addWidget(self._leave)
        whole.addWidget(self._area, 1)
        self.setMinimumWidth(320)

    def share_width(self) -> None:
        """Keep the measure comfortable at every size of text."""
        self._inside.setMaximumWidth(MEASURE * self.fontMetrics().averageCharWidth())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab come in their order to parts that were made anew: after everything in the window otherwise."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            follow_layout(self)
        return super().eventFilter(watched, event)

    def show_form(self, form: QWidget) -> None:
        """Bring a form into sight."""
        if form not in self._forms:
            self._forms.append(form)
            self._column.insertWidget(0, form)
            # Not once it is laid out: whoever is shown it at once may press Tab at once.
            follow_layout(self)
        for one in self._forms:
            if one is not form:
                one.hide()
        form.show()

    def show_caret(self, box: WritingBox) -> None:
        """Scroll to the caret of a box, whether it has the focus or not."""
        rect = box.cursorRect()
        point = box.viewport().mapTo(self._holder, rect.center())
        self._area.ensureVisible(point.x(), point.y(), 0, rect.height() * 3)

    def show_leave(self, *, on: bool) -> None:
        """Show the way out of focus mode, or hide it."""
        self._leave.setVisible(on)

    def show_top(self) -> None:
        """Scroll to the top."""
        self._area.verticalScrollBar().setValue(0)
