"""The form of one argument: the block it came from, its boxes, and where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from docketwright.model.block import Block
from docketwright.model.comment import Argument, Comment
from docketwright.model.editing import change_argument, start_from_text
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, stack
from docketwright.ui.widgets.ticks import Tick
from docketwright.ui.write.argument_parts import EVIDENCE, POINT, REASONS
from docketwright.ui.write.belongs import Belongs
from docketwright.ui.write.entries import NOT_BEGUN, how_far
from docketwright.ui.write.known_blocks import KnownBlocks
from docketwright.ui.write.own_words import OwnWords
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.request_box import RequestBox
from docketwright.ui.write.slots import Slots, slots_of
from docketwright.ui.write.source_block import SourceBlock
from docketwright.ui.write.title_box import TitleBox

if TYPE_CHECKING:
    from docketwright.ui.looking_over import Verdict


class ArgumentForm(QWidget):
    """Draws one argument at a time; `came` tells which box the person is in, `acts` does what its buttons ask for."""

    came = Signal(object)

    def __init__(self, session: Session, acts: Callable[[str], object], show_tab: Callable[[str], object]) -> None:
        super().__init__()
        self._session = session
        self._acts = acts
        self._owner = ""
        self._begun = False
        self._known = KnownBlocks(session)
        title = TitleBox(say("Title of the argument"), say("Give this argument a title"))
        self.title = PartBox(session, "title", say("Title"), "", box=title)
        self.block = SourceBlock(self._start, lambda _block: show_tab("Block"))
        self.slots_panel = Slots(session)
        self.point = PartBox(session, "point", say("Point"), POINT, lines=1)
        self.reasons = PartBox(session, "reasons", say("Reasons"), REASONS, lines=4)
        self.evidence = PartBox(session, "evidence", say("Evidence"), EVIDENCE, lines=2)
        self.own = Tick(say("This is my own experience"), "quiet")
        self.own.ticked.connect(self._set_own)
        self.request = RequestBox(session)
        self.belongs = Belongs(session, show_tab)
        self.own_words = OwnWords(session)
        stack(self, (self._head(), self.block, self.slots_panel, self._paper(), self.own_words, self.belongs), gap=12)
        for part in self.parts():
            part.came.connect(self.came)

    def parts(self) -> tuple[PartBox, ...]:
        """Return the boxes in reading order, those that are hidden too."""
        return self.title, self.point, self.reasons, self.evidence, *self.request.parts()

    def draw(self, comment: Comment, owner: str) -> None:
        """Show this argument."""
        argument = comment.argument(owner)
        if argument is None:
            return
        if owner != self._owner:
            # Asked only on arrival: nothing may fold away under the first word that is typed.
            self._begun = how_far(argument) != NOT_BEGUN
        self._owner = owner
        self.block.show_block(self._known.block(argument.block), argument.block_version, begun=self._begun)
        for part in (self.title, self.point, self.reasons, self.evidence):
            part.draw(comment, owner)
        self.own.set_ticked(argument.own_evidence)
        self.request.draw(comment, owner)
        self.belongs.draw(comment, owner)
        self.slots_panel.draw(comment, slots_of(argument))

    def draw_origins(self, verdict: Verdict | None) -> None:
        """Say whose words the sentences of this argument are."""
        self.own_words.draw(verdict.origins_in(self._owner) if verdict else ())

    def _head(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        save = button(
            say("Save to library"), lambda: self._acts("save to library"), hint=say("Keep it as a block of your own")
        )
        line.addWidget(save, 0, Qt.AlignmentFlag.AlignTop)
        more = QPushButton(say("More"))
        more.setAccessibleName(say("More for this argument"))
        more.setMenu(self._menu(more))
        more.setAutoDefault(False)
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for text, name in (
            (say("Move up"), "move up"),
            (say("Move down"), "move down"),
            (say("Duplicate"), "duplicate argument"),
            (say("Split at the caret"), "split argument"),
            (say("Merge with the argument above"), "merge argument"),
            ("", ""),
            (say("Remove from this comment"), "remove argument"),
        ):
            if text:
                menu.addAction(text).triggered.connect(lambda _checked=False, name=name: self._acts(name))
            else:
                menu.addSeparator()
        return menu

    def _paper(self) -> QFrame:
        paper = QFrame()
        paper.setProperty("role", "card")
        self.own.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.evidence.head.addWidget(self.own)
        stack(paper, (self.point, self.reasons, self.evidence, self.request), gap=4, margins=(4, 12, 4, 8))
        return paper

    def _set_own(self, own: bool) -> None:  # noqa: FBT001 - Qt's signal
        owner = self._owner

        def change(argument: Argument) -> Argument:
            return replace(argument, own_evidence=own)

        self._session.edit(lambda one: change_argument(one, owner, change), phrase("Own experience"))

    def _start(self, block: Block) -> None:
        owner = self._owner
        self._session.edit(lambda one: start_from_text(one, owner, block), phrase("Start from the block’s text"))
        self.reasons.box.setFocus()
