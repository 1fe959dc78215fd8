"""When the window did not answer during a journey, and which of that is known and named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FELT_MS = 50
# A shared processor and a cold cache slow the program's own work down, and its workers' work counts too: a test fails
# where the window stood still for long; the record names every wait over the limit.
LENIENT = 8
AFTERMATH = 1.0
# What may take longer, by a function that was seen then, and how long it may take at most.
EXCEPTIONS = {
    # The first time that a step is shown, its screen is made; its rooms may still be loading.
    "ui/step_screens.py page": 400,
    # So are the two kinds of forms that the Write step shows.
    "ui/write/forms.py chosen": 200,
    # The form of a notice's values is drawn at once when the notice has been read.
    "ui/steps/rule.py draw": 200,
    # The findings of a check are drawn at once, each a card with its buttons.
    "ui/steps/check.py _draw_findings": 100,
    # Another look, size or language: every part of the window is dressed anew.
    "ui/theme.py apply_theme": 1200,
    # Qt makes its own dialog to choose a file.
    "ui/rule/starting_point.py open_file": 300,
    "ui/dialogs/choosing_file.py _chosen": 300,
    "ui/steps/export.py do_export": 300,
    # Other windows of the program are loaded and made when they are first asked for.
    "ui/other_windows.py show": 400,
}


@dataclass(frozen=True, slots=True)
class Gap:
    """One wait: when it ended, its milliseconds, how much of them the processor worked for the program, what it did."""

    at: float
    ms: int
    cpu: int
    doing: str
    work: list[str]

    @property
    def allowed(self) -> int:
        """Return how long this may take."""
        return max((most for seen, most in EXCEPTIONS.items() if seen in self.doing), default=FELT_MS)

    @property
    def held(self) -> int:
        """Return for how long the program itself held its window: while it got no processor, it did not."""
        return min(self.ms, self.cpu)


def stalls(found: list[Gap]) -> list[Gap]:
    """Return the gaps that are too long; what Qt draws right after an exception belongs to it."""
    named = [gap for gap in found if gap.allowed > FELT_MS]
    return [
        gap
        for gap in found
        if gap.held
        > LENIENT
        * max(gap.allowed, *(one.allowed for one in named if 0 < gap.at - one.at < AFTERMATH + gap.ms / 1000), 0)
    ]


def gaps(file: Path) -> list[Gap]:
    """Return what the program wrote down, the longest first."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return sorted((Gap(**json.loads(line)) for line in lines), key=lambda one: -one.ms)
