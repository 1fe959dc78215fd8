"""What can be done with a damaged workspace: a backup in its place, or a new beginning. The damaged file is kept."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

from docketwright.errors import WorkspaceError, WriteError
from docketwright.phrases import phrase
from docketwright.store.backups import Backup, newest_good
from docketwright.store.files import put_in_place, sync_folder
from docketwright.store.lock import Lock

FILE = "workspace.db"
_CHOSEN = "backup-folder.txt"


def default_backup_folder(folder: Path) -> Path:
    """Return where backups go while the person has chosen no other place."""
    return folder / "backups"


def remember_backup_folder(folder: Path, chosen: Path) -> None:
    """Note the chosen backup folder beside the workspace: a damaged workspace cannot be asked for it."""
    note = folder / _CHOSEN
    if chosen == _noted_backup_folder(folder):
        return
    made = note.with_suffix(".part")
    made.write_text(str(chosen), encoding="utf-8")
    put_in_place(made, note)


def offered_backup(folder: Path) -> Backup | None:
    """Return the newest good backup of the workspace in this folder, wherever it was put; None where there is none."""
    return newest_good(_noted_backup_folder(folder), default_backup_folder(folder))


def restore_newest_backup(folder: Path, now: datetime) -> Path:
    """Put the newest good backup in place of a damaged workspace and return where the damaged file was kept.

    Raises WorkspaceError where no good backup is left, WorkspaceHeldError where another Docketwright is open, and
    WriteError where the disk fails: the damaged workspace is still in its place then, never an empty one.
    """
    lock = Lock(folder)
    try:
        return _restore(folder, now)
    finally:
        lock.release()


def _restore(folder: Path, now: datetime) -> Path:
    backup = offered_backup(folder)
    if backup is None:
        raise WorkspaceError(phrase("No good backup was found."), phrase("The damaged workspace was left where it is."))
    fresh = folder / "restored.part"
    try:
        shutil.copyfile(backup.path, fresh)
        return take_its_place(folder, fresh, now)
    except OSError as error:
        raise WriteError(
            phrase("The backup could not be put in place: {strerror}.", strerror=error.strerror),
            phrase("The damaged workspace was kept."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def take_its_place(folder: Path, fresh: Path, now: datetime) -> Path:
    """Put a whole workspace file in place of the damaged one and return where that was kept. Raises OSError."""
    kept = _free_name(folder, now)
    if (folder / FILE).exists():
        shutil.copyfile(folder / FILE, kept)
    # The damaged file's log must not be there when the other takes its place: SQLite would apply it.
    _move_beside(folder, kept, ("-wal", "-shm", "-journal"))
    put_in_place(fresh, folder / FILE)
    return kept


def begin_anew(folder: Path, now: datetime) -> Path:
    """Set a damaged workspace aside while nobody else has it; raises as `restore_newest_backup` does."""
    lock = Lock(folder)
    try:
        return set_aside(folder, now)
    except OSError as error:
        raise WriteError(
            phrase("The damaged workspace could not be set aside: {strerror}.", strerror=error.strerror),
            phrase("It was left where it is."),
        ) from error
    finally:
        lock.release()


def set_aside(folder: Path, now: datetime) -> Path:
    """Give a damaged workspace another name, so that the next opening begins anew; return that name."""
    kept = _free_name(folder, now)
    # The log first: without it the file alone would look like an older whole one.
    _move_beside(folder, kept, ("-wal", "-shm", "-journal", ""))
    return kept


def _move_beside(folder: Path, kept: Path, endings: tuple[str, ...]) -> None:
    for ending in endings:
        beside = folder / f"{FILE}{ending}"
        if beside.exists():
            beside.replace(kept.with_name(kept.name + ending))
    sync_folder(folder)


def _free_name(folder: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S")
    names = (folder / f"damaged-{stamp}{more}.db" for more in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(name for name in names if not name.exists())


def _noted_backup_folder(folder: Path) -> Path:
    try:
        return Path((folder / _CHOSEN).read_text(encoding="utf-8").strip())
    except (OSError, UnicodeError):
        return default_backup_folder(folder)
