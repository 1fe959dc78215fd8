"""Step 3, Arguments: which the person will make, and which blocks they start from."""

from __future__ import annotations

import uuid
from itertools import pairwise

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from docketwright.model.block import Block
from docketwright.model.comment import Argument
from docketwright.model.editing import move_by, move_to
from docketwright.model.finding import Spot
from docketwright.model.steps import Step
from docketwright.model.suggestions import uncovered
from docketwright.phrases import phrase
from docketwright.ui.arguments.about_block import AboutBlock
from docketwright.ui.arguments.gaps import Gaps
from docketwright.ui.arguments.gathering import gather
from docketwright.ui.arguments.kind_advice import KindAdvice
from docketwright.ui.arguments.narrowing_bar import NarrowingBar
from docketwright.ui.arguments.offered import Offer
from docketwright.ui.arguments.taking import drop, take
from docketwright.ui.language import say
from docketwright.ui.library.block_list import BlockList
from docketwright.ui.session import Session
from docketwright.ui.steps.page import StepPage
from docketwright.ui.widgets.basics import button, scrolled, stack, words
from docketwright.ui.widgets.by_width import ByWidth
from docketwright.ui.widgets.inline import beside
from docketwright.ui.widgets.parted import parted
from docketwright.ui.write.entries import argument_entries
from docketwright.ui.write.outline import Outline

WIDTHS = (680, 300)
# In widths of an average letter.
FOR_TWO = 84
ADVICE = phrase(
    "Three to five that you can back with your own experience beat a full copy. You will say each one in your own words"
    " in the next step."
)


