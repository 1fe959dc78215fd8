"""The SQLite file: opened, checked, migrated, and written in transactions that are durable when they return."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from docketwright.errors import WorkspaceError, WriteError

APPLICATION_ID = 0x444F434B  # "DOCK"


class DamagedError(WorkspaceError):
    """The workspace file is damaged; it was left as it is."""


class NewerError(WorkspaceError):
    """The workspace was made by a newer Docketwright; it was left as it is."""


class Database:
    """One connection for the whole program. Any thread may use it; a lock lets them take turns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._connection = _connect(path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reading; DamagedError where a page cannot be read."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.DatabaseError as error:
                raise DamagedError(*_DAMAGED) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside a transaction: durable on leaving, undone on any error (WriteError)."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._undo()
                raise _write_error(error, self.path) from error
            except BaseException:
                self._undo()
                raise

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy into a new file and check it; WriteError where either fails."""
        with self._lock:
            try:
                copy = sqlite3.connect(target)
                try:
                    self._connection.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE")
                    _check(copy)
                finally:
                    copy.close()
            except sqlite3.Error as error:
                raise _write_error(error, target) from error

    def close(self) -> None:
        """Close the file; what was written is already safe."""
        with self._lock:
            self._connection.close()

    def _undo(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def verify(path: Path) -> bool:
    """Tell whether this file is a whole workspace, without changing it."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            _check(connection)
            return _pragma(connection, "application_id") == APPLICATION_ID
        finally:
            connection.close()
    except (sqlite3.Error, DamagedError):
        return False


def latest_schema() -> int:
    """Return the number of the newest schema this program knows."""
    return len(_migrations())


_DAMAGED = ("Your workspace is damaged.", "Open the newest backup; the damaged file is kept.")


def _connect(path: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise WorkspaceError(f"The workspace in {path.parent} could not be opened.", "Check the folder.") from error
    try:
        _admit(connection)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        _migrate(connection)
        _check(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
            raise _write_error(error, path) from error
        raise DamagedError(*_DAMAGED) from error
    except WorkspaceError:
        connection.close()
        raise
    return connection


def _admit(connection: sqlite3.Connection) -> None:
    version, application = _pragma(connection, "user_version"), _pragma(connection, "application_id")
    if version > latest_schema():
        raise NewerError("This workspace was made by a newer Docketwright.", "Update Docketwright to open it.")
    empty = version == 0 and not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if not empty and application != APPLICATION_ID:
        raise DamagedError(*_DAMAGED)


def _migrate(connection: sqlite3.Connection) -> None:
    for number, script in enumerate(_migrations(), start=1):
        if number > _pragma(connection, "user_version"):
            marks = f"PRAGMA user_version = {number}; PRAGMA application_id = {APPLICATION_ID};"
            connection.executescript(f"BEGIN IMMEDIATE; {script} {marks} COMMIT;")


def _migrations() -> list[str]:
    folder = resources.files("docketwright.store") / "schema"
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".sql")), key=lambda one: one.name)
    return [one.read_text(encoding="utf-8") for one in files]


def _check(connection: sqlite3.Connection) -> None:
    rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if rows != [("ok",)]:
        raise DamagedError(*_DAMAGED)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _write_error(error: sqlite3.Error, path: Path) -> WriteError:
    reason = {
        "SQLITE_FULL": "the disk is full",
        "SQLITE_READONLY": "the folder cannot be written to",
        "SQLITE_CANTOPEN": "the folder is gone or cannot be written to",
        "SQLITE_BUSY": "another program holds the file",
    }.get(getattr(error, "sqlite_errorname", ""), "the disk reported an error")
    return WriteError(f"Your draft could not be saved to {path.parent}: {reason}.", "Save it to another place.")
