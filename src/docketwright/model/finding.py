"""What a check has to say about a comment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much it matters: must be fixed before sending, worth a look, or good to know."""

    MUST_FIX = "must fix"
    LOOK = "worth a look"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the comment: `part` names where, `owner` the argument's id ("" elsewhere), then the characters.

    Parts: "title", "point", "reasons", "evidence", "request", "request.old", "request.new" of an argument; the part
    names of `model.wording` for standard sentences; "author", "standing", "rule", "source", "letter" otherwise.
    `start` and `end` count characters in that part's text; both 0 mean the whole part.
    """

    part: str
    owner: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would settle a finding: replace the spot's characters with `text`; `label` is a verb."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed: `title` what, `why` in one line, `spot` where, `quote` the words there.

    `key` stays the same while the words do, so that "ignore in this comment" survives other edits.
    """

    check: str
    severity: Severity
    title: str
    why: str
    spot: Spot
    quote: str = ""
    fixes: tuple[Fix, ...] = ()

    @property
    def key(self) -> str:
        """Return a name for this finding that other edits do not change."""
        return f"{self.check}|{self.spot.owner}|{self.spot.part}|{self.title}|{self.quote}"
