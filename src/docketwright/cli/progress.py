"""How far long work is, on a terminal: one line that is written over, and gone when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import TextIO

# Seconds; what is over sooner needs no word.
AFTER = 0.5


class Progress:
    """Says "Checking: 7 of 15" once the work has taken half a second; nothing where nobody reads along."""

    def __init__(self, doing: str, stream: TextIO | None = None, clock: Callable[[], float] = monotonic) -> None:
        self._doing = doing
        self._stream = stream or sys.stderr
        self._clock = clock
        self._begun = clock()
        self._said = ""

    def say(self, number: int, whole: int) -> None:
        """Say which part of the work begins, the first being 1."""
        if self._stream.isatty() and self._clock() - self._begun >= AFTER:
            self._write(f"{self._doing}: {number} of {whole}")

    def end(self) -> None:
        """Take the line away."""
        if self._said:
            self._write("")

    def _write(self, line: str) -> None:
        # Blanks over what was there, then back to the beginning of the line.
        self._stream.write(f"\r{line.ljust(len(self._said))}\r{line}")
        self._stream.flush()
        self._said = line
