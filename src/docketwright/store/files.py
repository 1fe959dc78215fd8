"""Renames and removals that outlast a power cut: the folder is flushed too."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def sync_file(path: Path) -> None:
    """Flush a file to the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names to the disk; Windows does so by itself and cannot be asked."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_in_place(made: Path, target: Path) -> None:
    """Give a finished file its name, replacing what bore it, so that after a crash one of the two is there whole."""
    sync_file(made)
    made.replace(target)
    sync_folder(target.parent)
