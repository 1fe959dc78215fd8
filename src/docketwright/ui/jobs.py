"""Work away from the window's thread: a worker gets a snapshot and returns a value; the newest of a name wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypedDict, TypeVar, Unpack

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from docketwright.errors import AppError

T = TypeVar("T")
SLOW_MS = 500


class CancelledError(Exception):
    """The person cancelled the work, or newer work took its place."""


class Cancel:
    """Asked by long work now and then; `check` raises CancelledError once the work is no longer wanted."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Say that the work is no longer wanted."""
        self._event.set()

    def __call__(self) -> bool:
        """Tell whether the work is no longer wanted."""
        return self._event.is_set()

    def check(self) -> None:
        """Stop the work here if it is no longer wanted."""
        if self._event.is_set():
            raise CancelledError


Work = Callable[[Cancel], T]


class Telling(TypedDict, total=False):
    """What else may be said of work: who is told of a failure, and the `label` that is shown if it takes long.

    With an `owner`, the result is told only while that stands; `done` and `failed` need none where they are its own
    methods.
    """

    failed: Callable[[AppError], None] | None
    label: str
    owner: QObject | None


@dataclass(slots=True)
class _Job:
    name: str
    work: Work[Any]
    done: Callable[[Any], None]
    failed: Callable[[AppError], None] | None = None
    label: str = ""
    owner: QObject | None = None
    writes: bool = False
    cancel: Cancel = field(default_factory=Cancel)


class _Runner(QRunnable):
    def __init__(self, job: _Job, ended: Callable[[_Job, object, BaseException | None], None]) -> None:
        super().__init__()
        self._job = job
        self._ended = ended

    def run(self) -> None:
        """Do the work; whatever happens is told to the window's thread."""
        try:
            value = self._job.work(self._job.cancel)
        except BaseException as error:  # noqa: BLE001 - the one place where work may fail in any way
            self._ended(self._job, None, error)
        else:
            self._ended(self._job, value, None)


class Jobs(QObject):
    """Runs work by name. While one of a name runs, the newest of that name waits and older waiting ones are dropped.

    Work that writes what the person asked for is never dropped: it is done in turn, and finished before the program
    ends. `written` comes when none of it is left.

    `slow` is told with a label when work has taken half a second, and with "" when nothing slow is left.
    A failure that is an AppError goes to `failed`; any other error is raised on the window's thread.
    """

    slow = Signal(str)
    written = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)
        self._running: dict[str, _Job] = {}
        self._waiting: dict[str, list[_Job]] = {}
        self._shown: _Job | None = None
        self._closing = False
        self._ended.connect(self._settle)

    def run(self, name: str, work: Work[T], done: Callable[[T], None], **telling: Unpack[Telling]) -> None:
        """Start the work, or let it wait for the one of this name that runs."""
        self._take(_Job(name, work, done, **telling))

    def write(self, name: str, work: Work[T], done: Callable[[T], None], **telling: Unpack[Telling]) -> None:
        """Start work, as `run` does, that writes what the person asked for: it is never dropped.

        Its result is told even where it was cancelled too late.
        """
        self._take(_Job(name, work, done, **telling, writes=True))

    def cancel(self, name: str) -> None:
        """Ask the work of this name to stop; its result will not be told. What waits to be written stays."""
        if kept := [one for one in self._waiting.pop(name, ()) if one.writes]:
            self._waiting[name] = kept
        if name in self._running:
            self._running[name].cancel.set()

    def runs(self, name: str) -> bool:
        """Tell whether work of this name runs and is still wanted."""
        return name in self._running and not self._running[name].cancel()

    def cancel_shown(self) -> None:
        """Cancel the work whose label is shown; other work that writes goes on."""
        if self._shown is not None and self._shown.writes:
            self._shown.cancel.set()
        elif self._shown is not None:
            self.cancel(self._shown.name)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the work that runs; where none runs, none waits."""
        return tuple(self._running)

    @property
    def writing(self) -> bool:
        """Tell whether something that the person asked for is being written, or waits for that."""
        waiting = (one for jobs in self._waiting.values() for one in jobs)
        return any(one.writes for one in (*self._running.values(), *waiting))

    def close(self) -> None:
        """Cancel everything but what writes, and wait for the workers to leave."""
        self._closing = True
        left = [one for jobs in self._waiting.values() for one in jobs if one.writes]
        self._waiting.clear()
        for job in self._running.values():
            if not job.writes:
                job.cancel.set()
        self._pool.waitForDone()
        for job in left:
            with suppress(AppError, CancelledError):  # nobody is left to be told
                job.work(job.cancel)

    def _take(self, job: _Job) -> None:
        if self._closing:
            return
        if job.name in self._running:
            kept = [one for one in self._waiting.get(job.name, ()) if one.writes]
            self._waiting[job.name] = [*kept, job]
        else:
            self._start(job)

    def _start(self, job: _Job) -> None:
        self._running[job.name] = job
        self._pool.start(_Runner(job, self._ended.emit))
        if job.label:
            QTimer.singleShot(SLOW_MS, self, lambda: self._show(job))

    def _show(self, job: _Job) -> None:
        if self._running.get(job.name) is job and not job.cancel():
            self._shown = job
            self.slow.emit(job.label)

    def _settle(self, job: _Job, value: object, error: BaseException | None) -> None:
        self._running.pop(job.name, None)
        if self._shown is job:
            self._shown = None
            self.slow.emit("")
        following = self._waiting.pop(job.name, [])
        if following:
            self._waiting[job.name] = following[1:]
            self._start(following[0])
        if self._closing:
            return
        try:
            if (job.writes and error is None) or not (job.cancel() or isinstance(error, CancelledError)):
                _tell(job, value, error)
        finally:
            if job.writes and not self.writing:
                self.written.emit()


def _tell(job: _Job, value: object, error: BaseException | None) -> None:
    if error is None:
        if _is_there(job.done, job.owner):
            job.done(value)
    elif isinstance(error, AppError) and job.failed is not None:
        if _is_there(job.failed, job.owner):
            job.failed(error)
    else:
        raise error


def _is_there(told: Callable[..., object], owner: QObject | None) -> bool:
    """Tell whether the widget that waits still stands: another language builds the screens anew."""
    if owner is None:
        owner = getattr(told.func if isinstance(told, partial) else told, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
