"""Work away from the window's thread: a worker gets a snapshot and returns a value; the newest of a name wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

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


@dataclass(slots=True)
class _Job:
    name: str
    work: Work[Any]
    done: Callable[[Any], None]
    failed: Callable[[AppError], None] | None
    label: str
    cancel: Cancel


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

    `slow` is told with a label when work has taken half a second, and with "" when nothing slow is left.
    A failure that is an AppError goes to `failed`; any other error is raised on the window's thread.
    """

    slow = Signal(str)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)
        self._running: dict[str, _Job] = {}
        self._waiting: dict[str, _Job] = {}
        self._shown: _Job | None = None
        self._closing = False
        self._ended.connect(self._settle)

    def run(
        self,
        name: str,
        work: Work[T],
        done: Callable[[T], None],
        *,
        failed: Callable[[AppError], None] | None = None,
        label: str = "",
    ) -> None:
        """Start the work, or let it wait for the one of this name that runs; `label` is shown if it takes long."""
        if self._closing:
            return
        job = _Job(name, work, done, failed, label, Cancel())
        if name in self._running:
            self._waiting[name] = job
        else:
            self._start(job)

    def cancel(self, name: str) -> None:
        """Ask the work of this name to stop; its result will not be told."""
        self._waiting.pop(name, None)
        if name in self._running:
            self._running[name].cancel.set()

    def runs(self, name: str) -> bool:
        """Tell whether work of this name runs and is still wanted."""
        return name in self._running and not self._running[name].cancel()

    def cancel_shown(self) -> None:
        """Cancel the work whose label is shown."""
        if self._shown is not None:
            self.cancel(self._shown.name)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the work that runs."""
        return tuple(self._running)

    @property
    def busy(self) -> bool:
        """Tell whether any work runs or waits."""
        return bool(self._running)

    def close(self) -> None:
        """Cancel everything and wait for the workers to leave."""
        self._closing = True
        self._waiting.clear()
        for job in self._running.values():
            job.cancel.set()
        self._pool.waitForDone()

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
        following = self._waiting.pop(job.name, None)
        if following is not None:
            self._start(following)
        if self._closing or job.cancel() or isinstance(error, CancelledError):
            return
        if error is None:
            if _is_there(job.done):
                job.done(value)
        elif isinstance(error, AppError) and job.failed is not None:
            if _is_there(job.failed):
                job.failed(error)
        else:
            raise error


def _is_there(told: Callable[..., object]) -> bool:
    """Tell whether the widget that waits still stands: another language builds the screens anew."""
    owner = getattr(told.func if isinstance(told, partial) else told, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
