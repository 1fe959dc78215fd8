"""Opens the SQLite file: looked at without touching it, then migrated. A damaged or newer file is left as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from urllib.parse import quote

from docketwright.errors import WorkspaceError
from docketwright.store.failures import FAILURES, DamagedError, NewerError, opening_failed, reading_failed
from docketwright.store.seals import SEALED, add_seal, all_whole

APPLICATION_ID = 0x444F434B  # "DOCK"

# A larger file is opened at once and examined beside the work (`Database.examine`): reading 32 MB takes about 0.15 s.
EXAMINED_AT_OPENING = 32 * 1024 * 1024

_SEALED_SINCE = 2
# Seconds for a program that holds the file. The window may be waiting, and a save is tried again by itself.
_PATIENCE = 2
_SCHEMA = Path(__file__).with_name("schema")


def connect(path: Path) -> sqlite3.Connection:
    """Return the one writing connection to this file, made where there is none and brought to the newest schema.

    Raises DamagedError and NewerError before a byte was written, WriteError where the disk or the folder fails.
    """
    try:
        if _holds_something(path):
            _look_at(path)
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    except FAILURES as error:
        raise opening_failed(error, path) from error
    return connection


def verify(path: Path) -> bool:
    """Tell whether this file is a whole workspace."""
    try:
        return path.is_file() and _looked_through(path, in_use=False)
    except (*FAILURES, WorkspaceError, OSError):
        return False


def examine(path: Path) -> None:
    """Read the whole file beside the writing connection; DamagedError where something in it is broken."""
    try:
        if not _looked_through(path, in_use=True):
            raise DamagedError
    except FAILURES as error:
        raise reading_failed(error, path) from error


def reader(path: Path, *, in_use: bool = False) -> sqlite3.Connection:
    """Return a connection that only reads; where the file is not in use and has no log, it does not even make one."""
    if _beside(path, "-journal").exists():
        mode = "mode=rw"  # a journal is left by a killed first start; reading needs it rolled back
    elif in_use or _holds_something(_beside(path, "-wal")):
        mode = "mode=ro"
    else:
        mode = "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{_address(path)}?{mode}", uri=True, timeout=10, isolation_level=None)
    add_seal(connection)
    return connection


def _address(path: Path) -> str:
    """Return a path as SQLite's address of a file; since Python 3.14 `Path.as_uri` loads all of HTTP for it."""
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain, safe='/:')}"


def latest_schema() -> int:
    """Return the number of the newest schema this program knows."""
    return len(_migrations())


def _look_at(path: Path) -> None:
    with closing(reader(path)) as connection:
        try:
            schema = _admit(connection)
            if path.stat().st_size <= EXAMINED_AT_OPENING:
                _examine(connection, schema)
        except FAILURES as error:
            raise opening_failed(error, path) from error


def _looked_through(path: Path, *, in_use: bool) -> bool:
    with closing(reader(path, in_use=in_use)) as connection:
        _examine(connection, _admit(connection))
        return _pragma(connection, "application_id") == APPLICATION_ID


def _admit(connection: sqlite3.Connection) -> int:
    version, application = _pragma(connection, "user_version"), _pragma(connection, "application_id")
    empty = not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if (version, application, empty) == (0, 0, True):
        return 0  # a first start was killed before it had made anything
    if application != APPLICATION_ID or empty or version < 1:
        raise DamagedError
    if version > latest_schema():
        raise NewerError
    return version


def _examine(connection: sqlite3.Connection, schema: int) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise DamagedError
    if schema >= _SEALED_SINCE and not all_whole(connection):
        raise DamagedError


def words_are_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether every table whose rows bear a seal is whole, whatever else is broken; needs the newest schema."""
    if _admit(connection) != latest_schema() or not all_whole(connection):
        return False
    return all(connection.execute(f"PRAGMA integrity_check({table})").fetchall() == [("ok",)] for table in SEALED)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    add_seal(connection)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "trusted_schema = OFF", "cache_size = -8000"):
        connection.execute(f"PRAGMA {pragma}")
    _migrate(connection, path)  # while foreign keys are off: dropping an old table must not delete what refers to it
    connection.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    known = _pragma(connection, "user_version")
    if 0 < known < latest_schema():
        copy(connection, path.with_name(f"before-schema-{latest_schema()}.db"))
    for number, script in enumerate(_migrations(), start=1):
        if number > known:
            marks = f"PRAGMA user_version = {number}; PRAGMA application_id = {APPLICATION_ID};"
            connection.executescript(f"BEGIN IMMEDIATE; {script} {marks} COMMIT;")


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """Write a consistent copy of what this connection sees into a file, replacing what was there."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as made:
        connection.backup(made)
        made.execute("PRAGMA journal_mode = DELETE")


@cache
def _migrations() -> tuple[str, ...]:
    return tuple(one.read_text(encoding="utf-8") for one in sorted(_SCHEMA.glob("*.sql")))


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _holds_something(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
