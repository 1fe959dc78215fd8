"""The middle of the Write step: the find bar, and under it the form on a comfortable measure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from docketwright.ui.widgets.basics import scrolled
from docketwright.ui.write.find_bar import FindBar

MEASURE = 780


class Desk(QWidget):
    """Shows one form at a time. Forms differ in height, so the others are hidden rather than stacked."""

    def __init__(self, find_bar: FindBar, forms: Sequence[QWidget]) -> None:
        super().__init__()
        self._forms = forms
        inside = QWidget()
        inside.setMaximumWidth(MEASURE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for form in forms:
            column.addWidget(form)
            form.hide()
        column.addStretch(1)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(24, 16, 16, 24)
        line.addStretch(1)
        line.addWidget(inside, 1000)
        line.addStretch(1)
        self._area = scrolled(holder, "What you write")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(find_bar)
        whole.addWidget(self._area, 1)
        self.setMinimumWidth(320)

    def show_form(self, form: QWidget) -> None:
        """Bring a form into sight."""
        for one in self._forms:
            if one is not form:
                one.hide()
        form.show()

    def show_top(self) -> None:
        """Scroll to the top."""
        self._area.verticalScrollBar().setValue(0)
