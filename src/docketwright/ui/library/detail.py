"""One block in full: its words, where it was used, what it rests on, and what changed between its versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docketwright.model.block import Block, Origin
from docketwright.ui.language import guidance, say, shown
from docketwright.ui.library.kinds import KINDS
from docketwright.ui.library.shelf import Details
from docketwright.ui.library.versions_card import VersionsCard
from docketwright.ui.widgets.basics import Card, button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.chips import SHORT_NAMES, PrincipleChip
from docketwright.ui.widgets.inline import pointed
from docketwright.ui.widgets.pairs import Pairs
from docketwright.ui.widgets.place_kept import place_kept


class Detail(QWidget):
    """Shows a block; `asked` names what a button asks for: "use", "edit", "copy", "star", "away", "back".

    `rebuilt` tells that its parts are new ones.
    """

    asked = Signal(str)
    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Details | None, bool] | None = None
        self._versions: VersionsCard | None = None
        self._column = stack(self, gap=12, margins=(28, 20, 28, 20))

    def show_details(self, details: Details | None, *, in_comment: bool, today: date) -> None:
        """Show this block; None asks to choose one."""
        if self._shown == (details, in_comment):
            return
        self._shown = (details, in_comment)
        nothing = (words(say("Choose a block to read it."), "quiet"),)
        with place_kept(self):
            clear(self._column)
            for widget in self._parts(details, in_comment, today) if details else nothing:
                self._column.addWidget(widget)
            self._column.addStretch(1)
        self.rebuilt.emit()

    def compare(self, version: int) -> None:
        """Show what changed between an earlier version and the present one."""
        if self._versions is not None:
            self._versions.compare(version)

    def _parts(self, details: Details, in_comment: bool, today: date) -> Iterator[QWidget]:  # noqa: FBT001 - one caller
        block = details.block
        yield self._head(block, in_comment)
        kind, meaning = KINDS[block.kind]
        told = words(
            say("The letter’s {kind}", kind=kind) if block.origin is Origin.LETTER else say("Mine"), "pill", wrap=False
        )
        told.setToolTip(shown(meaning))
        chips = (PrincipleChip(number, SHORT_NAMES[number - 1]) for number in block.principles)
        yield row(told, *chips, *(words(tag, "pill", wrap=False) for tag in block.tags), gap=6)
        yield _paper(block)
        yield from _listed(say("What you must add"), guidance(block.must_add))
        yield from _listed(say("Take care"), guidance(block.caveats))
        if block.note:
            yield Card(words(say("Note to yourself"), "strong"), words(breakable(block.note), "quiet"))
        pairs = Pairs()
        pairs.show_boxes((self._used(details), sources_card(block, today)))
        yield pairs
        self._versions = None
        if len(details.versions) > 1:
            self._versions = VersionsCard(details.versions)
            yield self._versions

    def _head(self, block: Block, in_comment: bool) -> QWidget:  # noqa: FBT001 - one caller
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(words(breakable(block.title), "title"), 1)
        where = say("Use in this comment") if in_comment else say("Use in a new comment")
        use = button(where, lambda: self.asked.emit("use"), "primary")
        use.setEnabled(block.offered and block.archived_at is None)
        if not block.offered:
            use.setToolTip(say("This part of the letter only frames it; it is no argument."))
        actions = QWidget()
        stack(actions, (row(*self._actions(block), use, gap=8),))
        column = QWidget()
        stack(column, (holder, actions), gap=6)
        return column

    def _actions(self, block: Block) -> Iterator[QWidget]:
        favorite = say("Remove from favorites") if block.favourite else say("Add to favorites")
        if block.archived_at is not None:
            yield button(say("Bring it back"), lambda: self.asked.emit("back"))
            return
        if block.origin is Origin.MINE:
            yield button(say("Edit"), lambda: self.asked.emit("edit"))
            yield button(say("Duplicate"), lambda: self.asked.emit("copy"))
            yield button(favorite, lambda: self.asked.emit("star"))
            yield button(
                say("Archive"), lambda: self.asked.emit("away"), hint=say("Kept for thirty days; you can bring it back")
            )
        else:
            yield button(
                say("Make my own copy"),
                lambda: self.asked.emit("copy"),
                hint=say("The letter’s blocks stay as they are"),
            )
            yield button(favorite, lambda: self.asked.emit("star"))

    def _used(self, details: Details) -> Card:
        card = Card(words(say("Used in"), "strong"), gap=4)
        for told, use in details.uses[:8]:
            card.column.addWidget(words(breakable(told)))
            if use.version < details.block.version and details.block.origin is Origin.MINE:
                newer = say("Version {version} is newer: compare", version=details.block.version)
                card.column.addWidget(button(newer, partial(self.compare, use.version), "link"))
        if not details.uses:
            card.column.addWidget(words(say("Not used yet."), "quiet"))
        card.column.addStretch(1)
        return card


def _paper(block: Block) -> QFrame:
    paper = QFrame()
    paper.setProperty("role", "card")
    inside = [words(breakable(block.text), "reading")]
    inside += [words(f"“{sentence}”", "quiet") for sentence in block.source_sentences]
    if block.source_sentences:
        inside.append(words(say("Open letter, as reported in the press"), "small"))
    if block.request:
        inside += [words(say("Request"), "part"), words(breakable(block.request), "reading")]
    stack(paper, inside, gap=8, margins=(22, 18, 22, 18))
    return paper


def sources_card(block: Block, today: date) -> Card:
    """Return the sources that a block is kept with, each past its day marked."""
    card = Card(words(say("Sources"), "strong"), gap=4)
    for source in block.sources:
        stale = source.check_again is not None and source.check_again < today
        told = (
            say("{title}: check again, due since {day:day}", title=source.title, day=source.check_again)
            if stale
            else source.title
        )
        card.column.addWidget(words(breakable(told), "half" if stale else ""))
    if not block.sources:
        card.column.addWidget(words(say("No source is kept with it."), "quiet"))
    card.column.addStretch(1)
    return card


def _listed(title: str, lines: tuple[str, ...]) -> Iterator[QWidget]:
    if lines:
        card = Card(words(title, "strong"), gap=4)
        for line in lines:
            card.column.addWidget(pointed("•", line, "quiet"))
        yield card
