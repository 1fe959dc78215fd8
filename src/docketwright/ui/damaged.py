"""A damaged workspace: mended where no word is touched, else the person is told what can be had, and chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from docketwright.store.last_time import note_end
from docketwright.store.mending import mend
from docketwright.store.remains import Remains
from docketwright.store.rescuing import Outlook, outlook, rescue, said_of
from docketwright.store.workspace import Workspace
from docketwright.ui.closing_words import moment_words
from docketwright.ui.dialogs.asking import ask, tell
from docketwright.ui.language import say

MOST_NAMED = 8


def open_damaged(folder: Path, now: Callable[[], datetime]) -> Workspace | None:
    """Return the workspace made whole again, None where the person would rather leave it as it is.

    Raises what restoring and opening raise.
    """
    if kept := mend(folder, now()):
        workspace = Workspace.open(folder)
        tell(None, say("Your workspace was damaged. It was made whole, and no word is lost."), _kept(kept))
        return workspace
    seen = outlook(folder)
    choices = (_choice(seen), say("Close"))
    if ask(None, say("Your workspace is damaged."), "\n\n".join(_told(seen, now())), choices) != choices[0]:
        return None
    workspace, kept = rescue(folder, seen, now(), say)
    note_end(folder)  # what came along was just told; the home screen need not speak of a kept draft too
    tell(None, say("Your workspace is open again."), _kept(kept))
    return workspace


def _choice(seen: Outlook) -> str:
    if seen.backup:
        return say("Open that backup")
    return say("Open what could be read") if seen.newer else say("Begin with an empty workspace")


def _told(seen: Outlook, now: datetime) -> Iterator[str]:
    """Yield the paragraphs: the backup and its day, what comes along, that the damaged file is kept."""
    if seen.backup:
        made = moment_words(seen.backup.made_at.astimezone(now.tzinfo))
        yield say("The newest good backup is from {made}.", made=made)
    else:
        yield say("There is no good backup.")
    if seen.newer:
        heading = say("Newer than it, and read from the damaged file:") if seen.backup else ""
        lines = "\n".join(f"• {line}" for line in _lines(seen.newer))
        yield f"{heading or say('Read from the damaged file:')}\n{lines}"
        yield say("It comes along. What could not be read in whole comes in beside the rest, so that you can compare.")
    elif seen.backup:
        yield say("Nothing newer could be read from the damaged file: what you wrote since then is not in it.")
    else:
        yield say("Nothing could be read from the damaged file.")
    yield say("The damaged file is kept in any case.")


def _lines(newer: Remains) -> Iterator[str]:
    for remain in newer.comments[:MOST_NAMED]:
        yield say(said_of(remain))
    if (more := len(newer.comments) - MOST_NAMED) > 0:
        yield say("and more comments: {more}", more=more)
    if blocks := len({one.id for one in newer.blocks}):
        yield say("arguments of your library: {blocks}", blocks=blocks)
    if newer.filings:
        yield say("filings: {filings}", filings=len(newer.filings))


def _kept(kept: Path) -> str:
    return say("The damaged workspace was kept as {kept}.", kept=kept)
