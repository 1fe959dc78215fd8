"""Start: the first paint, the memory then, and that nothing heavy was loaded for it."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from benchmarks.measure import ROUNDS, Measure, against
from benchmarks.windows import start

BARE = "a bare PySide6 window"


def measures() -> Iterator[Measure]:
    """Yield start.first_paint, start.memory and start.lazy."""
    pairs = [(start("ours"), start("bare")) for _ in range(ROUNDS)]
    for name, field, goal, unit in (
        ("start.first_paint", "seconds", 1.7, "s"),
        ("start.memory", "megabytes", 1.4, "MB"),
    ):
        ours = statistics.median(float(str(one[field])) for one, _ in pairs)
        other = statistics.median(float(str(one[field])) for _, one in pairs)
        yield against(name, ours, other, BARE, goal, unit=unit)
    heavy = max(len(str(one["loaded"]).split(",")) if one["loaded"] else 0 for one, _ in pairs)
    yield against("start.lazy", heavy, 1, "one heavy module loaded at first paint", 0, unit="modules")
