"""When a deadline falls, as a moment in its own time zone, and how many days are left."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache

from docketwright.model.rule import Deadline

END_OF_DAY = time(23, 59)
"""Where a notice gives a day only, Regulations.gov takes comments until 11:59 pm Eastern of that day."""

FARTHEST = 40
"""Years from now beyond which a closing date is a slip: no agency has taken comments for as long."""

# A day at either end of the calendar cannot be told in another zone: that would lie before its first or after its last.
_EARLIEST, _LATEST = date(1, 1, 3), date(9999, 12, 29)
_EASTERN = "America/New_York"
# On a computer without time zone data: summer time all year, which ends a winter's day an hour early, never late.
_WITHOUT_DATA = timezone(timedelta(hours=-4), "ET")


def closing(deadline: Deadline) -> datetime:
    """Return the last moment at which a comment is in time, in the deadline's own zone; Eastern for an unknown one."""
    day = min(max(deadline.date, _EARLIEST), _LATEST)
    return datetime.combine(day, deadline.time or END_OF_DAY, zone(deadline.zone))


def days_left(deadline: Deadline, now: datetime) -> int:
    """Return the calendar days from `now` (aware) to the deadline in its zone: 0 on the last day, negative after it."""
    return (deadline.date - now.astimezone(zone(deadline.zone)).date()).days


def is_closed(deadline: Deadline, now: datetime) -> bool:
    """Tell whether the minute that the deadline names is over."""
    return now >= closing(deadline).replace(second=59, microsecond=999999)


def makes_sense(deadline: Deadline, now: datetime) -> bool:
    """Tell whether a notice can have set this: a day within forty years of now, in a zone that exists."""
    known = deadline.zone == _EASTERN or zone(deadline.zone) is not zone()
    return known and abs(deadline.date.year - now.year) <= FARTHEST


@cache
def zone(name: str = _EASTERN) -> tzinfo:
    """Return the zone of this IANA name, Eastern where there is none of it; four hours behind UTC without zone data."""
    # Loading it reads Python's own configuration; the window paints before the first deadline is worked out.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    for one in (name, _EASTERN):
        try:
            return ZoneInfo(one)
        # Whatever a damaged file made of the name: unknown (a KeyError), a path outside, a folder, too long.
        except (LookupError, ValueError, OSError):
            continue
    return _WITHOUT_DATA
