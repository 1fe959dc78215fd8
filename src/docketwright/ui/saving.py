"""Saved from the first keystroke: half a second after a pause, a second after the first unsaved key at the latest."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from docketwright.errors import AppError
from docketwright.ui.jobs import Cancel, Jobs
from docketwright.ui.language import say_error

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.store.settings import Settings
    from docketwright.store.workspace import Workspace

PAUSE_MS = 300
LONGEST_MS = 800
AGAIN_MS = 5000


class Saving(QObject):
    """Keeps one comment and the settings on the disk, and backups of the workspace.

    `saved` comes only after the words are durable; `failed` carries the AppError; `said` tells of a backup that failed.
    """

    saved = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._now = now
        self._wanted: Comment | None = None
        self._settings: Settings | None = None
        self._turn = threading.Lock()
        self._since_backup = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        for timer in (self._pause, self._longest, self._again):
            timer.timeout.connect(self._start)

    def back_up_at_last(self) -> None:
        """Leave a backup of everything that was saved since the last one; a failure changes nothing at the end."""
        if self._since_backup:
            with suppress(AppError):
                self._workspace.backups.make(self._now())

    @property
    def pending(self) -> bool:
        """Tell whether something is not on the disk yet."""
        return self._wanted is not None

    def want(self, comment: Comment) -> None:
        """Save this soon."""
        self._wanted = comment
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def want_settings(self, settings: Settings) -> None:
        """Save the settings now, away from this thread."""
        self._settings = settings
        self._jobs.run("settings", lambda _cancel: self._write_settings(), self._settled, failed=self.failed.emit)

    def flush(self) -> None:
        """Save before returning, on this thread; used when a comment is left and when the window closes."""
        self._stop()
        try:
            self._settled(self._write_settings())
        except AppError as error:
            self.failed.emit(error)
        try:
            self._done(self._write())
        except AppError as error:
            self._fail(error)

    def _start(self) -> None:
        self._stop()
        if self._wanted is not None:
            self._jobs.run("save", lambda _cancel: self._write(), self._done, failed=self._fail)

    def _write(self) -> Comment | None:
        """Save what is newest when it is this thread's turn: a worker that comes late must not save older words."""
        with self._turn:
            wanted = self._wanted
            if wanted is not None:
                self._workspace.comments.save(wanted, self._now())
            return wanted

    def _write_settings(self) -> Settings | None:
        with self._turn:
            wanted = self._settings
            if wanted is not None:
                self._workspace.settings.save(wanted)
            return wanted

    def _settled(self, settings: Settings | None) -> None:
        if self._settings is settings:
            self._settings = None

    def _back_up(self) -> None:
        """Make a backup where one is due; that it fails is no reason to doubt the save."""
        now = self._now()

        def work(_cancel: Cancel) -> bool:
            due = self._workspace.backups.due(now)
            if due:
                self._workspace.backups.make(now)
            return due

        self._jobs.run("backup", work, self._backed_up, failed=lambda error: self.said.emit(say_error(error)))

    def _backed_up(self, made: bool) -> None:  # noqa: FBT001 - what the work returned
        self._since_backup = self._since_backup and not made

    def _stop(self) -> None:
        for timer in (self._pause, self._longest, self._again):
            timer.stop()

    def _done(self, comment: Comment | None) -> None:
        if comment is None:
            return  # saved meanwhile by another thread
        if self._wanted is comment:
            self._wanted = None
        self._since_backup = True
        self.saved.emit(self._now())
        self._back_up()

    def _fail(self, error: AppError) -> None:
        self._again.start()
        self.failed.emit(error)
