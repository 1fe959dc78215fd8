"""Makes a damaged workspace whole again where no word is touched: what helps to find, or pages that hold nothing."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from docketwright.errors import AppError
from docketwright.store.failures import FAILURES
from docketwright.store.index import fill_index
from docketwright.store.lock import Lock
from docketwright.store.opening import connect, reader, verify, words_are_whole
from docketwright.store.restoring import FILE, take_its_place
from docketwright.store.seals import SEALED


def mend(folder: Path, now: datetime) -> Path | None:
    """Copy every row into a whole file where each bears its seal, and return where the damaged file was kept.

    None, with nothing changed, where a word of the workspace is broken or the disk would not take the copy: then a
    backup is what helps. WorkspaceHeldError where another Docketwright is open.
    """
    lock = Lock(folder)
    fresh = folder / "mended.part"
    try:
        _take_away(fresh)  # a program that was killed at this may have left it
        return take_its_place(folder, fresh, now) if _copied(folder / FILE, fresh) else None
    except (*FAILURES, AppError, OSError):
        return None
    finally:
        _take_away(fresh)
        lock.release()


def _take_away(fresh: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def _copied(damaged: Path, fresh: Path) -> bool:
    with closing(reader(damaged)) as old:
        if not words_are_whole(old):
            return False
        with closing(connect(fresh)) as new:
            new.execute("BEGIN IMMEDIATE")
            for table in SEALED:
                _copy_rows(old, new, table)
            new.execute("UPDATE comment SET sampled = 0")
            new.execute("UPDATE block SET sampled = 0")
            fill_index(new)
            new.execute("COMMIT")
            new.execute("PRAGMA journal_mode = DELETE")
    return verify(fresh)


def _copy_rows(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    rows = old.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - the names are ours
    if rows:
        places = ", ".join("?" for _ in rows[0])
        new.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608 - ours too
