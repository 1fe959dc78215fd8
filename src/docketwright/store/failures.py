"""What can go wrong with the workspace file: the disk fails, the file is damaged, or a newer program made it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from docketwright.errors import AppError, ReadError, WorkspaceError, WriteError

# What reading and writing can raise. Python fails to decode SQLite's own sentence where it quotes a damaged name.
FAILURES = (sqlite3.Error, UnicodeError)

_REASONS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "the folder cannot be written to",
    "SQLITE_CANTOPEN": "the folder is gone or cannot be written to",
    "SQLITE_BUSY": "another program holds the file",
    "SQLITE_LOCKED": "another program holds the file",
    "SQLITE_IOERR": "the disk reported an error",
    "SQLITE_NOMEM": "the memory is full",
    "SQLITE_PERM": "the folder cannot be written to",
    "SQLITE_AUTH": "the folder cannot be written to",
    "SQLITE_INTERRUPT": "it was stopped",
}


class DamagedError(WorkspaceError):
    """The workspace file is damaged; it was left as it is."""

    def __init__(self) -> None:
        super().__init__("Your workspace is damaged.", "Open the newest backup; the damaged file is kept.")


class NewerError(WorkspaceError):
    """The workspace was made by a newer Docketwright; it was left as it is."""

    def __init__(self) -> None:
        super().__init__("This workspace was made by a newer Docketwright.", "Update Docketwright to open it.")


def opening_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where opening failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return WorkspaceError(
        f"The workspace in {path.parent} could not be opened: {reason}.", "Put that right and try again."
    )


def reading_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where reading failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return ReadError(f"The workspace in {path.parent} could not be read: {reason}.", "Try again.")


def writing_failed(error: Exception, path: Path) -> AppError:
    """Return what to tell the person where writing failed: the disk's fault, or a damaged file."""
    reason = _reason(error)
    if reason is None:
        return DamagedError()
    return WriteError(f"Your draft could not be saved to {path.parent}: {reason}.", "Save it to another place.")


def _reason(error: Exception) -> str | None:
    # SQLite's longer names say more than a person needs: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY.
    name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return _REASONS.get(name)
