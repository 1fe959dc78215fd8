"""Home: every comment with what it is about, when it closes and how far it is."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from docketwright.assets import resource
from docketwright.ui.home.cards import CommentCards
from docketwright.ui.home.listing import HomeList, HomeModel
from docketwright.ui.home.rows import HomeRow, home_rows
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, column, row, stack, words

WIDEST = 1200
ONE_LINE_EMS = 90
SEARCHED_FROM = 9


class Header(QWidget):
    """Words at the left and actions at the right, or below where the window is narrow for its text."""

    def __init__(self, said: QWidget, actions: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(said, 1)
        self._row.addWidget(actions, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how to lie."""
        super().resizeEvent(event)
        wide = self.width() >= ONE_LINE_EMS * self.fontMetrics().horizontalAdvance("m")
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


class Home(QWidget):
    """My comments. `go` does things by name: "new comment", "example", "library", "check document", "filings"."""

    def __init__(self, session: Session, go: Callable[[str], object]) -> None:
        super().__init__()
        self._session = session
        self._go = go
        self._model = HomeModel()
        self._archived: HomeRow | None = None
        self._rows: tuple[HomeRow, ...] = ()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def draw(self) -> None:
        """Read the comments anew, away from the window's thread."""
        workspace, now = self._session.workspace, self._session.now()
        self._session.jobs.run("home", lambda cancel: home_rows(workspace, now, cancel), self._show)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the comments, or to the main action while there are none."""
        super().focusInEvent(event)
        (self._list if self._model.rowCount() else self._first).setFocus(event.reason())

    def _build(self) -> None:
        self._list = HomeList(self._model)
        self._list.setItemDelegate(CommentCards(self._list))
        self._list.opened.connect(self._open)
        self._list.archived.connect(self._archive)
        self._list.menu_asked.connect(self._show_menu)
        self._screens = QStackedWidget()
        for one in (QWidget(), self._list, self._empty(), self._nothing_found()):
            self._screens.addWidget(one)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        layout = stack(middle, (self._header(), self._undo_bar(), self._finder(), self._screens), gap=14)
        layout.setContentsMargins(28, 30, 28, 12)
        layout.setStretchFactor(self._screens, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)

    def _header(self) -> QWidget:
        self._new = button("New comment", lambda: self._go("new comment"), "primary", hint="Start with a rule (Ctrl+N)")
        actions = row(
            button("My filings", lambda: self._go("filings"), hint="What you sent, when, with its tracking number"),
            button("Argument library", lambda: self._go("library"), hint="Arguments to use again (Ctrl+L)"),
            button(
                "Check a Word document…", lambda: self._go("check document"), hint="Check a letter written elsewhere"
            ),
            self._new,
        )
        said = words("Everything here stays on this computer until you choose to send it.", "quiet")
        return Header(column((words("My comments", "title"), said), gap=4), actions)

    def _undo_bar(self) -> QWidget:
        self._said = words("", wrap=True)
        bar = QFrame()
        bar.setProperty("role", "soft")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._said, 1)
        layout.addWidget(button("Bring it back", self._bring_back))
        bar.hide()
        self._bar = bar
        return bar

    def _finder(self) -> QWidget:
        self._find = QLineEdit(placeholderText="Find by name, agency or docket", clearButtonEnabled=True)
        self._find.setAccessibleName("Find a comment")
        self._find.textChanged.connect(self._narrow)
        self._find.hide()
        return self._find

    def _empty(self) -> QWidget:
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("icons", "docketwright.svg"))).pixmap(QSize(64, 64)))
        first = words("No comments yet.", "heading")
        second = words("Start with a notice you have, or a docket number.", "quiet")
        third = words(
            "The example is a whole comment on a real docket. Change anything in it: it cannot be sent.", "small"
        )
        for one in (picture, first, second, third):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._first = button("New comment", lambda: self._go("new comment"), "primary")
        around = button("Look around with an example", lambda: self._go("example"))
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self._first)
        actions.addWidget(around)
        actions.addStretch(1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = stack(card, (picture, first, second), gap=8, margins=(24, 34, 24, 30))
        layout.addSpacing(8)
        layout.addLayout(actions)
        layout.addSpacing(4)
        layout.addWidget(third)
        holder = QWidget()
        around = stack(holder, (card,))
        around.addStretch(1)
        return holder

    def _nothing_found(self) -> QWidget:
        holder = QWidget()
        layout = stack(holder, (words("No comment has these words.", "quiet"),))
        layout.addStretch(1)
        return holder

    def _show(self, rows: tuple[HomeRow, ...]) -> None:
        chosen = self._list.chosen()
        self._rows = rows
        self._model.show(rows)
        self._find.setVisible(len(rows) >= SEARCHED_FROM or bool(self._find.text()))
        self._show_screen()
        at = self._model.row_of(chosen.comment_id) if chosen else -1
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(max(0, at), 0))
        self._new.setVisible(bool(rows))
        if self.hasFocus() or self._first.hasFocus():
            (self._list if rows else self._first).setFocus()

    def _show_screen(self) -> None:
        shown = 1 if self._model.rowCount() else 3 if self._rows else 2
        self._screens.setCurrentIndex(shown)

    def _narrow(self, wanted: str) -> None:
        self._model.find(wanted)
        self._show_screen()

    def _open(self, chosen: HomeRow) -> None:
        comment = self._session.workspace.comments.load(chosen.comment_id)
        if comment is not None:
            self._forget_archived()
            self._session.open(comment)

    def _archive(self, chosen: HomeRow) -> None:
        self._session.workspace.comments.archive(chosen.comment_id, self._session.now())
        self._archived = chosen
        self._said.setText(f"“{chosen.name}” is off the list. Nothing in it was deleted.")
        self._bar.show()
        self.draw()

    def _bring_back(self) -> None:
        if self._archived is not None:
            self._session.workspace.comments.bring_back(self._archived.comment_id)
            self._forget_archived()
            self.draw()
            self._list.setFocus()

    def _forget_archived(self) -> None:
        self._archived = None
        self._bar.hide()

    def _duplicate(self, chosen: HomeRow) -> None:
        comment = self._session.workspace.comments.load(chosen.comment_id)
        if comment is not None:
            copied = replace(comment, id=uuid.uuid4().hex, name=f"{comment.display_name} (copy)")
            self._session.workspace.comments.save(copied, self._session.now())
            self.draw()

    def _show_menu(self, chosen: HomeRow, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("&Open", lambda: self._open(chosen))
        menu.addAction("&Duplicate", lambda: self._duplicate(chosen))
        menu.addAction("&Archive", lambda: self._archive(chosen))
        menu.popup(where)
