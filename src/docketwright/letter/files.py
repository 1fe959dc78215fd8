"""Writes a file so that a failure leaves what was there before, and nothing else."""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from uuid import uuid4

from docketwright.errors import WriteError
from docketwright.phrases import phrase

_REASONS = {
    errno.ENOSPC: (phrase("the disk is full"), phrase("Make room, or choose another place.")),
    errno.EDQUOT: (phrase("the disk is full"), phrase("Make room, or choose another place.")),
    errno.EACCES: (phrase("writing is not allowed there"), phrase("Choose another place.")),
    errno.EPERM: (phrase("writing is not allowed there"), phrase("Choose another place.")),
    errno.EROFS: (phrase("that place can only be read"), phrase("Choose another place.")),
    errno.ENOENT: (phrase("the folder is not there"), phrase("Choose another place.")),
    errno.ENOTDIR: (phrase("the folder is not there"), phrase("Choose another place.")),
    errno.EISDIR: (phrase("a folder has that name"), phrase("Choose another name.")),
    errno.ENAMETOOLONG: (phrase("the name is too long"), phrase("Choose a shorter name.")),
    errno.ENODEV: (phrase("that is no file"), phrase("Choose another place.")),
    errno.EBUSY: (phrase("it is open in another program"), phrase("Close it there, or choose another name.")),
}
# Windows: a file that Word holds open.
_SHARING_VIOLATION = 32
_PAUSES = (0.05, 0.15, 0.3)
_BEGUN = re.compile(r"\.docketwright-[0-9a-f]{32}\.part")
_ABANDONED = 3600  # seconds: no writing takes so long


def write_file(path: Path, data: bytes) -> None:
    """Write the bytes beside their place, make them durable, then put them in place. Raises WriteError.

    A link is followed: what it leads to is replaced, and the link stays.
    """
    with _said(path):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            # A device or a pipe: taking its name away would break the system. What a link to a pipe says is no path.
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        # Unlike `Path.resolve`, this takes links that lead round in a circle.
        path = Path(os.path.realpath(path)) if path.is_symlink() else path
        _sweep(path.parent)
        beside = path.with_name(f".docketwright-{uuid4().hex}.part")
        try:
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _keep_rights(path, beside)
            _put_in_place(beside, path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        _make_durable(path.parent)


def is_open_elsewhere(path: Path) -> bool:
    """Tell whether Word or LibreOffice say, by the file that they leave beside a document, that they hold it open."""
    # Word's has "~$" in place of the first two letters, of one, or of none where the name is short.
    marks = (f".~lock.{path.name}#", *(f"~${path.name[letters:]}" for letters in range(3)))
    with suppress(OSError, ValueError):
        return any(path.with_name(mark).exists() for mark in marks)
    return False


def with_number(path: Path) -> Path:
    """Return a name beside this one that is free: "letter (2).docx"."""
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in numbered if not one.exists())


def _sweep(folder: Path) -> None:
    """Take away what a program that was killed in the middle of writing left here long ago."""
    with suppress(OSError):
        for left in folder.glob(".docketwright-*.part"):
            if _BEGUN.fullmatch(left.name) and time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _put_in_place(beside: Path, path: Path) -> None:
    """Give the file its name; a scanner that holds the old one open for a moment is waited for."""
    for pause in _PAUSES:
        try:
            beside.replace(path)
        except PermissionError as error:
            if getattr(error, "winerror", None) != _SHARING_VIOLATION:
                raise
            time.sleep(pause)
        else:
            return
    beside.replace(path)


def _keep_rights(path: Path, beside: Path) -> None:
    """Give the new file the rights of the one it replaces, where there is one."""
    with suppress(FileNotFoundError):
        beside.chmod(path.stat().st_mode & 0o777)


def _make_durable(folder: Path) -> None:
    """Make the rename itself durable, where the system lets a folder be synchronized."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        locked = getattr(error, "winerror", None) == _SHARING_VIOLATION
        number = errno.EBUSY if locked else error.errno
        why, then = _REASONS.get(
            number or 0, (error.strerror or phrase("the system refused"), phrase("Choose another place."))
        )
        raise WriteError(phrase("{path} could not be written: {why}.", path=path, why=why), then) from error
    except ValueError as error:
        raise WriteError(
            phrase("{path} could not be written: the name cannot be used.", path=path), phrase("Choose another name.")
        ) from error
