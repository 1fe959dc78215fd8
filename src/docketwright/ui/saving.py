"""Saved from the first keystroke: half a second after a pause, a second after the first unsaved key at the latest."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from docketwright.errors import AppError
from docketwright.model.values import dataclass
from docketwright.ui.jobs import Cancel, Jobs
from docketwright.ui.language import say_error

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.store.workspace import Workspace

PAUSE_MS = 300
LONGEST_MS = 800
AGAIN_MS = 5000


@dataclass(frozen=True, slots=True)
class _Written:
    """The comments that are on the disk now, and what the first of the others met."""

    saved: tuple[Comment, ...] = ()
    error: AppError | None = None


class Saving(QObject):
    """Keeps comments and settings on the disk, and backups of the workspace.

    A comment that could not be saved waits here, also when it is left and another one is opened.

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
        self._wanted: dict[str, Comment] = {}
        self._choices: dict[str, object] = {}
        self._turn = threading.Lock()
        self._saves = self._backed_up = 0
        self._failing = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        for timer in (self._pause, self._longest, self._again):
            timer.timeout.connect(self._start)

    def back_up_at_last(self) -> None:
        """Leave a backup of everything that was saved since the last one; a failure changes nothing at the end."""
        if self._saves > self._backed_up:
            with suppress(AppError):
                self._workspace.backups.make(self._now())

    @property
    def unsaved(self) -> tuple[Comment, ...]:
        """Return the comments with words that are not on the disk yet, as they are now."""
        return tuple(self._wanted.values())

    def newest(self, comment_id: str) -> Comment | None:
        """Return a comment as it is now: what waits to be saved, else what is on the disk; None for none."""
        return self._wanted.get(comment_id) or self._workspace.comments.load(comment_id)

    def want(self, comment: Comment) -> None:
        """Save this soon."""
        self._wanted[comment.id] = comment
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def want_settings(self, changes: Mapping[str, object]) -> None:
        """Save these settings now, away from this thread."""
        self._choices.update(changes)
        self._start_settings()

    def flush(self) -> None:
        """Save before returning, on this thread; used when a comment is left and when the window closes."""
        self._stop()
        try:
            self._settled(self._write_settings())
        except AppError as error:
            self._fail(error)
        self._done(self._write())

    def _start(self) -> None:
        self._stop()
        if self._wanted:
            self._jobs.run("save", lambda _cancel: self._write(), self._done)
        if self._choices:
            self._start_settings()

    def _start_settings(self) -> None:
        self._jobs.run("settings", lambda _cancel: self._write_settings(), self._settled, failed=self._fail)

    def _write(self) -> _Written:
        """Save what is newest when it is this thread's turn: a worker that comes late must not save older words."""
        saved, failure = [], None
        with self._turn:
            for comment in self._wanted.copy().values():
                try:
                    self._workspace.comments.save(comment, self._now())
                    saved.append(comment)
                except AppError as error:
                    failure = failure or error
        return _Written(tuple(saved), failure)

    def _write_settings(self) -> Mapping[str, object]:
        with self._turn:
            choices = self._choices.copy()
            if choices:
                self._workspace.settings.change(**choices)
            return choices

    def _settled(self, choices: Mapping[str, object]) -> None:
        for name, value in choices.items():
            # None is a choice too, and what was settled once may be told of again.
            if name in self._choices and self._choices[name] is value:
                del self._choices[name]
        if choices and self._failing and not self._wanted:
            self._tell_saved()

    def _back_up(self) -> None:
        """Make a backup where one is due; that it fails is no reason to doubt the save."""
        now = self._now()

        def work(_cancel: Cancel) -> int:
            saves = self._saves  # asked before the copy is begun: what is saved meanwhile need not be in it
            if not self._workspace.backups.due(now):
                return 0
            self._workspace.backups.make(now)
            return saves

        self._jobs.run("backup", work, self._note_backup, failed=lambda error: self.said.emit(say_error(error)))

    def _note_backup(self, saves: int) -> None:
        self._backed_up = max(self._backed_up, saves)

    def _stop(self) -> None:
        for timer in (self._pause, self._longest, self._again):
            timer.stop()

    def _done(self, written: _Written) -> None:
        for comment in written.saved:  # none where another thread has saved it meanwhile
            if self._wanted.get(comment.id) is comment:
                del self._wanted[comment.id]
        if written.saved:
            self._saves += 1
            self._tell_saved()
            self._back_up()
        if written.error is not None:
            self._fail(written.error)

    def _tell_saved(self) -> None:
        self._failing = False
        self.saved.emit(self._now())

    def _fail(self, error: AppError) -> None:
        self._failing = True
        self._again.start()
        self.failed.emit(error)
