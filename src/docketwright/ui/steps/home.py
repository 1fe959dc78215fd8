"""Home: every comment with what it is about, when it closes and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from docketwright.errors import AppError
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.dialogs.asking_line import ask_line
from docketwright.ui.home.archived_bar import ArchivedBar
from docketwright.ui.home.below import Below
from docketwright.ui.home.changing import duplicate, rename
from docketwright.ui.home.dropping import Dropping
from docketwright.ui.home.empty import Empty
from docketwright.ui.home.header import Header, other_actions
from docketwright.ui.home.kept_bar import KeptBar
from docketwright.ui.home.listing import HomeList, HomeModel
from docketwright.ui.home.reuse import Reuse
from docketwright.ui.kept import open_kept
from docketwright.ui.language import say, say_error
from docketwright.ui.session import Session
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import button, column, row, scrolled, stack, words
from docketwright.ui.widgets.one_of import OneOf

if TYPE_CHECKING:
    from docketwright.ui.home.rows import HomeRow
    from docketwright.ui.jobs import Cancel

WIDEST, SEARCHED_FROM, ALL_ROOM = 1200, 9, 100
_NO_MATCH = phrase("No comment has these words.")
_LOADING, _LISTED, _EMPTY, _NOT_FOUND = range(4)


class Home(QWidget):
    """My comments. `go` does things by name: "new comment", "example", "library", "check document", "filings"."""

    def __init__(self, session: Session, go: Callable[[str], object]) -> None:
        super().__init__()
        self._session = session
        self._go = go
        self._model = HomeModel()
        self._rows: tuple[HomeRow, ...] = ()
        self._pressed = False
        self._painted = False
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.dropping = Dropping(self)
        self._build()
        session.filings_changed.connect(self.draw)

    def draw(self) -> None:
        """Read the comments anew, away from the window's thread; never before the screen was painted once."""
        if self._painted:
            self._read()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to read the comments when the screen is painted for the first time, which need not wait for them."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._read)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the comments, or to the main action where there are none; keep it until that is known."""
        super().focusInEvent(event)
        if self._model.rowCount():
            self.list.setFocus(event.reason())
        elif self.screens.currentIndex() == _EMPTY:
            self.empty.new.setFocus(event.reason())

    def _read(self) -> None:
        workspace, now = self._session.workspace, self._session.now()

        def work(cancel: Cancel) -> tuple[HomeRow, ...]:
            from docketwright.ui.home.rows import home_rows  # noqa: PLC0415 - the first paint has no row to show yet

            return home_rows(workspace, now, cancel)

        self._session.jobs.run("home", work, self._show, failed=self._show_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember Enter until the comments are listed: whoever was quicker than the list opens its first one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.screens.currentIndex() == _LOADING:
            self._pressed = True
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.list = HomeList(self._model)
        self.list.opened.connect(self._open)
        self.list.archived.connect(self._archive)
        self.list.menu_asked.connect(self._show_menu)
        self.empty = Empty(self._go)
        self._not_found = words(_NO_MATCH, "quiet")
        self._not_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.screens = OneOf()
        for one in (QWidget(), self.list, scrolled(self.empty), self._not_found):
            self.screens.addWidget(one)
        self.archived = button("", self._toggle_archived, "link")
        self.archived.setCheckable(True)
        self.archived.hide()
        self._below = Below(self.list, self.archived)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        self.bar = ArchivedBar(self._session)
        self.bar.brought_back.connect(self._show_again)
        self.kept = KeptBar(self._session, self._go)
        self.reuse = Reuse(self._session, self._go)
        parts = (self._header(), self.kept, self.bar, self._finder(), self.screens, self._below, self.reuse)
        self._parts = layout = stack(middle, parts, gap=14, margins=(28, 30, 28, 14))
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)

    def _header(self) -> QWidget:
        self.new = button(
            say("New comment"), lambda: self._go("new comment"), "primary", hint=say("Start with a rule (Ctrl+N)")
        )
        actions = row(*other_actions(self._go), self.new)
        said = words(say("Everything here stays on this computer until you choose to send it."), "quiet")
        return Header(column((words(say("My comments"), "title"), said), gap=4), actions)

    def _finder(self) -> QWidget:
        self.finder = OwnLine(placeholderText=say("Find by name, agency or docket"), clearButtonEnabled=True)
        self.finder.setAccessibleName(say("Find a comment"))
        self.finder.textChanged.connect(lambda _text: self._fill())
        self.finder.hide()
        return self.finder

    def _show(self, rows: tuple[HomeRow, ...]) -> None:
        self._rows = rows
        # What was filed has left, whichever day the program is opened again.
        self._session.exported |= {one.comment_id for one in rows if one.filed}
        if rows:
            self._dress_list()
        away = sum(1 for one in rows if one.archived)
        self.reuse.draw(len(rows) - away)
        self.finder.setVisible(len(rows) - away >= SEARCHED_FROM or bool(self.finder.text()))
        if not away:
            self.archived.setChecked(False)
        back = say("Back to my comments") if self.archived.isChecked() else say("Archived comments ({away})", away=away)
        self.archived.setText(back)
        self.archived.setVisible(away > 0)
        self._fill()
        if self.hasFocus() or self.empty.new.hasFocus() or self.new.hasFocus():
            (self.list if self._model.rowCount() else self.empty.new).setFocus()
        chosen, self._pressed = self.list.chosen() if self._pressed else None, False
        if chosen is not None:
            self._open(chosen)

    def _dress_list(self) -> None:
        from docketwright.ui.home.cards import CommentCards  # noqa: PLC0415 - the first paint has no card to draw yet

        if not isinstance(self.list.itemDelegate(), CommentCards):
            self.list.setItemDelegate(CommentCards(self.list))

    def _show_failed(self, error: AppError) -> None:
        self._not_found.setText(say_error(error))
        self.screens.setCurrentIndex(_NOT_FOUND)

    def _fill(self) -> None:
        chosen, before = self.list.chosen(), self.list.currentIndex().row()
        wanted = tuple(one for one in self._rows if one.archived == self.archived.isChecked())
        self._model.show(tuple(one for one in wanted if one.holds(self.finder.text())))
        at = self._model.row_of(chosen.comment_id) if chosen else -1
        last = self._model.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self._model.index(at if at >= 0 else max(0, min(before, last)), 0))
        self._not_found.setText(say(_NO_MATCH))
        shown = _LISTED if self._model.rowCount() else _NOT_FOUND if wanted else _EMPTY
        self.screens.setCurrentIndex(shown)
        self._below.show_links(listed=shown == _LISTED)
        self.reuse.show_listed(listed=shown == _LISTED)
        # The links stand right below the cards; an empty list has none and takes the room.
        self._parts.setStretchFactor(self.screens, 0 if shown == _LISTED else ALL_ROOM)
        self.new.setVisible(shown != _EMPTY)

    def _toggle_archived(self) -> None:
        self._show(self._rows)
        self.list.setFocus()

    def _open(self, chosen: HomeRow) -> None:
        try:
            if open_kept(self._session, chosen.comment_id):
                self.bar.hide()
                self.archived.setChecked(False)
        except AppError as error:
            tell(self, error.what_happened, error.what_to_do)

    def _archive(self, chosen: HomeRow) -> None:
        if chosen.archived:
            return
        self.bar.archive(chosen)
        self.draw()

    def _show_again(self) -> None:
        self.draw()
        self.list.setFocus()

    def _bring_back(self, chosen: HomeRow) -> None:
        self._session.workspace.comments.bring_back(chosen.comment_id)
        self.draw()

    def _rename(self, chosen: HomeRow) -> None:
        name = ask_line(self, say("Rename"), say("Name of this comment"), chosen.name)
        # A name that came from the rule, and was left as it is, goes on following the rule.
        if name is not None and name != chosen.name:
            self.rename(chosen, name)

    def rename(self, chosen: HomeRow, name: str) -> None:
        """Give a comment this name; "" gives it the title of its rule."""
        rename(self._session, chosen, name)
        self.draw()

    def _duplicate(self, chosen: HomeRow) -> None:
        duplicate(self._session, chosen)
        self.draw()

    def _show_menu(self, chosen: HomeRow, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say("&Open"), lambda: self._open(chosen))
        if chosen.archived:
            menu.addAction(say("&Bring it back"), lambda: self._bring_back(chosen))
        else:
            menu.addAction(say("Re&name…"), lambda: self._rename(chosen))
            menu.addAction(say("&Duplicate"), lambda: self._duplicate(chosen))
            menu.addAction(say("&Archive"), lambda: self._archive(chosen))
        menu.popup(where - QPoint(menu.sizeHint().width(), 0))
