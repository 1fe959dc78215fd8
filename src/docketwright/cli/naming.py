"""Names the file that could not be read: a call may hold several, and a script may make many calls."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docketwright.errors import ReadError


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Let a ReadError begin with the name of this file where it does not hold it yet."""
    try:
        yield
    except ReadError as error:
        if path.name in error.what_happened:
            raise
        raise ReadError(f"{path.name}: {error.what_happened}", error.what_to_do) from error
