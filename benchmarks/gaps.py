"""How long a window does not answer, by what goes on meanwhile: the longest wait of each is kept."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from docketwright.ui.gaps import BEAT, Heart


@dataclass(frozen=True, slots=True)
class Gap:
    """A wait of the window: what went on then, and how many seconds it took."""

    during: str
    seconds: float


class GapRecorder:
    """Keeps the longest wait under the name of what goes on. Make it on the window's thread; `stop` ends it."""

    def __init__(self) -> None:
        self._during = ""
        self._longest: dict[str, float] = {}
        self._last = time.perf_counter()
        self._heart = Heart(self._answered)

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
        # What was not answered yet has waited since the last answer.
        self._answered(0.0)
        self._during = ""

    def stop(self) -> None:
        """End the beats."""
        self._heart.stop()

    def _answered(self, _seconds: float) -> None:
        now = time.perf_counter()
        waited = max(0.0, now - self._last - BEAT)
        self._last = now
        if self._during:
            self._longest[self._during] = max(waited, self._longest.get(self._during, 0.0))
