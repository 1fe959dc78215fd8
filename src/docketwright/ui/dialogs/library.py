"""The argument library: a list to search, and one block in full."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from docketwright.errors import AppError
from docketwright.model.block import Block
from docketwright.ui.dialogs.asking import ask, tell
from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.language import say
from docketwright.ui.library.block_form import BlockForm
from docketwright.ui.library.block_list import BlockList
from docketwright.ui.library.block_row import BlockRow
from docketwright.ui.library.detail import Detail
from docketwright.ui.library.foot import Foot
from docketwright.ui.library.keeping import Keeping
from docketwright.ui.library.packing import Packing
from docketwright.ui.library.shelf import Details, Page, Wish, counted, details, first_page, next_page
from docketwright.ui.library.wish_bar import WishBar
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, scrolled, stack, words
from docketwright.ui.widgets.inline import beside
from docketwright.ui.widgets.parted import parted
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.write.part_box import PAPER_POINTS


class LibraryWindow(QDialog):
    """List on the left, block on the right; nothing is deleted, only archived."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = ""
        self._searched = ""
        self._shown: Details | None = None
        self.form: BlockForm | None = None
        self._form_area: QScrollArea | None = None
        self.setWindowTitle(say("Argument library"))
        self.setWindowFlags(Qt.WindowType.Window)
        self.setMinimumSize(760, 520)
        open_within(self, 1120, 740)
        self.keeping = Keeping(session, self._show_other, self._say)
        self.packing = Packing(session, self, self._say)
        self.bar = WishBar()
        self.list = BlockList(say("Blocks of the library"))
        self.detail = Detail()
        self.foot = Foot(self.keeping.bring_back, self.packing.take_in, self._export)
        self._none = words("", "quiet")
        self._right = QStackedWidget()
        self._right.addWidget(scrolled(self.detail, say("The block")))
        self._lay_out()
        self._listen()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library anew."""
        super().showEvent(event)
        self._gather()
        self._read_tags()
        self.bar.search.setFocus()

    @property
    def holds_words(self) -> bool:
        """Tell whether a block is being written that is not saved."""
        return self.form is not None and self.form.changed

    def may_leave(self) -> bool:
        """Close the form of a block; ask first where it holds words that are not saved, and tell whether it is gone."""
        if self.form is not None and self.form.changed:
            self.show()
            choices = (say("Save it"), say("Throw it away"), say("Go on writing"))
            answer = ask(self, say("What you wrote in this block is not saved."), "", choices)
            if answer != choices[1]:
                if answer == choices[0]:
                    self.form.keep()
                return self.form is None  # it stays where something is missing, or the disk refuses it
        self._close_form()
        return True

    def edit(self, block: Block, *, new: bool = False) -> None:
        """Show the form for a block."""
        if not self.may_leave():
            return
        self.form = BlockForm(block, new=new, points=PAPER_POINTS * self._session.settings.zoom / 100)
        self.form.done.connect(self._keep)
        self._form_area = scrolled(self.form, say("The block"))
        self._right.addWidget(self._form_area)
        self._right.setCurrentIndex(1)
        follow_layout(self)
        self.form.title.setFocus()

    def _lay_out(self) -> None:
        panes = parted((self._left(), self._right), (460, 660), (0, 1))
        self._right.setMinimumWidth(340)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(panes, 1)
        whole.addWidget(self.foot)

    def _left(self) -> QWidget:
        left = QWidget()
        self.new = button(say("New block"), lambda: self.edit(Block(uuid.uuid4().hex, "", ""), new=True), "primary")
        head = beside(words(say("Argument library"), "title"), self.new, wide=True)
        column = stack(left, (head, self.bar, self._none), gap=10, margins=(20, 18, 10, 6))
        column.addWidget(self.list, 1)
        left.setMinimumWidth(300)
        return left

    def _listen(self) -> None:
        self.bar.changed.connect(lambda _wish: self._gather())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda block: self.keeping.do("use", block))
        self.detail.asked.connect(self._do)
        self.detail.rebuilt.connect(lambda: follow_layout(self))
        self._session.library_changed.connect(self._gather)
        self._session.library_changed.connect(self._read_tags)
        self._session.comment_opened.connect(self._read_block)

    def _gather(self) -> None:
        if self.isVisible():
            wish, workspace, today = self.bar.wish, self._session.workspace, self._session.now().date()
            self._session.jobs.run("library", lambda _cancel: first_page(workspace, wish, today), self._take)

    def _read_tags(self) -> None:
        if self.isVisible():
            library = self._session.workspace.library
            self._session.jobs.run("tags", lambda _cancel: library.tags(), self.bar.show_tags)

    def _take(self, page: Page) -> None:
        wish, workspace, today = page.wish, self._session.workspace, self._session.now().date()

        def more(skip: int) -> Sequence[BlockRow]:
            return next_page(workspace, wish, today, skip)

        self.list.show_rows(page.rows, wish.words, more=more if page.total is None else None)
        self._session.jobs.run("count", lambda _cancel: counted(workspace, page, today), self.foot.show_count)
        self._none.setText("" if page.rows else nothing(wish))
        self._none.setVisible(not page.rows)
        fresh, self._searched = bool(wish.words.strip()) and wish.words != self._searched, wish.words
        ids = [one.block.id for one in page.rows]
        # A block that is being written stays in sight, whatever the list shows by now.
        if page.rows and self.form is None and (fresh or self.list.block() is None or self._chosen in ids):
            self.list.choose(ids[0] if fresh or self._chosen not in ids else self._chosen)
        self._read_block()

    def _choose(self, block: Block | None) -> None:
        if block is None or block.id == self._chosen:
            return
        if self.may_leave():
            self._chosen = block.id
            self._read_block()
        else:
            self.list.choose(self._chosen)

    def _show_other(self, block_id: str) -> None:
        self._chosen = block_id
        self._gather()

    def _read_block(self) -> None:
        if self.isVisible():
            block_id, workspace = self._chosen, self._session.workspace
            zone, current = self._session.now().tzinfo, self._session.comment
            self._session.jobs.run("block", lambda _cancel: details(workspace, block_id, zone, current), self._draw)

    def _draw(self, shown: Details | None) -> None:
        self._shown = shown
        today = self._session.now().date()
        self.detail.show_details(shown, in_comment=self._session.comment is not None, today=today)

    def _do(self, name: str) -> None:
        block = self._current()
        if block is None:
            return
        if name == "edit":
            self.edit(block)
        else:
            self.keeping.do(name, block)

    def _current(self) -> Block | None:
        if self._shown is not None and self._shown.block.id == self._chosen:
            return self._shown.block
        return self._session.workspace.library.block(self._chosen)

    def _keep(self, block: Block | None) -> None:
        try:
            if block is not None:
                self.keeping.save(block)
        except AppError as error:
            tell(self, error.what_happened, error.what_to_do)  # the form stays, with its words
        else:
            self._close_form()
            self.list.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            self._right.setCurrentIndex(0)
            if self._form_area is not None:
                self._right.removeWidget(self._form_area)
                self._form_area.deleteLater()
            self.form = self._form_area = None

    def _export(self) -> None:
        self.packing.give_out(self._current())

    def _say(self, text: str, put_away: str) -> None:
        if self.foot.undo.hasFocus():
            self.list.setFocus()
        self.foot.show_done(text, put_away)
        if put_away:
            # The button that was pressed is gone with the block.
            self.foot.undo.setFocus()


def nothing(wish: Wish) -> str:
    """Return what an empty list says."""
    if wish.away:
        return say("Nothing is archived.")
    if wish.words.strip():
        return say("No block has these words. Search for fewer of them.")
    return say("No block here yet. Save an argument you like from the Write step, or press New block.")
