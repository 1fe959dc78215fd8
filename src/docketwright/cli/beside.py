"""Work that a second process does beside this one, where the computer has two processors to spare.

Only on Linux: a process there begins as a copy of this one, in a few milliseconds and with all that was loaded.
Elsewhere it would have to load everything anew, or could not be copied safely. See decision 30.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import BinaryIO, Generic, NoReturn, TypeVar

T = TypeVar("T")

# Seconds: so soon the second process notices that the first is gone.
LOOKS = 1.0
THREADS = Path("/proc/self/task")


def can_share() -> bool:
    """Return whether work can be shared: on Linux, with two processors, and no thread that a copy would lack."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return False
    try:
        return sum(1 for _ in THREADS.iterdir()) == 1
    except OSError:  # not every sandbox shows its processes
        return False


class Beside(Generic[T]):
    """Work that was begun: `result` waits for it. Use `beside`, which ends the other process whatever happens."""

    def __init__(self, process: int, answer: BinaryIO) -> None:
        self._process = process
        self._answer = answer
        self._ended = False

    def result(self) -> T | None:
        """Return what the work gave, None where it failed for whatever reason: done here again, it tells why."""
        import pickle  # noqa: PLC0415 - most commands need none

        sent = self._answer.read()
        return pickle.loads(sent) if self._wait() == 0 and sent else None  # noqa: S301 - what a copy of this process wrote

    def end(self) -> None:
        """End the other process, if it has not ended by itself."""
        if not self._ended:
            os.kill(self._process, signal.SIGKILL)
            self._wait()
        self._answer.close()

    def _wait(self) -> int:
        self._ended = True
        return os.waitpid(self._process, 0)[1]


@contextmanager
def beside(work: Callable[[], T]) -> Iterator[Beside[T] | None]:
    """Begin the work in a copy of this process; at the end, or on any error or Ctrl-C, the copy is gone.

    None where the system lets this process begin no other.
    """
    reading, writing = os.pipe()
    first = os.getpid()
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        yield None
        return
    if process == 0:
        os.close(reading)
        _work_and_leave(work, writing, first)
    os.close(writing)
    begun = Beside[T](process, os.fdopen(reading, "rb"))
    try:
        yield begun
    finally:
        begun.end()


def _work_and_leave(work: Callable[[], T], writing: int, first: int) -> NoReturn:
    """Do the work and send what it gives. Nothing is said and nothing of the first process's is written out."""
    import pickle  # noqa: PLC0415 - the same

    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _leave_with(first)
        with os.fdopen(writing, "wb") as answer:
            pickle.dump(work(), answer, pickle.HIGHEST_PROTOCOL)
        status = 0
    finally:
        os._exit(status)


def _leave_with(first: int) -> None:
    def look(_signal: int, _frame: FrameType | None) -> None:
        if os.getppid() != first:
            os._exit(1)

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, LOOKS, LOOKS)
