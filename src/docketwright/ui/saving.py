"""Saved from the first keystroke: half a second after a pause, a second after the first unsaved key at the latest."""

from __future__ import annotations

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
    from docketwright.store.workspace import Workspace

PAUSE_MS = 300
LONGEST_MS = 800
AGAIN_MS = 5000


class Saving(QObject):
    """Keeps one comment on the disk, and backups of the workspace.

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

    def flush(self) -> None:
        """Save before returning, on this thread; used when a comment is left and when the window closes."""
        self._stop()
        comment = self._wanted
        if comment is None:
            return
        try:
            self._workspace.comments.save(comment, self._now())
        except AppError as error:
            self._fail(error)
        else:
            self._done(comment)

    def _start(self) -> None:
        self._stop()
        comment, now = self._wanted, self._now()
        if comment is None:
            return

        def work(_cancel: Cancel) -> Comment:
            self._workspace.comments.save(comment, now)
            return comment

        self._jobs.run("save", work, self._done, failed=self._fail)

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

    def _done(self, comment: Comment) -> None:
        if self._wanted is comment:
            self._wanted = None
        self._since_backup = True
        self.saved.emit(self._now())
        self._back_up()

    def _fail(self, error: AppError) -> None:
        self._again.start()
        self.failed.emit(error)
