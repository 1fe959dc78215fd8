"""When comments close, in the words of the window: days left, Eastern time and the person's own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from docketwright.model.values import dataclass
from docketwright.ui.language import say

if TYPE_CHECKING:
    from docketwright.model.comment import Comment

URGENT_DAYS = 14


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """A heading, the days left, the moment, whether it presses and is over; "" for nothing to say.

    `days` is their number, None where nothing closes.
    """

    heading: str = ""
    left: str = ""
    when: str = ""
    urgent: bool = False
    closed: bool = False
    days: int | None = None


def closing_words(comment: Comment, now: datetime) -> ClosingWords:
    """Return what the rail and the home screen say; the example is read as on the day it was written."""
    if comment.no_docket:
        return ClosingWords(
            say("No docket"), say("No deadline"), say("A letter to the agency can be sent at any time.")
        )
    deadline = comment.rule.comment_deadline if comment.rule else None
    if deadline is None:
        return ClosingWords(say("Comments close"), say("No date yet"), "") if comment.rule else ClosingWords()
    from docketwright.model.closing import closing, days_left  # noqa: PLC0415 - the first paint shows no comment
    from docketwright.store.example import WRITTEN  # noqa: PLC0415 - the same

    moment = WRITTEN if comment.example else now
    end = closing(deadline)
    left = days_left(deadline, moment)
    when = f"{day(end)}, {clock(end)} {zone_name(end)}"
    here = end.astimezone(now.tzinfo)
    if here.utcoffset() != end.utcoffset():
        same_day = here.date() == end.date()
        there = clock(here) if same_day else f"{short_day(here)}, {clock(here)}"
        when += "\n" + say("{there} your time", there=there)
    if moment > end:
        return ClosingWords(
            say("Comments closed"), day(end), f"{clock(end)} {zone_name(end)}", urgent=True, closed=True
        )
    heading = say("Comments close in") if left else say("Comments close")
    return ClosingWords(heading, days(left), when, urgent=left <= URGENT_DAYS, days=left)


def days(left: int) -> str:
    """Return a number of days in words."""
    return {0: say("Today"), 1: say("1 day")}.get(left, say("{left:,} days", left=left))


def day(moment: datetime) -> str:
    """Return a day as "Fri 11 Oct 2024"."""
    return say("{day:weekday}", day=moment)


def short_day(moment: datetime) -> str:
    """Return a day whose year is known as "Fri 11 Oct"."""
    return say("{day:week}", day=moment)


def zone_name(moment: datetime) -> str:
    """Return a time zone as people write it: "ET" for Eastern time, summer or winter."""
    return "ET" if str(moment.tzinfo) == "America/New_York" else str(moment.tzname())


def clock(moment: datetime) -> str:
    """Return a time of day as "11:59 pm"."""
    return say("{hour:clock}", hour=moment)


def moment_words(moment: datetime) -> str:
    """Return a moment as "Fri 11 Oct 2024, 2:05 pm"."""
    return f"{day(moment)}, {clock(moment)}"
