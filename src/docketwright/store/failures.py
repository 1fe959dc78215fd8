"""What can go wrong with the workspace file: the disk fails, the file is damaged, or a newer program made it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from docketwright.errors import AppError, ReadError, WorkspaceError, WriteError
from docketwright.phrases import phrase

# What reading and writing can raise. Python fails to decode SQLite's own sentence where it quotes a damaged name.
FAILURES = (sqlite3.Error, UnicodeError)

_REASONS = {
    "SQLITE_FULL": phrase("the disk is full"),
    "SQLITE_READONLY": phrase("the folder cannot be written to"),
    "SQLITE_CANTOPEN": phrase("the folder is gone or cannot be written to"),
    "SQLITE_BUSY": phrase("another program holds the file"),
    "SQLITE_LOCKED": phrase("another program holds the file"),
    "SQLITE_IOERR": phrase("the disk reported an error"),
    "SQLITE_NOMEM": phrase("the memory is full"),
    "SQLITE_PERM": phrase("the folder cannot be written to"),
    "SQLITE_AUTH": phrase("the folder cannot be written to"),
    "SQLITE_INTERRUPT": phrase("it was stopped"),
}


class DamagedError(WorkspaceError):
    """The workspace file is damaged; it was left as it is."""

    def __init__(self) -> None:
        super().__init__(
            phrase("Your workspace is damaged."), phrase("Open the newest backup; the damaged file is kept.")
        )


class NewerError(WorkspaceError):
    """The workspace was made by a newer Docketwright; it was left as it is."""

    def __init__(self) -> None:
        super().__init__(
            phrase("This workspace was made by a newer Docketwright."), phrase("Update Docketwright to open it.")
        )


def opening_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where opening failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return WorkspaceError(
        phrase("The workspace in {parent} could not be opened: {reason}.", parent=path.parent, reason=reason),
        phrase("Put that right and try again."),
    )


def reading_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where reading failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return ReadError(
        phrase("The workspace in {parent} could not be read: {reason}.", parent=path.parent, reason=reason),
        phrase("Try again."),
    )


def writing_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where writing failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return WriteError(
        phrase("Your draft could not be saved to {parent}: {reason}.", parent=path.parent, reason=reason),
        phrase("Save it to another place."),
    )


def _reason(error: Exception) -> str | None:
    # SQLite's longer names say more than a person needs: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY.
    name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return _REASONS.get(name)
