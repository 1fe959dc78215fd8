"""How long what was put away is kept: for thirty days on which the program was opened.

The clock of a computer may be wrong by a month or a year, and must not delete a person's words for good by that. A day
on which the program was opened counts as one day, whatever the clock makes of it.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from docketwright.store.settings import SettingsTable

KEPT_FOR_DAYS = 30


def kept_since(settings: SettingsTable, now: datetime) -> datetime | None:
    """Count today as a day of use; return the moment since which what was put away is kept, None where all of it is."""
    today = now.astimezone(UTC).date()
    days = settings.load().days_of_use
    if today not in days:
        days = (*days, today)[-KEPT_FOR_DAYS:]
        settings.change(days_of_use=days)
    if len(days) < KEPT_FOR_DAYS:
        return None
    first = datetime.combine(min(days), time.min, UTC)
    return min(first, now - timedelta(days=KEPT_FOR_DAYS))