class ArgumentsPage(ByWidth, StepPage):
    """Offers blocks on the left and shows the outline that they make on the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._offer = Offer()
        self._current = ""
        self.bar = NarrowingBar()
        self.list = BlockList(say("Arguments you can make"))
        self.outline = Outline(say("Your outline"), compact=True)
        self._empty = words("", "quiet")
        self._advice = words(ADVICE, "quiet")
        self._turn = button(say("Your outline"), lambda: self._want_outline(True))
        self._back = button(say("Back to the arguments"), lambda: self._want_outline(False))
        self._narrow = self._outline_wanted = self._ready = False
        self.kind = KindAdvice(session)
        self.gaps = Gaps(self.bar.show_principle)
        self._about = AboutBlock(self._take_or_drop)
        self._begin = words(say("Nothing chosen yet. Tick an argument, or write your own."), "quiet")
        self.list.setMinimumHeight(220)
        self._left, self._right = self._offered_pane(), self._outline_pane()
        self.arrange(parted((self._left, self._right), WIDTHS, (1, 0)))
        for before, after in pairwise((self.list, *self._below, self._back, self.outline)):
            self.setTabOrder(before, after)
        self._listen()
        self._ready = True

    def _listen(self) -> None:
        self.bar.search.down.connect(self.list.setFocus)
        self.bar.changed.connect(lambda _narrowing: self._narrow_down())
        self.list.ticked.connect(self._take_or_drop)
        self.list.opened.connect(self._take_or_drop)
        self.list.chosen.connect(self._show_about)
        self.outline.moved.connect(self._move)
        self.outline.chosen.connect(self._choose)
        self.outline.entered.connect(self._write)
        self.session.library_changed.connect(self._gather)
        self.session.comment_opened.connect(self._gather)

    def draw(self) -> None:
        """Draw the outline, the gaps and the ticks."""
        comment = self.session.comment
        assert comment is not None
        lines = argument_entries(comment, stated=False)
        if self._current not in {one.key for one in lines}:
            self._current = ""
        self.outline.show_entries(lines, self._current)
        self.outline.setVisible(bool(lines))
        self._begin.setVisible(not lines)
        self.kind.draw(comment)
        self.gaps.show_missing(uncovered(comment) if lines else (), self._offer.covering())
        self._draw_list()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what fits: the rule or the library may be another one by now."""
        super().showEvent(event)
        self._gather()

    def panes(self) -> list[QWidget]:
        """Return the search box, the list and the outline."""
        return [self.bar.search, self.list, self.outline]

    def bring_pane(self, at: int) -> None:
        """Bring the arguments that are offered, or the outline, into sight."""
        self._want_outline(at == len(self.panes()) - 1)

    def show_spot(self, spot: Spot) -> None:
        """Put the focus on an argument in the outline."""
        self._choose(spot.owner)
        self.draw()
        self.outline.setFocus()

    def do_move_up(self) -> None:
        """Move the argument that the outline stands on up."""
        self._move_by(-1)

    def do_move_down(self) -> None:
        """Move the argument that the outline stands on down."""
        self._move_by(1)

    def do_new_argument(self) -> None:
        """Begin an argument from nothing and go on to write it."""
        made = Argument(uuid.uuid4().hex)
        self.session.edit(lambda comment: comment.with_argument(made), phrase("New argument"))
        self._write(made.id)

    def do_find(self) -> None:
        """Go to the search box."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def share_width(self) -> None:
        """Show both panes, or one at a time where the width is too small for the size of the text."""
        if not self._ready:
            return  # a look that is set while the page is built
        self._narrow = self.letters_wide() < FOR_TWO
        self._turn.setVisible(self._narrow)
        self._back.setVisible(self._narrow)
        self._advice.setVisible(not self._narrow)
        self._left.setVisible(not (self._narrow and self._outline_wanted))
        self._right.setVisible(not self._narrow or self._outline_wanted)

    def _want_outline(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
        self._outline_wanted = wanted
        self.share_width()

    def _offered_pane(self) -> QWidget:
        inside = QWidget()
        own = button(
            say("Write my own argument"), self.do_new_argument, hint=say("Begin with an empty form (Ctrl+Shift+N)")
        )
        library = button(
            say("Open the library"), lambda: self.ask_window("library"), "link", hint=say("All your blocks (Ctrl+L)")
        )
        head = beside(words(say("Which arguments will you make?"), "title"), self._turn, wide=True)
        column = stack(inside, (head, self._advice, self.bar, self._empty), gap=8, margins=(24, 18, 14, 14))
        column.addWidget(self.list, 1)
        column.addWidget(beside(own, library))
        self._below = (own, library)
        return scrolled(inside, say("Arguments you can make"))

    def _outline_pane(self) -> QWidget:
        inside = QWidget()
        column = stack(inside, gap=10, margins=(16, 20, 14, 14))
        column.addWidget(words(say("Your outline"), "heading"))
        how = words(say("Drag to reorder, or use Alt+Up and Alt+Down."), "small")
        for one in (self._back, how, self._begin, self.outline, self.kind, self.gaps, self._about):
            column.addWidget(one)
        column.addStretch(1)
        pane = scrolled(inside, say("Your outline"))
        pane.setMinimumWidth(230)
        return pane

    def _gather(self) -> None:
        """Ask for the library away from the window's thread."""
        comment, workspace, searched = self.session.comment, self.session.workspace, self.bar.narrowing.words
        if comment is not None:
            snapshot = comment
            self.session.jobs.run(
                "offer",
                lambda cancel: gather(workspace, snapshot, searched, cancel),
                self._take_offer,
                label=say("Reading the library"),
            )

    def _narrow_down(self) -> None:
        self._draw_list()
        if not self._offer.whole:
            self._gather()

    def _take_offer(self, offer: Offer) -> None:
        self._offer = offer
        self.bar.show_sorts(offer.counts())
        self._refresh()

    def _draw_list(self) -> None:
        comment = self.session.comment
        if comment is None:
            return
        narrowing = self.bar.narrowing
        held = self._offer.holding(narrowing.words)
        self.bar.show_counts(held.counts(), held.covering())
        rows = held.rows(comment, narrowing, uncovered(comment))
        self.list.show_rows(rows, narrowing.words)
        self._show_about(self.list.block())
        self._empty.setText("" if rows else say("No argument has these words. Search for fewer, or write your own."))
        self._empty.setVisible(not rows and bool(self._offer.blocks))

    def _show_about(self, block: Block | None) -> None:
        arguments = self.session.comment.arguments if self.session.comment else ()
        self._about.show_block(block, taken=block is not None and block.id in {one.block for one in arguments})

    def _take_or_drop(self, block: Block) -> None:
        if not drop(self.session, block):
            self._current = uuid.uuid4().hex  # first: the outline is drawn as soon as the argument is there
            take(self.session, block, self._current)

    def _move(self, argument: str, index: int) -> None:
        self._current = argument
        self.session.edit(lambda one: move_to(one, argument, index), phrase("Move argument"))

    def _move_by(self, by: int) -> None:
        argument = self.outline.key()
        if argument:
            self.session.edit(lambda one: move_by(one, argument, by), phrase("Move argument"))

    def _choose(self, argument: str) -> None:
        self._current = argument

    def _write(self, argument: str) -> None:
        self.session.go_to_step(Step.WRITE)
        self.session.go_to(Spot("title", argument))
