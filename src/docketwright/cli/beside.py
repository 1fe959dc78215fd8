"""Work that a second process does beside this one, where the computer has two processors to spare.

Only on Linux: a process there begins as a copy of this one, in a few milliseconds and with all that was loaded.
Elsewhere it would have to load everything anew, or could not be copied safely. See decisions 30 and 37.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import BinaryIO, NoReturn

Work = Callable[[], Iterable[object]]
"""Work that yields what is to be sent to the first process, one thing after the other."""

# Seconds: so soon the second process notices that the first is gone.
LOOKS = 1.0
THREADS = "/proc/self/task"
# Bytes that can be sent before the first process reads them; what is sent while it does other work holds nobody up.
WAITING = 1 << 20


def can_share() -> bool:
    """Return whether work can be shared: on Linux, with two processors, and no thread that a copy would lack."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return False
    try:
        return len(os.listdir(THREADS)) == 1  # noqa: PTH208 - pathlib may not be loaded yet
    except OSError:  # not every sandbox shows its processes
        return False


class Beside:
    """Work that was begun. Use `beside`, which ends the other process whatever happens."""

    def __init__(self, process: int, answers: BinaryIO) -> None:
        self._process = process
        self._answers = answers

    def next(self) -> object:
        """Return what is sent next, None where nothing more comes: the work is done, or failed for whatever reason."""
        import pickle  # noqa: PLC0415 - most commands need none

        try:
            return pickle.load(self._answers)  # noqa: S301 - what a copy of this process wrote
        except (EOFError, pickle.UnpicklingError):  # the other process went while it sent this
            return None

    def end(self) -> None:
        """End the other process, if it has not ended by itself."""
        # Where the program that started this one ignores its children, none that ended is left to wait for.
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
        self._answers.close()


@contextmanager
def beside(work: Work) -> Iterator[Beside | None]:
    """Begin the work in a copy of this process; at the end, or on any error or Ctrl-C, the copy is gone.

    None where the system lets this process begin no other.
    """
    first = os.getpid()
    begun = _copied()
    if begun is None:
        yield None
        return
    process, reading, writing = begun
    if process == 0:
        os.close(reading)
        _work_and_leave(work, writing, first)
    os.close(writing)
    other = Beside(process, os.fdopen(reading, "rb"))
    try:
        yield other
    finally:
        other.end()


def _copied() -> tuple[int, int, int] | None:
    """Return the copy, as `os.fork` does, and both ends of a pipe; None where the system grants no more of either."""
    with suppress(OSError):
        reading, writing = os.pipe()
        try:
            return os.fork(), reading, writing
        except OSError:
            os.close(reading)
            os.close(writing)
    return None


def _work_and_leave(work: Work, writing: int, first: int) -> NoReturn:
    """Do the work and send what it gives. Nothing is said and nothing of the first process's is written out."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _leave_with(first)
        gc.disable()  # it is over before its garbage would matter
        _send(work(), writing)
        status = 0
    finally:
        os._exit(status)


def _send(things: Iterable[object], writing: int) -> None:
    import fcntl  # noqa: PLC0415 - where nothing is copied there is no such module
    import pickle  # noqa: PLC0415 - most commands need none

    with suppress(OSError):  # what is too much for this system is sent in smaller pieces
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, WAITING)
    with os.fdopen(writing, "wb") as answers:
        for one in things:
            pickle.dump(one, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()


def _leave_with(first: int) -> None:
    def look(_signal: int, _frame: FrameType | None) -> None:
        if os.getppid() != first:
            os._exit(1)

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, LOOKS, LOOKS)
