"""The command line: the same work as the window, for scripts and for machines without a display.

JSON goes to standard output, messages to standard error. Exit codes: 0 fine, 1 findings, 2 usage, 3 cannot read or
write. Each command is one file with `add_arguments(parser)` and `run(options) -> int`, loaded only when it is called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from docketwright.cli.output import tell
from docketwright.cli.parser import parse
from docketwright.errors import AppError

INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; a failure becomes one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr] # both are text files
    try:
        command, options = parse(arguments)
        return command(options)
    except AppError as error:
        tell(f"docketwright: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output went away, as `head` does. Nothing more can be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
