"""Run every measure and print one line of JSON for each; names on the command line choose a part ("start", "docx")."""

from __future__ import annotations

import sys
from importlib import import_module

from benchmarks.measure import skipped

PARTS = ("starting", "checking", "exporting", "keeping")


def main(chosen: list[str]) -> int:
    """Print every measure; return 1 where one misses its goal."""
    missed = 0
    for part in PARTS:
        try:
            module = import_module(f"benchmarks.{part}")
            for measure in module.measures():
                if not chosen or any(measure.name.startswith(name) for name in chosen):
                    print(measure.line(), flush=True)
                    missed += not measure.ok
        except ImportError as error:
            print(skipped(part, str(error)), flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
