"""Two panes side by side; where the width is small for its text, one at a time behind two tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from docketwright.ui.widgets.parted import parted
from docketwright.ui.widgets.pressing import PressButton

NARROW_EMS = 58


class TwoPanes(QWidget):
    """A left and a right pane with a handle between them. `names` label the tabs."""

    def __init__(self, left: QWidget, right: QWidget, names: tuple[str, str], widths: tuple[int, int]) -> None:
        super().__init__()
        self._panes = (left, right)
        self.has_right = True
        self._at = 0
        self._narrow = False
        self.tabs = tuple(self._tab(at, name) for at, name in enumerate(names))
        self._bar = self._bar_of_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(parted(self._panes, widths, widths), 1)
        self._show()

    def set_right(self, there: bool) -> None:  # noqa: FBT001 - one fact, one caller
        """Say whether there is anything for the right pane."""
        if there != self.has_right:
            self.has_right = there
            self._show()

    def bring(self, pane: int) -> None:
        """Bring the left (0) or the right (1) pane into sight."""
        self._at = pane
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between both and one at a time."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew when the size of the text changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _bar_of_tabs(self) -> QWidget:
        holder, group = QWidget(), QButtonGroup(self)
        bar = QHBoxLayout(holder)
        bar.setContentsMargins(24, 8, 24, 0)
        bar.setSpacing(20)
        for one in self.tabs:
            group.addButton(one)
            bar.addWidget(one)
        bar.addStretch(1)
        return holder

    def _tab(self, at: int, name: str) -> QPushButton:
        made = PressButton(name)
        made.setProperty("role", "tab")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.clicked.connect(lambda *_: self.bring(at))
        return made

    def _fit(self) -> None:
        narrow = self.width() < NARROW_EMS * self.fontMetrics().horizontalAdvance("m")
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    def _show(self) -> None:
        alone = self._narrow and self.has_right
        self._bar.setVisible(alone)
        self.tabs[self._at].setChecked(True)
        self._panes[0].setVisible(not alone or self._at == 0)
        self._panes[1].setVisible(self.has_right and (not alone or self._at == 1))
