"""Hold every room to its coverage floor; run after the tests, which leave `.coverage` behind."""

from __future__ import annotations

import io
import json
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from coverage import Coverage

# Percent of lines and branches. A floor goes up when a room does better, never down.
FLOORS = {
    "checks": 90,
    "cli": 85,
    "letter": 90,
    "reading": 95,
    "model": 95,
    "notice": 90,
    "online": 85,
    "reference": 95,
    "store": 90,
    "ui": 75,
}


def main() -> int:
    """Print the rooms below their floor, or one line where there is none; return how the process ends."""
    reached = {room: percent for room, percent in rooms(measured()).items() if room in FLOORS}
    low = [
        f"{room}: {reached.get(room, 0):.1f} %, floor {floor} %"
        for room, floor in FLOORS.items()
        if reached.get(room, 0) < floor
    ]
    if low:
        print("Coverage below the floor:", *low, sep="\n  ", file=sys.stderr)
        return 1
    print("Coverage:", ", ".join(f"{room} {reached[room]:.0f} %" for room in FLOORS))
    return 0


def measured() -> dict[str, dict[str, dict[str, int]]]:
    """Return coverage's own report of every file."""
    data = Coverage()
    data.load()
    with TemporaryDirectory() as folder:
        report = Path(folder, "coverage.json")
        quiet, sys.stdout = sys.stdout, io.StringIO()
        try:
            # Tests that work on a copy of the tree leave files behind that are gone by now.
            data.json_report(outfile=str(report), include=["src/docketwright/*"], ignore_errors=True)
        finally:
            sys.stdout = quiet
        return json.loads(report.read_text(encoding="utf-8"))["files"]


def rooms(files: dict[str, dict[str, dict[str, int]]]) -> dict[str, float]:
    """Return the percentage of lines and branches reached, by room (the folder or file in src/docketwright)."""
    reached: dict[str, int] = defaultdict(int)
    wanted: dict[str, int] = defaultdict(int)
    for name, report in files.items():
        room = Path(name).parts[2].removesuffix(".py")
        summary = report["summary"]
        reached[room] += summary["covered_lines"] + summary.get("covered_branches", 0)
        wanted[room] += summary["num_statements"] + summary.get("num_branches", 0)
    return {room: 100 * reached[room] / wanted[room] if wanted[room] else 100.0 for room in wanted}


if __name__ == "__main__":
    sys.exit(main())
