"""A file in whole, where it is no larger than anything that this program makes or reads."""

from __future__ import annotations

from pathlib import Path

from docketwright.errors import ReadError
from docketwright.phrases import phrase

LARGEST = 50_000_000


def file_bytes(path: Path) -> bytes:
    """Return what a file holds. Raises ReadError where it cannot be read, is empty or larger than 50 MB."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # what has no size, such as a device, may have no end either
    except OSError as error:
        raise ReadError(
            phrase("{path} cannot be read: {strerror}.", path=path.name, strerror=error.strerror),
            phrase("Choose another file."),
        ) from error
    if len(data) > LARGEST:
        raise ReadError(phrase("{path} is larger than 50 MB.", path=path.name), phrase("Choose a smaller file."))
    if not data.strip():
        raise ReadError(phrase("{path} is empty.", path=path.name), phrase("Choose another file."))
    return data
