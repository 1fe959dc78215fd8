"""One difference between the letter that was sent and the one that came back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from docketwright.model.source import Source


class DifferenceKind(StrEnum):
    """What was done."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """What was changed in one part of the comment, to take or to leave.

    `part` and `argument` name the part as `model.finding.Spot` does; besides, "argument" is a whole argument that was
    added or removed, "order" the order of the arguments (`order` has their ids), and "note" the words of the note that
    cites `source`. With part "" it is a change to words that the letter makes from other fields, such as the signature
    or the table of requests: it is shown and cannot be taken. `before` and `after` are the texts as the comment would
    hold them; `sources` are those that `after` cites for the first time. `who` and `when` come from tracked changes
    and are "" where nothing was tracked.
    """

    kind: DifferenceKind
    part: str
    argument: str
    before: str
    after: str
    who: str = ""
    when: str = ""
    sources: tuple[Source, ...] = ()
    source: str = ""
    order: tuple[str, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Tell whether `accept` can carry it into the comment."""
        return bool(self.part) and (self.part != "note" or bool(self.source))
