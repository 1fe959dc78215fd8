"""A damaged workspace, from the command line: what can be had of it, and having it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from docketwright.cli.output import FINE, tell
from docketwright.store.failures import DamagedError
from docketwright.store.mending import mend
from docketwright.store.rescuing import Outlook, outlook, rescue, said_of
from docketwright.store.workspace import Workspace


def readable(folder: Path) -> str:
    """Return in a sentence or two what can be had of the damaged workspace in this folder."""
    seen = outlook(folder)
    if seen.backup:
        return f"The newest good backup is of {seen.backup.made_at:%Y-%m-%d %H:%M} UTC. {_read(seen)}"
    return f"There is no good backup. {_read(seen)}"


def restore(folder: Path, now: datetime) -> int:
    """Open a damaged workspace again with all that can be had of it; a whole one is left alone."""
    try:
        with Workspace.open(folder) as opened:
            opened.examine()
    except DamagedError:
        tell(_restored(folder, now))
    else:
        tell("The workspace is whole; nothing was changed.")
    return FINE


def _restored(folder: Path, now: datetime) -> str:
    if kept := mend(folder, now):
        return f"The workspace was made whole; no word is lost. The damaged one was kept as {kept}."
    seen = outlook(folder)
    workspace, kept = rescue(folder, seen, now)
    workspace.close()
    begun = "The newest backup is in place." if seen.backup else "There was no good backup."
    return f"{begun} {_read(seen)} The damaged workspace was kept as {kept}."


def _read(seen: Outlook) -> str:
    lines = [said_of(one) for one in seen.newer.comments]
    if lines:
        return f"From the damaged file: {'; '.join(lines)}."
    return "Nothing newer could be read from the damaged file."
