"""One writer: a lock on a file beside the workspace, freed by the system when its process ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from docketwright.errors import WorkspaceError
from docketwright.phrases import phrase

# What the system says when another process has the lock; anything else means that it cannot lock here at all.
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class WorkspaceHeldError(WorkspaceError):
    """Another Docketwright has the workspace open."""


class Lock:
    """Holds the workspace in this folder until `release`; WorkspaceHeldError where another process has it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "workspace.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            if error.errno not in _HELD:
                raise
            raise WorkspaceHeldError(
                phrase("Docketwright is already open."), phrase("Go on in the window that is open.")
            ) from error

    def release(self) -> None:
        """Let others have the workspace."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
