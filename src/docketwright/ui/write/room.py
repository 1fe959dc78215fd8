"""How the three panes of the Write step share the width: all of it, without the outline, or one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from docketwright.ui.language import say
from docketwright.ui.widgets.parted import parted
from docketwright.ui.write.desk import Desk
from docketwright.ui.write.jump_bar import JumpBar

# In widths of an average letter, so that larger text needs a wider window.
_FOR_THREE, _FOR_TWO = 118, 88
_WIDTHS = (190, 560, 310)


class Room:
    """Shows and hides panes. Focus mode leaves only the form; in a narrow window the tabs take its place when asked."""

    def __init__(self, jump: JumpBar, outline: QWidget, desk: Desk, side: QWidget) -> None:
        self._jump = jump
        self._outline = outline
        self._desk = desk
        self._side = side
        self._alone = False
        self._aside = False
        self._panes = 3
        jump.aside_wanted.connect(self._turn)
        # The panes have no parent yet: shown now, each would be a window of its own for a moment and take the keys.
        jump.hide()

    def fit(self, letters: float) -> None:
        """Take notice of the width of the page, in average letters."""
        panes = 3 if letters >= _FOR_THREE else 2 if letters >= _FOR_TWO else 1
        if panes != self._panes:
            self._panes = panes
            self._show()

    def switch_focus_mode(self) -> None:
        """Show only the form, or everything again."""
        self._alone = not self._alone
        self._aside = False
        self._show()

    def want_side(self) -> None:
        """Bring the tabs into sight, also where only one pane has room."""
        self._aside = self._alone or self._panes == 1
        self._show()

    def want_form(self) -> None:
        """Bring the form into sight."""
        self._aside = False
        self._show()

    def _turn(self) -> None:
        self._aside = not self._aside
        self._show()

    def _show(self) -> None:
        single = self._panes == 1 or self._alone
        self._jump.aside.setText(say("Back to the argument") if self._aside else say("Principles and sources"))
        self._jump.aside.setVisible(self._panes == 1)
        self._jump.setVisible(self._panes < 3 and not self._alone)
        self._outline.setVisible(self._panes == 3 and not self._alone)
        self._desk.setVisible(not (single and self._aside) or self._alone)
        self._side.setVisible(not single or self._aside)
        self._desk.show_leave(on=self._alone)


def side_by_side(outline: QWidget, desk: QWidget, side: QWidget) -> QSplitter:
    """Return the three panes parted by handles; the middle one takes what is left."""
    return parted((outline, desk, side), _WIDTHS, (0, 1, 0))
