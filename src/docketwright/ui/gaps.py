"""How long the window does not answer, and what it is doing then: the way to find what stalls it."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from docketwright.ui.jobs import Jobs

BEAT = 0.005
# What a person feels. Shorter gaps are not written down.
FELT = 0.050
_ROOM = "docketwright"


class Heart(QObject):
    """Beats every five milliseconds from a thread of its own, so that a worker that holds the interpreter shows too.

    `answered` is told, on the window's thread, how many seconds a beat waited for its answer; `waiting` is called on
    the heart's own thread again and again while one waits. Make it on the window's thread; `stop` ends it.
    """

    def __init__(self, answered: Callable[[float], object], waiting: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._answered = answered
        self._waiting = waiting
        self._kind = QEvent.Type(QEvent.registerEventType())
        self._posted = time.perf_counter()
        self._over = threading.Event()
        self._back = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="heart")
        self._thread.start()

    def event(self, event: QEvent) -> bool:
        """Answer a beat."""
        if event.type() != self._kind:
            return super().event(event)
        self._answered(time.perf_counter() - self._posted)
        self._back.set()
        return True

    def stop(self) -> None:
        """End the beats."""
        self._over.set()
        self._thread.join()
        QCoreApplication.removePostedEvents(self)

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            self._back.clear()
            self._posted = time.perf_counter()
            QCoreApplication.postEvent(self, QEvent(self._kind))
            # One beat at a time: a window that is busy answers it late, and no others pile up behind it.
            while not self._back.wait(BEAT):
                if self._over.is_set():
                    return
                self._waiting()


class GapLog:
    """Writes one line of JSON for each gap that is felt.

    `at` is the second it ended, by a clock that only goes forward; `ms` is how long it took and `cpu` how much of that
    the processor worked for this program: where that is far less, other programs had it. `doing` names the functions
    seen most often meanwhile, the innermost first; `work` what ran in the background.
    """

    def __init__(self, file: Path, jobs: Jobs) -> None:
        self._file = file.open("a", encoding="utf-8")
        self._jobs = jobs
        self._window = threading.get_ident()
        self._seen: Counter[str] = Counter()
        self._worked = time.process_time()
        self._heart = Heart(self._answered, self._look)

    def stop(self) -> None:
        """End the watch and close the file."""
        self._heart.stop()
        self._file.close()

    def _look(self) -> None:
        frame = sys._current_frames().get(self._window)  # noqa: SLF001 - documented, and the only way to see it
        self._seen[functions(frame)] += 1

    def _answered(self, seconds: float) -> None:
        before, self._worked = self._worked, time.process_time()
        if seconds >= FELT:
            cpu = round((self._worked - before) * 1000)
            doing = self._seen.most_common(1)[0][0] if self._seen else ""
            took = {"at": round(time.monotonic(), 2), "ms": round(seconds * 1000), "cpu": cpu}
            line = took | {"doing": doing, "work": sorted(self._jobs.names)}
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()
        self._seen.clear()


def functions(frame: FrameType | None) -> str:
    """Return the innermost functions of this program on a stack: "ui/rule/reader.py show < ui/steps/rule.py draw"."""
    found = [_outside(frame)] if frame is not None and _ROOM not in frame.f_code.co_filename else []
    while frame is not None and len(found) < _DEPTH:
        folder, inside, path = frame.f_code.co_filename.replace("\\", "/").rpartition(f"/{_ROOM}/")
        if folder and inside and not path.startswith("ui/gaps.py"):
            found.append(f"{path} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found)


def _outside(frame: FrameType) -> str:
    """Return a function that is not ours, such as Python's own import."""
    return f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name}"


_DEPTH = 30
