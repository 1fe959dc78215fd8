"""The quiet panel that names each principle which nothing covers yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docketwright.model.principle import PRINCIPLES
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.chips import PrincipleChip


class Gaps(QFrame):
    """Names the principles without an argument and leads to the blocks that would cover them.

    `shown` holds each principle that is named, with the number of blocks that serve it.
    """

    def __init__(self, show: Callable[[int], object]) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self._show = show
        self.shown: tuple[tuple[int, int], ...] = ()
        self._column = stack(self, gap=10, margins=(14, 12, 14, 12))
        self.hide()

    def show_missing(self, missing: tuple[int, ...], covering: Mapping[int, int]) -> None:
        """Name these principles with the number of blocks that serve each; nothing to name hides the panel."""
        shown = tuple((number, covering.get(number, 0)) for number in missing)
        if shown == self.shown:
            return
        self.shown = shown
        clear(self._column)
        for number, count in shown:
            self._column.addWidget(self._gap(number, count))
        self.setVisible(bool(shown))

    def _gap(self, number: int, count: int) -> QWidget:
        name = PRINCIPLES[number - 1].name
        part = QWidget()
        inside = stack(part, gap=2)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(PrincipleChip(number))
        line.addWidget(words(say("{name} has no argument yet.", name=say(name)), "strong"), 1)
        inside.addWidget(head)
        if count:
            several = say("{count:,} blocks in the list cover it.", count=count)
            told = say("One block in the list covers it.") if count == 1 else several
            show = button(say("Show them") if count > 1 else say("Show it"), lambda: self._show(number), "link")
            show.setAccessibleName(say("Show the blocks for {name}", name=say(name)))
            inside.addWidget(words(told, "quiet"))
            inside.addWidget(row(show))
        return part
