"""My filings: what was sent, when, how, with which tracking number, and the copy that was kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QSplitter, QStackedWidget, QWidget

from docketwright.errors import AppError
from docketwright.model.dating import dated
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.store.filings import Filing
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.dialogs.asking_line import ask_line
from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.language import begun, say, shown
from docketwright.ui.rule.facts import day_words
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.inline import beside
from docketwright.ui.widgets.selecting import follow_selection

NONE = phrase("Nothing filed yet. When you have sent a comment, record it in the Export step: “I filed it…”")


class FilingsDialog(QDialog):
    """A list of what was filed, and beside it the words as they were sent."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filings: tuple[Filing, ...] = ()
        self.setWindowTitle(say("My filings"))
        open_at(self, 82, 40)
        self.setMinimumSize(640, 420)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow_selection(self.list)
        self.list.setAccessibleName(say("Filings, the latest first"))
        self.list.currentRowChanged.connect(self._show)
        self._screens = QStackedWidget()
        nothing = words(NONE, "quiet")
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._screens.addWidget(nothing)
        self._screens.addWidget(self._both())
        self._taken: Filing | None = None
        self._off = words("", "quiet")
        self.put_back = button(say("Put it back"), self._put_back, "link")
        for one in (self._off, self.put_back):
            one.hide()
        parts = (words(say("My filings"), "title"), self._screens, beside(self._off, self.put_back, wide=True))
        layout = stack(self, parts, gap=12, margins=(24, 20, 24, 18))
        layout.setStretchFactor(self._screens, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the filings anew, away from the window's thread."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        workspace = self._session.workspace
        self._session.jobs.run("filings", lambda _cancel: workspace.filings.list(), self._take)

    def _both(self) -> QWidget:
        self._name = words("", "heading")
        self._sent = words("")
        self._note = words("", "quiet")
        self._tracking = words("")
        self._tracking.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(say("Copy the number"), self._copy)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(say("The words as they were sent"))
        self.text.setTabChangesFocus(True)
        side = QWidget()
        kept = words(say("The words as they were sent. They are kept and cannot be changed."), "small")
        actions = row(
            button(say("Start a new comment from it"), self._begin_again),
            button(say("Save the kept copy…"), self._save),
            button(say("Take it off the list"), self._take_off, hint=say("For what was recorded by mistake")),
        )
        self.number = button(say("Add the number…"), self._ask_number)
        numbers = row(self.copy, self.number)
        parts = (self._name, self._sent, self._tracking, numbers, self._note, kept, self.text, actions)
        layout = stack(side, parts, gap=7, margins=(16, 0, 0, 0))
        layout.setStretchFactor(self.text, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setProperty("role", "gap")
        both.addWidget(self.list)
        both.addWidget(side)
        both.setSizes([320, 520])
        return both

    def _take(self, filings: tuple[Filing, ...]) -> None:
        before = max(0, self.list.currentRow()) if len(filings) == len(self._filings) else 0
        self._filings = filings
        self.list.clear()
        for one in filings:
            docket = (one.comment.rule.docket_id or "") if one.comment.rule else ""
            said = " · ".join(
                part for part in (docket, say("filed {day_words}", day_words=day_words(one.filed_on))) if part
            )
            self.list.addItem(f"{shown(one.comment.display_name)}\n{said}")
        self._screens.setCurrentIndex(1 if filings else 0)
        if filings:
            self.list.setCurrentRow(before)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._filings):
            return
        filing = self._filings[at]
        self._name.setText(shown(filing.comment.display_name))
        self._sent.setText(
            say(
                "Filed {day_words}, {channel}", day_words=day_words(filing.filed_on), channel=begun(say(filing.channel))
            )
        )
        number = filing.tracking_number
        self._tracking.setText(
            say("Tracking number {number}", number=number) if number else say("No tracking number was recorded.")
        )
        self.copy.setVisible(bool(number))
        self.number.setText(say("Change the number…") if number else say("Add the number…"))
        self._note.setText(filing.note)
        self._note.setVisible(bool(filing.note))
        self.text.clear()
        self._session.jobs.run("kept words", lambda _cancel: _as_sent(filing), self.text.setPlainText, owner=self)

    def _chosen(self) -> Filing | None:
        at = self.list.currentRow()
        return self._filings[at] if 0 <= at < len(self._filings) else None

    def _copy(self) -> None:
        filing = self._chosen()
        if filing is not None:
            QGuiApplication.clipboard().setText(filing.tracking_number)

    def _ask_number(self) -> None:
        """Ask for the number: for a letter sent by mail it comes days after the filing was recorded."""
        filing = self._chosen()
        if filing is None:
            return
        title = say("Tracking number")
        typed = ask_line(self, title, title, filing.tracking_number)
        if typed is None:
            return
        self._done(lambda: self._session.workspace.filings.add_number(filing, clean(typed).lower()))

    def _take_off(self) -> None:
        filing = self._chosen()
        if filing is not None and self._done(lambda: self._keep_and_take_off(filing)):
            self._taken = filing
            said = say(
                "The record of “{name}” is off the list. Its kept copy is among the versions of your comment.",
                name=shown(filing.comment.display_name),
            )
            self._off.setText(said)
            self._show_way_back(there=True)
            self.put_back.setFocus()

    def _keep_and_take_off(self, filing: Filing) -> None:
        workspace = self._session.workspace
        name = say("Filed {day:day}", day=filing.filed_on)
        workspace.comments.keep_version(filing.comment, name, self._session.now())
        workspace.filings.take_off(filing)

    def _put_back(self) -> None:
        filing = self._taken
        if filing is not None and self._done(lambda: self._session.workspace.filings.record(filing)):
            self._show_way_back(there=False)
            self.list.setFocus()

    def _show_way_back(self, *, there: bool) -> None:
        for one in (self._off, self.put_back):
            one.setVisible(there)

    def _done(self, change: Callable[[], object]) -> bool:
        """Change what is kept and show it; tell why where it cannot be changed."""
        try:
            change()
        except AppError as error:
            tell(self, error.what_happened, error.what_to_do)
            return False
        self._read()
        self._session.filings_changed.emit()
        return True

    def _begin_again(self) -> None:
        filing = self._chosen()
        if filing is not None:
            name = say("{display_name} (copy)", display_name=filing.comment.display_name)
            # The new letter bears the day on which it leaves, not that of the old one.
            comment = replace(filing.comment, id=uuid.uuid4().hex, name=name, dated="")
            self._session.workspace.comments.save(comment, self._session.now())
            self._session.open(comment)
            self.close()

    def _save(self) -> None:
        filing = self._chosen()
        if filing is not None:
            from docketwright.ui.dialogs.saving_copy import save_copy  # noqa: PLC0415 - it loads the reader of letters

            save_copy(self._session, self, filing.comment, say("Save the kept copy"), "filed.json")


def _as_sent(filing: Filing) -> str:
    """Return the letter as everyone could read it, without what was written and left out of it."""
    from docketwright.letter.plain import email_body  # noqa: PLC0415 - loads with the letter, in a worker

    return email_body(dated(filing.comment, filing.filed_on)).strip()
