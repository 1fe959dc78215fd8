"""The line at the bottom of the library: how many blocks there are, what was done just now, packs in and out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, words


class Foot(QWidget):
    """`bring_back` is called with the id of the block that was put away last; `take_in` and `give_out` for packs."""

    def __init__(
        self, bring_back: Callable[[str], object], take_in: Callable[[], object], give_out: Callable[[], object]
    ) -> None:
        super().__init__()
        self._put_away = ""
        self._count = words("", "small", wrap=False)
        self._said = words("", "quiet")
        self.undo = button(say("Bring it back"), lambda: bring_back(self._put_away), "link")
        self.undo.hide()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 6, 20, 6)
        line.setSpacing(14)
        line.addWidget(self._count)
        line.addWidget(self._said, 1)
        line.addWidget(self.undo)
        line.addWidget(button(say("Import…"), take_in, "link", hint=say("Take in a pack of blocks")))
        line.addWidget(button(say("Export…"), give_out, "link", hint=say("Blocks as a file, for you or a colleague")))

    def show_count(self, text: str) -> None:
        """Say how many blocks there are."""
        self._count.setText(text)

    def show_done(self, text: str, put_away: str) -> None:
        """Say what was done; `put_away` is the id of the block that can be brought back, "" for none."""
        self._said.setText(text)
        self._put_away = put_away
        self.undo.setVisible(bool(put_away))
