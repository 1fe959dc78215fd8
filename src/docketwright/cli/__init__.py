"""The command line: the same work as the window, for scripts and for machines without a display.

JSON goes to standard output, messages to standard error. Exit codes: 0 fine, 1 findings, 2 usage, 3 cannot read or
write. Each command is one file with `add_arguments(parser)` and `run(options) -> int`, loaded only when it is called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from docketwright import INTERRUPTED
from docketwright.cli.output import end, say_no_more, tell
from docketwright.cli.parser import parse
from docketwright.errors import AppError


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; a failure becomes one sentence on standard error."""
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr] # both are text files
    try:
        command, options = parse(arguments)
        code = command(options)
        end()
    except AppError as error:
        tell(f"docketwright: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of the output went away, as `head` does
        say_no_more()
        return 0
    return code


def _open_closed_streams() -> None:
    """Let a stream that is closed lead nowhere. Python has None for it, and a file would take its number."""
    for name, way in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(way, encoding="utf-8"))  # noqa: SIM115 - open as long as the process
