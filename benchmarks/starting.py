"""Start: the first paint, the memory then, that nothing heavy was loaded for it, and all work until it is quiet."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import ROUNDS, Measure, against
from benchmarks.peers import ROOT, surroundings
from docketwright.store.example import example
from docketwright.store.last_time import NOTE
from docketwright.store.workspace import Workspace

BARE = "a bare PySide6 window with a text box"
APART = 1.5  # seconds in which a window has done nearly all of its work
Seen = dict[str, object]


def _start(kind: str, home: str) -> Seen:
    """Start a window on this home, wait for its first paint, and return what it printed with the seconds from here."""
    (Path(home) / NOTE).unlink(missing_ok=True)  # the one before was ended at its first paint, as by a crash
    began = time.time()
    seen = _said(_window(home, kind))
    return seen | {"seconds": float(str(seen["painted"])) - began}


def _window(home: str, *how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.windows", *how],
        env=surroundings(DOCKETWRIGHT_HOME=home),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _said(window: subprocess.Popen[str]) -> Seen:
    seen: Seen = json.loads(window.communicate()[0].splitlines()[-1])
    return seen


def _fill(home: str) -> None:
    with Workspace.open(Path(home)) as workspace:
        workspace.comments.save(example(), datetime.now(UTC))


@cache
def _pairs() -> tuple[tuple[Seen, Seen], ...]:
    """Start both windows in turn, ours on a workspace with a comment in it, as on any day but the first."""
    with TemporaryDirectory() as home:
        _fill(home)
        for kind in ("ours", "bare"):
            _start(kind, home)  # the first one leaves bytecode behind, as an installer does
        return tuple((_start("ours", home), _start("bare", home)) for _ in range(ROUNDS + 2))


def _median(name: str, field: str, goal: float, unit: str) -> Measure:
    ours, other = (statistics.median(float(str(pair[side][field])) for pair in _pairs()) for side in (0, 1))
    return against(name, ours, other, BARE, goal, unit=unit)


def start_first_paint() -> Measure:
    """Measure from the start of the process to the first paint."""
    return _median("start.first_paint", "seconds", 1.7, "s")


def start_memory() -> Measure:
    """Measure the largest memory up to the first paint."""
    return _median("start.memory", "megabytes", 1.4, "MB")


def start_lazy() -> Measure:
    """Count the heavy modules that were loaded by the first paint."""
    loaded = {name for ours, _ in _pairs() for name in list(ours["loaded"])}  # type: ignore[call-overload] # a list
    return against("start.lazy", len(loaded), 0, "no heavy module at first paint", 0, unit="modules")


def start_quiet() -> Measure:
    """Measure the processor time from the start of the process until nothing is left to do.

    The windows are started in turn; each waits out its quiet while the next one starts.
    """
    with ExitStack() as stack:
        windows = []
        for kind in ("ours", "bare") * ROUNDS:
            home = stack.enter_context(TemporaryDirectory())
            _fill(home)
            windows.append(_window(home, kind, "quiet"))
            time.sleep(APART)
        worked = [float(str(_said(window)["worked"])) for window in windows]
    ours, other = statistics.median(worked[::2]), statistics.median(worked[1::2])
    return against("start.quiet", ours, other, f"{BARE}; both in processor time", 3)
