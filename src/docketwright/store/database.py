"""The SQLite file in use: read by turns, and written in transactions that are durable when they return."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from docketwright.errors import WriteError
from docketwright.phrases import phrase
from docketwright.store import opening
from docketwright.store.failures import FAILURES, DamagedError, NewerError, reading_failed, writing_failed

__all__ = ["DamagedError", "Database", "NewerError"]


class Database:
    """One connection for the whole program. Any thread may use it; a lock lets them take turns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._connection = opening.connect(path)
        self._file = path.stat().st_ino

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reading; DamagedError where a page is broken, ReadError where the disk fails."""
        with self._lock:
            try:
                yield self._connection
            except FAILURES as error:
                raise reading_failed(error, self.path) from error

    @contextmanager
    def one_go(self) -> Iterator[None]:
        """Let no other thread in between what is read and what is written after it."""
        with self._lock:
            yield

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside a transaction: durable on leaving, undone on any error (WriteError)."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
            except FAILURES as error:
                self._undo()
                raise writing_failed(error, self.path) from error
            except BaseException:
                self._undo()
                raise
            self._refuse_a_file_that_is_gone()

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy into a file, on a connection of its own so that saving goes on meanwhile."""
        try:
            with closing(opening.reader(self.path, in_use=True)) as connection:
                opening.copy(connection, target)
        except FAILURES as error:
            raise writing_failed(error, target) from error

    def examine(self) -> None:
        """Read the whole file; DamagedError where something in it is broken. Takes a second for 300 MB."""
        opening.examine(self.path)

    def close(self) -> None:
        """Close the file; what was written is already safe."""
        with self._lock:
            self._connection.close()

    def _undo(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _refuse_a_file_that_is_gone(self) -> None:
        # A deleted or replaced file goes on taking writes that nobody will ever read.
        try:
            there = self.path.stat().st_ino == self._file
        except OSError:
            there = False
        if not there:
            raise WriteError(
                phrase(
                    "Your draft could not be saved to {parent}: the workspace file is gone.", parent=self.path.parent
                ),
                phrase("Save it to another place."),
            )
