"""One block in a few lines: what the letter says, what you must add, and what to be careful about."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QFrame, QWidget

from docketwright.model.block import Block, Origin
from docketwright.ui.language import guidance, say
from docketwright.ui.library.kinds import KINDS
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.inline import pointed


class AboutBlock(QFrame):
    """Tells what a person needs to know before they take a block."""

    def __init__(self, take_or_drop: Callable[[Block], object]) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self._shown: Block | None = None
        self.take = button(say("Take this argument"), lambda: take_or_drop(self._shown) if self._shown else None)
        inside = QWidget()
        self._column = stack(inside, gap=6)
        stack(self, (inside, row(self.take)), gap=8, margins=(14, 12, 14, 12))
        self.hide()

    def show_block(self, block: Block | None, *, taken: bool) -> None:
        """Tell about this block, and offer to take it or to drop it again; None hides the card."""
        self.take.setText(say("Drop this argument") if taken else say("Take this argument"))
        if block == self._shown:
            return
        self._shown = block
        clear(self._column)
        for widget in _parts(block) if block else ():
            self._column.addWidget(widget)
        self.setVisible(block is not None)


def _parts(block: Block) -> Iterator[QWidget]:
    yield words(breakable(block.title), "strong")
    if block.origin is Origin.LETTER:
        yield words(KINDS[block.kind][1], "small")
    for sentence in block.source_sentences[:2]:
        yield words(f"“{sentence}”", "quiet")
    if block.source_sentences:
        yield words(say("Open letter, as reported in the press"), "small")
    if block.origin is Origin.MINE:
        yield words(breakable(block.text), "quiet")
    if block.must_add:
        yield words(say("You would add"), "strong")
        for line in guidance(block.must_add):
            yield pointed("•", line, "quiet")
