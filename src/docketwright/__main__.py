"""Where the program starts: the window without arguments, one command with them."""

from __future__ import annotations

import atexit
import gc
import sys
from importlib import import_module


def main() -> int:
    """Run the program with the arguments of this process and return its exit code."""
    arguments = sys.argv[1:]
    # Each side is loaded only when it is wanted: a command needs no Qt, the window no argument parser.
    if arguments:
        # A command is over soon, and little of its garbage refers to itself: looking for that took a tenth of its time,
        # and once more as much at its end, when all goes in any case.
        gc.set_threshold(100_000, 50, 50)
        atexit.register(gc.freeze)
        return int(import_module("docketwright.cli").run(arguments))
    return int(import_module("docketwright.app").run_window())


if __name__ == "__main__":
    sys.exit(main())
