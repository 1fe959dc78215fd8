"""Where the program starts: the window without arguments, one command with them."""

from __future__ import annotations

import gc
import os
import sys
import threading
from importlib import import_module

from docketwright import INTERRUPTED


def main() -> int:
    """Run the program with the arguments of this process and return its exit code."""
    try:
        return _run()
    except KeyboardInterrupt:  # before a command has begun, and could say so itself
        return INTERRUPTED


def _run() -> int:
    arguments = sys.argv[1:]
    # Each side is loaded only when it is wanted: a command needs no Qt, the window no argument parser.
    if arguments:
        # A command is over soon, and little of its garbage refers to itself: looking for that took a tenth of its time.
        gc.set_threshold(100_000, 50, 50)
        return _left(int(import_module("docketwright.cli").run(arguments)))
    return int(import_module("docketwright.app").run_window())


def _left(code: int) -> int:
    """End the process with this code; return it where something may be left to do, and Python has to end the process.

    Taking apart, piece by piece, all that a command has made takes as long as many a check.
    """
    gc.freeze()  # nor is its garbage looked for once more, where Python does end the process
    if "PySide6" in sys.modules or threading.active_count() > 1:
        return code
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # Python says so at its end
        return code
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
