"""Dates and times of day as notices write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

_MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|"
    r"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_LONG = re.compile(
    rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?P<more>(?:\s*(?:,\s*and|,|and|&|through|to|[-–—])\s*\d{{1,2}}(?!\d|:))*)\s*,?\s+(?P<year>(?:19|20)\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_EUROPEAN = re.compile(rf"\b(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH}),?\s+(?P<year>(?:19|20)\d{{2}})\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/])(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d{2}|\d{2})(?![\d/])")
_ISO = re.compile(r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::\d{2})?\s*(?P<half>[ap])\.?\s?m\b\.?|\b(?P<word>midnight|noon)\b",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?:(?P<eastern>Eastern|ET|EST|EDT)|(?P<central>Central|CT|CST|CDT)|(?P<mountain>Mountain|MT|MST|MDT)|"
    r"(?P<pacific>Pacific|PT|PST|PDT)|(?P<alaska>Alaska|AKST|AKDT)|(?P<hawaii>Hawaii|HST)|(?P<utc>UTC|GMT))\b"
)
_ZONES = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "utc": "UTC",
}
EASTERN = "America/New_York"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text, and where it stands there."""

    day: date
    start: int
    end: int


def find_dates(text: str) -> list[Dated]:
    """Return every real date, in order; "May 20 and 21, 2024" gives two, an impossible date none."""
    return sorted(_all(text), key=lambda one: (one.start, one.day))


def _all(text: str) -> Iterator[Dated]:
    taken = bytearray(len(text))
    for pattern in (_LONG, _EUROPEAN, _SLASHED, _ISO):
        for match in pattern.finditer(text):
            start, end = match.span()
            if 1 in taken[start:end]:
                continue
            taken[start:end] = b"\1" * (end - start)
            for day in _days(match):
                made = _date(match.group("year"), match.group("month"), day)
                if made:
                    yield Dated(made, *match.span())


def _days(match: re.Match[str]) -> list[str]:
    more = match.groupdict().get("more") or ""
    return [match.group("day"), *re.findall(r"\d{1,2}", more)]


def _date(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    whole = int(year) + 2000 if len(year) == 2 else int(year)
    try:
        return date(whole, number, int(day))
    except ValueError:
        return None


def find_time(text: str) -> tuple[time | None, str]:
    """Return the first time of day in the text and its zone; (None, Eastern) where no time is given.

    "Midnight" of a closing day is its last minute.
    """
    match = _TIME.search(text)
    if not match:
        return None, EASTERN
    made = _time(match)
    zone = _ZONE.search(text, match.end(), match.end() + 40)
    named = next((name for name, value in zone.groupdict().items() if value), "eastern") if zone else "eastern"
    return made, _ZONES[named]


def _time(match: re.Match[str]) -> time | None:
    if match.group("word"):
        return time(12) if match.group("word").lower() == "noon" else time(23, 59)
    hour, minute = int(match.group("hour")), int(match.group("minute") or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    afternoon = match.group("half").lower() == "p"
    if hour == 12 and not afternoon and minute == 0:
        return time(23, 59)
    return time(hour % 12 + (12 if afternoon else 0), minute)
