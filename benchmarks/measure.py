"""One measure, and how two sides are timed in turn."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

ROUNDS = 5
Side = Callable[[], float]


class MissingError(Exception):
    """A measure cannot be taken here; the message says why."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of ours beside another's. `ratio` is ours / other's; `goal` is the largest ratio that is fine."""

    name: str
    ours: float
    other: float
    other_is: str
    ratio: float
    goal: float
    ok: bool
    unit: str

    def line(self) -> str:
        """Return the measure as one line of JSON."""
        return json.dumps(asdict(self))


def skipped(name: str, reason: str) -> str:
    """Return the line for a measure that could not be taken."""
    return json.dumps({"name": name, "skipped": reason})


def compare(name: str, ours: Side, other: Side, other_is: str, goal: float, *, unit: str = "s") -> Measure:
    """Take both sides in turn, five times, and compare the medians. A side returns its own figure."""
    taken = [(ours(), other()) for _ in range(ROUNDS)]
    mine = statistics.median(pair[0] for pair in taken)
    theirs = statistics.median(pair[1] for pair in taken)
    return against(name, mine, theirs, other_is, goal, unit=unit)


def against(name: str, ours: float, other: float, other_is: str, goal: float, *, unit: str = "s") -> Measure:
    """Return the measure of two figures that are known."""
    ratio = ours / other if other else float(ours > 0)
    return Measure(name, round(ours, 6), round(other, 6), other_is, round(ratio, 4), goal, ratio <= goal, unit)


def at_least(name: str, ours: float, other: float, other_is: str, goal: float, *, unit: str) -> Measure:
    """Return a measure whose goal is the smallest ratio that is fine."""
    ratio = ours / other
    return Measure(name, round(ours, 6), round(other, 6), other_is, round(ratio, 4), goal, ratio >= goal, unit)


def timed(work: Callable[[], object]) -> Side:
    """Return a side that runs the work and gives the seconds it took."""

    def side() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return side


def worked(work: Callable[[], object]) -> Side:
    """Return a side that gives the processor time in seconds: for limits in milliseconds, on a shared machine."""

    def side() -> float:
        start = time.thread_time()
        work()
        return time.thread_time() - start

    return side


def nearly_worst(figures: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return sorted(figures)[min(len(figures) - 1, len(figures) * 95 // 100)]
