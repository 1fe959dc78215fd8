"""A row of tabs; those that find no room stand in a menu at its end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from docketwright.ui.language import say, shown
from docketwright.ui.widgets.pressing import PressButton

_GAP = 10


class TabRow(QWidget):
    """Shows the names of tabs; `chosen` carries the one that the person went to."""

    chosen = Signal(str)

    def __init__(self, names: Iterable[str], edge: int = 14) -> None:
        super().__init__()
        self._edge = edge
        self._group = QButtonGroup(self)
        self.buttons = {name: self._button(name) for name in names}
        self._more = QPushButton(say("More ▾"))
        self._more.setProperty("role", "tab")
        self._more.setAccessibleName(say("More tabs"))
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(edge, 0, 8, 0)
        layout.setSpacing(_GAP)
        for one in (*self.buttons.values(), self._more):
            layout.addWidget(one)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return that any width will do."""
        return QSize(80, super().minimumSizeHint().height())

    def current(self) -> str:
        """Return the name of the tab in sight."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), "")

    def show_current(self, name: str) -> None:
        """Mark this tab as the one in sight."""
        self.buttons[name].setChecked(True)
        self._place()

    def show_text(self, name: str, text: str) -> None:
        """Show other words on a tab."""
        if self.buttons[name].text() != text:
            self.buttons[name].setText(text)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.width() - self._edge - 8
        wide = {name: one.sizeHint().width() + _GAP for name, one in self.buttons.items()}
        everything = sum(wide.values()) <= room
        left = room - (0 if everything else self._more.sizeHint().width() + _GAP)
        current = self.current()
        left -= wide.get(current, 0)
        for name, one in self.buttons.items():
            fits = everything or name == current or left >= wide[name]
            if fits and name != current:
                left -= wide[name]
            elif not fits:
                left = 0
            one.setVisible(fits)
        self._more.setVisible(not everything)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name, one in self.buttons.items():
            if one.isHidden():
                self._menu.addAction(one.text()).triggered.connect(
                    lambda _checked=False, name=name: self.chosen.emit(name)
                )

    def _button(self, name: str) -> QPushButton:
        made = PressButton(shown(name))
        made.setProperty("role", "tab")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(made)
        return made
