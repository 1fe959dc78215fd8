"""Verified copies of the workspace: the last ten, and one a day for thirty days."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from docketwright.errors import WriteError
from docketwright.store.database import Database, verify

_LAST = 10
_DAYS = timedelta(days=30)
_STAMP = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the workspace and when it was made (UTC)."""

    path: Path
    made_at: datetime


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first, checked or not."""
    found = []
    for path in folder.glob("workspace-*.db"):
        with contextlib.suppress(ValueError):
            found.append(Backup(path, datetime.strptime(f"{path.stem.split('-')[1]}+0000", f"{_STAMP}%z")))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that is whole, None where there is none."""
    return next((one for one in list_backups(folder) if verify(one.path)), None)


class Backups:
    """Makes backups of one workspace in one folder."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder = folder

    def make(self, now: datetime) -> Backup:
        """Copy, check, then rename into place, then thin the older ones; WriteError leaves the older ones alone."""
        target = self.folder / f"workspace-{now.strftime(_STAMP)}.db"
        unfinished = target.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            self._database.copy_to(unfinished)
            if not verify(unfinished):
                raise WriteError("The backup could not be read back.", "Choose another backup folder.")
            unfinished.replace(target)
        except OSError as error:
            raise WriteError(
                f"No backup could be made in {self.folder}: {error.strerror}.", "Choose another folder."
            ) from error
        finally:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        self._thin(now)
        return Backup(target, now)

    def due(self, now: datetime) -> bool:
        """Tell whether the newest backup is more than an hour old."""
        newest = next(iter(list_backups(self.folder)), None)
        return newest is None or abs(now - newest.made_at) > timedelta(hours=1)

    def _thin(self, now: datetime) -> None:
        backups = list_backups(self.folder)
        daily = {one.made_at.date(): one for one in reversed(backups) if now - one.made_at <= _DAYS}
        keep = {one.path for one in (*backups[:_LAST], *daily.values())}
        for one in backups:
            if one.path not in keep:
                with contextlib.suppress(OSError):
                    one.path.unlink()
