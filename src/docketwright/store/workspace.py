"""The person's workspace: one folder, one file, one writer."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from docketwright.errors import WorkspaceError, WriteError
from docketwright.phrases import phrase
from docketwright.store.backups import Backups, list_backups
from docketwright.store.database import Database
from docketwright.store.days import kept_since
from docketwright.store.failures import DamagedError
from docketwright.store.lock import Lock
from docketwright.store.restoring import (
    FILE,
    default_backup_folder,
    remember_backup_folder,
    restore_newest_backup,
)
from docketwright.store.settings import SettingsTable

if TYPE_CHECKING:
    from docketwright.store.comments import Comments
    from docketwright.store.filings import Filings
    from docketwright.store.library import Library
    from docketwright.store.lookups import LookUps

__all__ = ["FILE", "Workspace", "restore_newest_backup", "workspace_folder"]


def workspace_folder() -> Path:
    """Return where the workspace lies: DOCKETWRIGHT_HOME, else the system's place for a program's data."""
    home = os.environ.get("DOCKETWRIGHT_HOME")
    if home:
        return Path(home)
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where the variable is set

    return user_data_path("docketwright", appauthor=False)


class Workspace:
    """An open workspace. Make one with `open`, end it with `close`.

    Each table is loaded when it is first asked for: a window is painted before it needs any but the settings.
    """

    def __init__(self, folder: Path, lock: Lock, database: Database) -> None:
        self.folder = folder
        self._lock = lock
        self._database = database
        self.settings = SettingsTable(database)
        chosen = self.settings.load().backup_folder
        own = default_backup_folder(folder)
        self.backups = Backups(database, Path(chosen) if chosen else own, own)
        with suppress(OSError):  # the note only helps later, when the workspace cannot be asked
            remember_backup_folder(folder, self.backups.folder)

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
                phrase(
                    "The folder {folder}, where your comments are kept, cannot be used: {strerror}.",
                    folder=folder,
                    strerror=error.strerror,
                ),
                phrase(
                    "Check that its disk is connected, has room and lets you save files there, and start again. "
                    "To keep your comments in another folder, name it in the variable DOCKETWRIGHT_HOME."
                ),
            ) from error
        try:
            _refuse_an_emptied_file(folder)
            return cls(folder, lock, Database(folder / FILE))
        except BaseException:
            lock.release()
            raise

    @cached_property
    def comments(self) -> Comments:
        """Every comment and its versions."""
        from docketwright.store.comments import Comments  # noqa: PLC0415 - loads a comment's nouns

        return Comments(self._database)

    @cached_property
    def library(self) -> Library:
        """Every block a person can take."""
        from docketwright.store.library import Library  # noqa: PLC0415 - the same

        return Library(self._database)

    @cached_property
    def filings(self) -> Filings:
        """What was sent."""
        from docketwright.store.filings import Filings  # noqa: PLC0415 - the same

        return Filings(self._database)

    @cached_property
    def look_ups(self) -> LookUps:
        """Every question that was put to a host."""
        from docketwright.store.lookups import LookUps  # noqa: PLC0415 - the same

        return LookUps(self._database)

    def choose_backup_folder(self, chosen: Path | None) -> None:
        """Make backups in this folder from now on, or in the workspace's own with None; WriteError where it fails."""
        into = chosen or default_backup_folder(self.folder)
        try:
            into.mkdir(parents=True, exist_ok=True)
            remember_backup_folder(self.folder, into)
        except OSError as error:
            raise WriteError(
                phrase("{into} cannot be used: {strerror}.", into=into, strerror=error.strerror),
                phrase("Choose another backup folder."),
            ) from error
        self.settings.change(backup_folder=str(chosen or ""))
        self.backups = Backups(self._database, into, self.backups.folder)

    def examine(self) -> bool:
        """Read the whole file for damage (DamagedError). Opening has done so already for all but very large files.

        A search index that is broken is made anew; return whether it was.
        """
        self._database.examine()
        if self.library.index_is_whole():
            return False
        self.library.make_index_anew()
        return True

    def purge(self, now: datetime) -> None:
        """Count today as a day of use; delete the comments and blocks that were put away thirty such days ago."""
        before = kept_since(self.settings, now)
        if before is not None:
            self.comments.purge(before)
            self.library.purge(before)

    def drop_old_samples(self, stopped: Callable[[], bool]) -> None:
        """Let go of samples whose words are gone, until it is done or `stopped`."""
        from docketwright.store.samples import sweep  # noqa: PLC0415 - the same as above

        sweep(self._database, stopped)

    def close(self) -> None:
        """Close the file and let others have it."""
        self._database.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _refuse_an_emptied_file(folder: Path) -> None:
    # A file of no bytes looks like a first start; with backups beside it, it is what a broken disk left.
    file = folder / FILE
    if file.exists() and not file.stat().st_size and list_backups(default_backup_folder(folder)):
        raise DamagedError
