"""Writes what a command makes: to a file that it was not made from, or to standard output."""

from __future__ import annotations

from pathlib import Path

from docketwright.cli.output import show_bytes, tell
from docketwright.errors import UsageError
from docketwright.letter.files import write_file

OUTPUT = Path("-")
"""What stands for standard output where a file is named."""


def spare(output: Path, *sources: Path | None) -> None:
    """Raise UsageError where the file to write is one of those it is made from: that one would be lost."""
    for source in sources:
        if source and _are_one(output, source):
            raise UsageError(
                f"{output.name} is what you make this from, and would be lost.", "Give another name to -o."
            )


def write(output: Path, made: bytes, message: str) -> None:
    """Write the bytes to their file and say so with the message; or to standard output, which says it by itself."""
    if output == OUTPUT:
        show_bytes(made)
        return
    write_file(output, made)
    tell(message)


def _are_one(output: Path, source: Path) -> bool:
    try:
        return output.samefile(source)
    except OSError:  # one of them is not there
        return False
