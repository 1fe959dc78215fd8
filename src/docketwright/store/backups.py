"""Verified copies of the workspace: the last ten, and one of each of the last thirty days on which one was made."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from docketwright.errors import WriteError
from docketwright.phrases import phrase
from docketwright.store.database import Database
from docketwright.store.files import put_in_place
from docketwright.store.opening import verify

_LAST = 10
_DAYS = 30
_STAMP = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"workspace-(\d{6})-(\d{8}T\d{6})\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the workspace and when it was made (UTC). `number` counts them: a clock may be set back, it may not."""

    path: Path
    number: int
    made_at: datetime


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first, checked or not; none where the folder is gone."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                with contextlib.suppress(ValueError):
                    made_at = datetime.strptime(f"{match[2]}+0000", f"{_STAMP}%z")
                    found.append(Backup(path, int(match[1]), made_at))
    return tuple(sorted(found, key=lambda one: one.number, reverse=True))


def newest_good(*folders: Path) -> Backup | None:
    """Return the newest backup in these folders that is whole, None where there is none."""
    every = (backup for folder in dict.fromkeys(folders) for backup in list_backups(folder))
    newest_first = sorted(every, key=lambda one: one.number, reverse=True)
    return next((one for one in newest_first if verify(one.path)), None)


class Backups:
    """Makes backups of one workspace in one folder; their numbers go on from those in an earlier folder."""

    def __init__(self, database: Database, folder: Path, earlier: Path) -> None:
        self._database = database
        self.folder = folder
        self._earlier = earlier

    def make(self, now: datetime) -> Backup:
        """Copy, check, then rename into place, then thin the older ones; WriteError leaves the older ones alone.

        It uses a connection of its own: call it from a worker, and saving goes on meanwhile.
        """
        number = max((one.number for one in (*list_backups(self.folder), *list_backups(self._earlier))), default=0) + 1
        made_at = now.astimezone(UTC).replace(microsecond=0)
        target = self.folder / f"workspace-{number:06}-{made_at.strftime(_STAMP)}.db"
        unfinished = target.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._database.copy_to(unfinished)
            if not verify(unfinished):
                raise WriteError(phrase("The backup could not be read back."), phrase("Choose another backup folder."))
            put_in_place(unfinished, target)
        except OSError as error:
            raise WriteError(
                phrase("No backup could be made in {folder}: {strerror}.", folder=self.folder, strerror=error.strerror),
                phrase("Choose another backup folder."),
            ) from error
        finally:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        made = Backup(target, number, made_at)
        self._thin()
        return made

    def due(self, now: datetime) -> bool:
        """Tell whether the newest backup is over a quarter of an hour old, or as far in the future by this clock."""
        newest = next(iter(list_backups(self.folder)), None)
        return newest is None or abs(now - newest.made_at) > timedelta(minutes=15)

    def _thin(self) -> None:
        backups = list_backups(self.folder)
        last_of_day: dict[date, Backup] = {}
        for one in backups:  # counted, not measured by the clock, which may have been set forward
            last_of_day.setdefault(one.made_at.date(), one)
        keep = {one.path for one in (*backups[:_LAST], *list(last_of_day.values())[:_DAYS])}
        for one in backups:
            if one.path not in keep:
                with contextlib.suppress(OSError):
                    one.path.unlink()

    def _sweep(self) -> None:
        # A process that was killed while it made a backup leaves its beginnings.
        for left in self.folder.glob("workspace-*.part*"):
            left.unlink(missing_ok=True)
