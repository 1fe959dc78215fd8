"""Run the measures and print one line of JSON for each; names on the command line choose some ("docx", "save").

`python -m benchmarks growth` draws how the costs grow with the size, into docs/pictures/.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

from benchmarks.measure import MissingError, skipped

# Where each measure stands; a module holds a function of the measure's name, with "_" for ".".
MEASURES = {
    "start.first_paint": "starting",
    "start.quiet": "starting",
    "start.memory": "starting",
    "start.lazy": "starting",
    "gap.background": "waiting",
    "spell.suggest": "spelling",
    "spell.same": "spelling",
    "key.paint": "typing_words",
    "open.100k": "typing_words",
    "check.2k": "checking",
    "check.50k": "checking",
    "judge.paragraph": "checking",
    "docx.10": "exporting",
    "docx.1000": "exporting",
    "docx.1000.calls": "exporting",
    "docx.1000.words": "exporting",
    "docx.linear": "exporting",
    "library.first": "library",
    "library.ranked": "library",
    "library.cold": "library",
    "own_words.runs": "own_words",
    "own_words.100k": "own_words",
    "save.paragraph": "saving",
    "pdf.10": "exporting",
}


def main(chosen: list[str]) -> int:
    """Print every measure that was chosen; return 1 where one misses its goal."""
    if chosen == ["growth"]:
        import_module("benchmarks.growth").draw()
        return 0
    missed = 0
    for name, module in MEASURES.items():
        if chosen and not name.startswith(tuple(chosen)):
            continue
        # What an earlier measure left in memory is no part of this one.
        gc.collect()
        gc.freeze()
        try:
            measure = getattr(import_module(f"benchmarks.{module}"), name.replace(".", "_"))()
        except MissingError as reason:
            print(skipped(name, str(reason)), flush=True)
            continue
        print(measure.line(), flush=True)
        missed += not measure.ok
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
