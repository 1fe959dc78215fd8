"""When a deadline falls, as a moment in its own time zone, and how many days are left."""

from __future__ import annotations

from datetime import datetime, time, tzinfo
from functools import cache

from docketwright.model.rule import Deadline

END_OF_DAY = time(23, 59)
"""Where a notice gives a day only, Regulations.gov takes comments until 11:59 pm Eastern of that day."""


def closing(deadline: Deadline) -> datetime:
    """Return the last moment at which a comment is in time, in the deadline's own zone."""
    return datetime.combine(deadline.date, deadline.time or END_OF_DAY, _zone(deadline.zone))


def days_left(deadline: Deadline, now: datetime) -> int:
    """Return the calendar days from `now` (aware) to the deadline in its zone: 0 on the last day, negative after it."""
    return (deadline.date - now.astimezone(_zone(deadline.zone)).date()).days


def is_closed(deadline: Deadline, now: datetime) -> bool:
    """Tell whether the minute that the deadline names is over."""
    return now >= closing(deadline).replace(second=59, microsecond=999999)


@cache
def _zone(name: str) -> tzinfo:
    # Loading it reads Python's own configuration; the window paints before the first deadline is worked out.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    return ZoneInfo(name)
