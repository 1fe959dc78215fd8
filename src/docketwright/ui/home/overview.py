"""What the workspace holds in a few figures, told on the home screen once it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from docketwright.reference.letter import letter_blocks
from docketwright.store.backups import list_backups
from docketwright.store.finding import Filter, Scope
from docketwright.store.workspace import Workspace
from docketwright.ui.language import say


@dataclass(frozen=True, slots=True)
class Overview:
    """How many comments and blocks there are, the block that was taken last and where, and the newest backup.

    `last` and `docket` are "" where no block was taken yet; `backed_up` is None where there is no backup.
    """

    comments: int
    from_letter: int
    own: int
    last: str
    docket: str
    backed_up: datetime | None

    @property
    def blocks(self) -> str:
        """Return how many blocks there are and which was used last, as sentences."""
        own = (
            say("{letter} from the letter, {own:,} of your own.", letter=self.from_letter, own=self.own)
            if self.own
            else say("{letter} from the letter, none of your own yet.", letter=self.from_letter)
        )
        if not self.last:
            return own
        if not self.docket:
            return f"{own} {say('Last used: “{block}”.', block=self.last)}"
        return f"{own} {say('Last used: “{block}” in {docket}.', block=self.last, docket=self.docket)}"

    @property
    def counts(self) -> str:
        """Return how many comments and blocks there are, for the line at the bottom."""
        comments = say("1 comment") if self.comments == 1 else say("{count:,} comments", count=self.comments)
        blocks = say("{count:,} argument blocks", count=self.own + self.from_letter)
        return f"{comments} · {blocks}"

    def backup(self, now: datetime) -> str:
        """Return when the newest backup was made, "" where there is none."""
        if self.backed_up is None:
            return ""
        if self.backed_up.date() == now.date():
            return say("Backed up today {hour:clock}", hour=self.backed_up)
        return say("Backed up {day:day}", day=self.backed_up)


def _framing() -> int:
    """Return how many of the letter's blocks frame it and argue nothing: they are read in the library, never taken."""
    return sum(1 for one in letter_blocks() if not one.offered)


def overview(workspace: Workspace, comments: int, zone: tzinfo | None) -> Overview:
    """Count what is there beside so many comments; the time of the backup is told in this zone."""
    library = workspace.library
    used = library.last_used()
    backup = next(iter(list_backups(workspace.backups.folder)), None)
    return Overview(
        comments=comments,
        from_letter=library.count(Filter(scope=Scope.LETTER)) - _framing(),
        own=library.count(Filter(scope=Scope.MINE)),
        last=used[0].title if used else "",
        docket=used[1].docket if used else "",
        backed_up=backup.made_at.astimezone(zone) if backup else None,
    )
