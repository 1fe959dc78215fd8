"""What lies in a backup: its comments, to bring one back beside those of today."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from docketwright.errors import AppError
from docketwright.store.backups import Backup
from docketwright.store.remains import Remain, Remains, read_remains
from docketwright.ui.closing_words import day, moment_words
from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, say_error, shown
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, named, row, stack, words
from docketwright.ui.widgets.selecting import follow_selection


class FromBackupDialog(QDialog):
    """Lists the comments of one backup. Bringing one back changes none that is there."""

    def __init__(self, session: Session, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._backup = backup
        self._comments: tuple[Remain, ...] = ()
        made = moment_words(backup.made_at.astimezone(session.now().tzinfo))
        self.setWindowTitle(say("Backup of {made}", made=made))
        open_at(self, 60, 30)
        self.list = named(QListWidget(), say("Comments in this backup, the last saved first"))
        follow_selection(self.list)
        self.said = words(say("Reading the backup…"), "quiet")
        self.back = button(say("Bring it back"), self._bring_back, "primary")
        self.back.setEnabled(False)
        self.list.itemActivated.connect(lambda _item: self._bring_back())
        parts = (words(say("Backup of {made}", made=made), "title"), self.list, self.said, row(self.back))
        stack(self, parts, gap=12, margins=(24, 20, 24, 18)).setStretchFactor(self.list, 1)
        session.jobs.run("read backup", lambda _cancel: read_remains(backup.path), self._show)

    def _show(self, remains: Remains) -> None:
        zone = self._session.now().tzinfo
        whole = [one for one in remains.comments if one.whole and one.saved_at and not one.comment.example]
        self._comments = tuple(sorted(whole, key=lambda one: one.saved_at or self._backup.made_at, reverse=True))
        for one in self._comments:
            at = (one.saved_at or self._backup.made_at).astimezone(zone)
            self.list.addItem(f"{shown(one.comment.display_name)}\n{moment_words(at)}")
        self.list.setCurrentRow(0)
        self.back.setEnabled(bool(self._comments))
        beside = say("It comes in beside the one you have, which stays as it is.")
        self.said.setText(beside if self._comments else say("No comment can be read from this backup."))

    def _bring_back(self) -> None:
        at = self.list.currentRow()
        if not 0 <= at < len(self._comments):
            return
        comment, session = self._comments[at].comment, self._session
        made = day(self._backup.made_at.astimezone(session.now().tzinfo))
        name = say("{name} (backup of {made})", name=comment.display_name, made=made)

        def work(_cancel: Cancel) -> bool:
            comments = session.workspace.comments
            if comments.add(comment, session.now()):
                return True
            if comments.load(comment.id) == comment:
                comments.bring_back(comment.id)  # it may have been put away
                return False
            return comments.add(replace(comment, id=uuid.uuid4().hex, name=name), session.now())

        session.jobs.write("bring back", work, self._brought, failed=self._failed)

    def _brought(self, new: bool) -> None:  # noqa: FBT001 - what the work returned
        here = say("It is among your comments.")
        self.said.setText(here if new else say("You have it already, word for word."))
        if self._session.comment is None:
            self._session.leave()  # the home screen lists them anew

    def _failed(self, error: AppError) -> None:
        self.said.setText(say_error(error))
