"""How long a window does not answer: a beat comes every five milliseconds, and the longest wait between two is kept.

The beats are posted from a thread of their own, so that a worker that holds the interpreter shows as well.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject

BEAT = 0.005


@dataclass(frozen=True, slots=True)
class Gap:
    """A wait of the window: what went on then, and how many seconds it took."""

    during: str
    seconds: float


class GapRecorder(QObject):
    """Keeps the longest wait under the name of what goes on. Make it on the window's thread; `stop` ends it."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = QEvent.Type(QEvent.registerEventType())
        self._during = ""
        self._longest: dict[str, float] = {}
        self._last = time.perf_counter()
        self._over = threading.Event()
        self._answered = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="heart")
        self._thread.start()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return the longest wait of each thing that went on, the longest first."""
        found = (Gap(during, seconds) for during, seconds in self._longest.items())
        return tuple(sorted(found, key=lambda one: -one.seconds))

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Keep waits under this name meanwhile."""
        self._during, self._last = name, time.perf_counter()
        yield
        self.event(QEvent(self._kind))
        self._during = ""

    def event(self, event: QEvent) -> bool:
        """Note how long ago the last beat was."""
        if event.type() != self._kind:
            return super().event(event)
        now = time.perf_counter()
        waited = max(0.0, now - self._last - BEAT)
        self._last = now
        if self._during:
            self._longest[self._during] = max(waited, self._longest.get(self._during, 0.0))
        self._answered.set()
        return True

    def stop(self) -> None:
        """End the beats."""
        self._over.set()
        self._thread.join()
        QCoreApplication.removePostedEvents(self)

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            self._answered.clear()
            QCoreApplication.postEvent(self, QEvent(self._kind))
            # One beat at a time: a window that is busy answers it late, and no others pile up behind it.
            while not self._answered.wait(BEAT):
                if self._over.is_set():
                    return
