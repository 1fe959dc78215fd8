"""The block that an argument came from, above the boxes: quoted, attributed, with what you must add."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QFrame, QWidget

from docketwright.model.block import Block, Origin
from docketwright.ui.language import guidance, say
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.inline import pointed

MOST_PROMPTS = 2


class SourceBlock(QFrame):
    """Shows a block beside the empty boxes; `start` is asked to copy its text into them."""

    def __init__(self, start: Callable[[Block], object], compare: Callable[[Block], object]) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self.setAccessibleName(say("The block this argument came from"))
        self.start = start
        self._compare = compare
        self._shown: tuple[Block | None, int, bool] = (None, 0, False)
        self._column = stack(self, gap=5, margins=(16, 12, 16, 10))
        self.hide()

    def show_block(self, block: Block | None, version: int, *, begun: bool) -> None:
        """Show this block, taken in this version; None hides the card. Once writing has begun the prompts fold away."""
        if (block, version, begun) == self._shown:
            return
        self._shown = (block, version, begun)
        clear(self._column)
        for widget in self._parts(block, version, begun) if block else ():
            self._column.addWidget(widget)
        self.setVisible(block is not None)

    def _parts(self, block: Block, version: int, begun: bool) -> Iterator[QWidget]:  # noqa: FBT001 - one caller
        yield words(say("From your library") if block.origin is Origin.MINE else say("From the letter"), "strong")
        yield words(breakable(_said(block)), "quiet")
        if block.request:
            yield words(breakable(say("It asks: {request}", request=block.request)), "quiet")
        for line in () if begun else _asked(block):
            yield pointed("→", line)
        folded = self._folded(block, begun=begun)
        actions: list[QWidget] = [
            button(
                say("Start from the block’s text"),
                lambda: self.start(block),
                "link",
                hint=say(
                    "Copies its text into Reasons, and its request below. "
                    "Sentences that stay as they are count as copied."
                ),
            )
        ]
        if folded is not None:
            name = say("Prompts and cautions") if begun else say("Before you use it…")
            more = button(name, lambda: folded.setVisible(folded.isHidden()), "link")
            actions.insert(0, more)
        if block.version > version > 0:
            newer = say("Version {version} of this block is newer: compare", version=block.version)
            actions.append(button(newer, lambda: self._compare(block), "link"))
        yield row(*actions, gap=14)
        if folded is not None:
            yield folded

    def _folded(self, block: Block, *, begun: bool) -> QWidget | None:
        lines = [
            *(say("You add: {one}.", one=say(one)) for one in block.must_add[1:]),
            *guidance(block.caveats),
            *guidance(block.prompts[MOST_PROMPTS:]),
        ]
        asked = _asked(block) if begun else ()
        if not lines and not asked:
            return None
        holder = QWidget()
        prompts = (pointed("→", line) for line in asked)
        stack(holder, (*prompts, *(pointed("•", line, "quiet") for line in lines)), gap=3)
        holder.hide()
        return holder


def _said(block: Block) -> str:
    if block.origin is Origin.MINE:
        return " ".join(block.text.split())
    quoted = " ".join(f"“{sentence}”" for sentence in block.source_sentences[:2])
    return f"{quoted or block.text} ({say('open letter, as reported in the press')})"


def _asked(block: Block) -> tuple[str, ...]:
    first = (say("You add: {must_add}.", must_add=say(block.must_add[0])),) if block.must_add else ()
    return (*first, *guidance(block.prompts[:MOST_PROMPTS]))
