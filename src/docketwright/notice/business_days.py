"""Days counted from publication, as the Office of the Federal Register counts them."""

from __future__ import annotations

from datetime import date, timedelta


def days_after(published: date, days: int) -> date:
    """Return the day so many days later; a weekend or holiday moves on to the next business day (1 CFR 18.17)."""
    day = published + timedelta(days=days)
    while day.weekday() >= 5 or is_holiday(day):
        day += timedelta(days=1)
    return day


def is_holiday(day: date) -> bool:
    """Return whether federal offices are closed (5 U.S.C. 6103), days observed on a Friday or Monday included."""
    return day in _holidays(day.year) or day in _holidays(day.year + 1)


def _holidays(year: int) -> frozenset[date]:
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    if year >= 2021:
        fixed.append(date(year, 6, 19))
    floating = [
        _nth(year, 1, 3),
        _nth(year, 2, 3),
        _last_monday(year, 5),
        _nth(year, 9, 1),
        _nth(year, 10, 2),
        _nth(year, 11, 4, weekday=3),
    ]
    return frozenset([_observed(day) for day in fixed] + floating)


def _nth(year: int, month: int, count: int, weekday: int = 0) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def _last_monday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=last.weekday())


def _observed(day: date) -> date:
    shift = {5: -1, 6: 1}.get(day.weekday(), 0)
    return day + timedelta(days=shift)
