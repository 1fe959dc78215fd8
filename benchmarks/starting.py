"""Start: the first paint, the memory then, and that nothing heavy was loaded for it."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
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
Seen = dict[str, object]


def _start(kind: str, home: str) -> Seen:
    """Start a window on this home, wait for its first paint, and return what it printed with the seconds from here."""
    (Path(home) / NOTE).unlink(missing_ok=True)  # the one before was ended at its first paint, as by a crash
    began = time.time()
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.windows", kind],
        env=surroundings(DOCKETWRIGHT_HOME=home),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seen: Seen = json.loads(ran.stdout.splitlines()[-1])
    return seen | {"seconds": float(str(seen["painted"])) - began}


@cache
def _pairs() -> tuple[tuple[Seen, Seen], ...]:
    """Start both windows in turn, ours on a workspace with a comment in it, as on any day but the first."""
    with TemporaryDirectory() as home:
        with Workspace.open(Path(home)) as workspace:
            workspace.comments.save(example(), datetime.now(UTC))
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
