"""The person's workspace: one folder, one file, one writer."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Self

from docketwright.errors import WorkspaceError
from docketwright.store.backups import Backups, newest_good
from docketwright.store.comments import Comments
from docketwright.store.database import Database
from docketwright.store.filings import Filings
from docketwright.store.library import Library
from docketwright.store.lock import Lock
from docketwright.store.settings import SettingsTable

FILE = "workspace.db"


def workspace_folder() -> Path:
    """Return where the workspace lies: DOCKETWRIGHT_HOME, else the system's place for a program's data."""
    home = os.environ.get("DOCKETWRIGHT_HOME")
    if home:
        return Path(home)
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where the variable is set

    return user_data_path("docketwright", appauthor=False)


class Workspace:
    """An open workspace. Make one with `open`, end it with `close`."""

    def __init__(self, folder: Path, lock: Lock, database: Database) -> None:
        self.folder = folder
        self._lock = lock
        self._database = database
        self.comments = Comments(database)
        self.library = Library(database)
        self.filings = Filings(database)
        self.settings = SettingsTable(database)
        chosen = self.settings.load().backup_folder
        self.backups = Backups(database, Path(chosen) if chosen else folder / "backups")

    @classmethod
    def open(cls, folder: Path) -> Workspace:
        """Open the workspace in this folder, made where there is none.

        Raises WorkspaceHeldError where another process has it, DamagedError and NewerError with the file untouched,
        and WorkspaceError where the folder cannot be used.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = Lock(folder)
        except OSError as error:
            raise WorkspaceError(
                f"The folder {folder} cannot be used: {error.strerror}.", "Set DOCKETWRIGHT_HOME to another folder."
            ) from error
        try:
            return cls(folder, lock, Database(folder / FILE))
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close the file and let others have it."""
        self._database.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def restore_newest_backup(folder: Path, now: datetime) -> Path:
    """Put the newest good backup in place of a damaged workspace and return where the damaged file was kept.

    Raises WorkspaceError where no good backup is left; nothing is changed then.
    """
    backup = newest_good(folder / "backups")
    if backup is None:
        raise WorkspaceError("No good backup was found.", "The damaged workspace was left where it is.")
    stamp = now.strftime("%Y%m%dT%H%M%S")
    kept = folder / f"damaged-{stamp}.db"
    fresh = folder / f"restored-{stamp}.db"
    fresh.write_bytes(backup.path.read_bytes())
    for ending in ("", "-wal", "-shm"):
        beside = folder / f"{FILE}{ending}"
        if beside.exists():
            beside.replace(folder / f"damaged-{stamp}.db{ending}")
    fresh.replace(folder / FILE)
    return kept
