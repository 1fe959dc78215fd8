"""What a check has to say about a comment."""

from __future__ import annotations

from enum import StrEnum

from docketwright.model.values import dataclass


class Severity(StrEnum):
    """How much it matters: must be fixed before sending, worth a look, or good to know."""

    MUST_FIX = "must fix"
    LOOK = "worth a look"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the comment: `part` names where, `owner` the argument's id ("" elsewhere), then the characters.

    Parts: "title", "point", "reasons", "evidence", "request", "request.old", "request.new" of an argument; the part
    names of `model.wording` for standard sentences, and "dated" and "addressee" above them; "author", "standing",
    "rule", "letter" otherwise, "source" with the source's id as `owner`, and "file" for the document that the comment
    was read from, which is no part of it. "rule" with a paragraph's id as `owner` is that paragraph of the notice.
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


class Action(StrEnum):
    """What a person can do about a finding that is no change of its words; the value is what a button says."""

    FILL_IN = "Fill in"
    ADD_SOURCE = "Add source"
    OWN_EXPERIENCE = "It is my own experience"
    SOFTEN = "Soften"
    COMPARE = "Compare"
    STRAIGHTEN = "Straighten"
    SHORTEN = "Go to the longest argument"
    TYPE_DATE = "Type date"
    SAVE_ARGUMENTS = "Save arguments to the library"
    OTHER_GROUNDS = "Show other grounds"
    SET_AUTHORITY = "Set the authority"
    ADD_ARGUMENT = "Add an argument"
    ADD_REASONS = "Add reasons"
    ADD_REQUEST = "Add a request"
    ADD_EVIDENCE = "Add evidence"
    CHOOSE_SECTION = "Choose a section"
    ANSWER = "Answer it"
    NOT_ANSWERING = "Do not answer it"
    POINT = "It is here…"
    NOT_RAISED = "Not raised, because…"
    ADD_WORD = "Add to my words"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed: `title` what, `why` in one line, `spot` where, `quote` the words there.

    `key` stays the same while the words do, so that "ignore in this comment" survives other edits; `everywhere_key` is
    the same in every comment, for "always ignore". `actions` are what else can be done about it, likeliest first.
    """

    check: str
    severity: Severity
    title: str
    why: str
    spot: Spot
    quote: str = ""
    fixes: tuple[Fix, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def key(self) -> str:
        """Return a name for this finding that other edits do not change."""
        return f"{self.check}|{self.spot.owner}|{self.spot.part}|{self.title}|{self.quote}"

    @property
    def everywhere_key(self) -> str:
        """Return a name for this finding that does not say in which comment or where it stands."""
        return f"{self.check}|{self.title}|{self.quote}"
