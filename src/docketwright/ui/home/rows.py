"""What the home screen says about each comment; worked out away from the window, without judging a single draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from docketwright.model.comment import Comment
from docketwright.model.passages import own_words
from docketwright.model.principle import PRINCIPLES
from docketwright.store.filings import FilingRow
from docketwright.store.workspace import Workspace
from docketwright.ui.closing_words import closing_words
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import begun, say, shown


@dataclass(frozen=True, slots=True)
class HomeRow:
    """One comment in the list. `left` is the part of `closes` that stands out; `principles` are the declared ones."""

    comment_id: str
    name: str
    about: str
    closes: str
    left: str
    when: str
    urgent: bool
    principles: frozenset[int]
    state: str
    example: bool
    archived: bool = False
    filed: bool = False

    @property
    def spoken(self) -> str:
        """Return the row in one sentence, for those who hear it."""
        named = [say(one.name) for one in PRINCIPLES if one.number in self.principles]
        parts = (
            say("{value} (example)", value=self.name) if self.example else self.name,
            self.about,
            f"{self.closes} {self.left}".strip(),
            self.when,
            say("Principles: {listed}", listed="; ".join(named)) if named else say("No principles yet"),
            self.state,
        )
        return ". ".join(part for part in parts if part)

    def holds(self, wanted: str) -> bool:
        """Tell whether the row has all the words that were typed."""
        text = f"{self.name} {self.about} {self.state}".casefold()
        return all(word in text for word in wanted.casefold().split())


@dataclass(frozen=True, slots=True)
class _Due:
    """When comments close, or when the letter was filed; as the fields of a row."""

    closes: str
    left: str = ""
    when: str = ""
    urgent: bool = False


def home_rows(workspace: Workspace, now: datetime, cancel: Cancel) -> tuple[HomeRow, ...]:
    """Return a row for every comment, the last worked on first and the archived ones at the end."""
    filed = {one.comment_id: one for one in reversed(workspace.filings.rows())}
    rows = []
    for kept in (*workspace.comments.list(), *workspace.comments.archived()):
        cancel.check()
        made = home_row(kept.comment, filed.get(kept.comment.id), now)
        rows.append(made if kept.archived_at is None else replace(made, archived=True))
    return tuple(rows)


def home_row(comment: Comment, filing: FilingRow | None, now: datetime) -> HomeRow:
    """Return what is said about one comment."""
    due = _filed(filing) if filing else _closing(comment, now)
    return HomeRow(
        comment_id=comment.id,
        name=shown(comment.display_name),
        about=_about(comment),
        closes=due.closes,
        left=due.left,
        when=due.when,
        urgent=due.urgent,
        principles=frozenset(number for one in comment.arguments for number in one.principles),
        state=_state(comment, filing, closed=closing_words(comment, now).closed),
        example=comment.example,
        filed=filing is not None,
    )


def _about(comment: Comment) -> str:
    rule = comment.rule
    if comment.no_docket:
        first = next(iter(comment.addressee.splitlines()), "")
        return say("Letter to {first}", first=first) if first.strip() else say("Letter without a docket")
    if rule is None:
        return say("No rule yet")
    rins = say("RIN {rins}", rins=rule.rins[0]) if rule.rins else ""
    parts = (rule.office or rule.agency, rule.docket_id or rule.agency_docket, rins)
    return " · ".join(part for part in parts if part) or say("Notice without an agency or docket")


def _filed(filing: FilingRow) -> _Due:
    return _Due(say("Filed {day:day}", day=filing.filed_on), when=begun(say(filing.channel)))


def _closing(comment: Comment, now: datetime) -> _Due:
    said = closing_words(comment, now)
    when = said.when.split("\n", maxsplit=1)[0]
    if not said.heading:
        return _Due(say("No deadline yet"), when=say("Start with the rule"))
    if said.closed:
        return _Due(said.heading, when=said.left)
    if said.days is None:
        return _Due(said.left, when="" if comment.no_docket else when)
    if said.days == 0:
        return _Due(say("Closes"), say("today"), when, urgent=True)
    return _Due(say("Closes in"), said.left, when, urgent=said.urgent)


def _state(comment: Comment, filing: FilingRow | None, *, closed: bool) -> str:
    if filing is not None:
        return (
            say("Filed · {tracking_number}", tracking_number=filing.tracking_number)
            if filing.tracking_number
            else say("Filed")
        )
    count = own_words(comment)
    state = say("Closed") if closed else say("Draft")
    counted = say("1 word") if count == 1 else say("{count:,} words", count=count)
    return f"{state} · {counted}"
