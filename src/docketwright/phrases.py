"""Sentences that remember how they were made, so that the window can say them in another language.

Every room speaks plain English: to the rooms below the window, to the command line and to a test, a phrase is the
English sentence and nothing else. Only the window asks it for its pattern and its values.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()


class Phrase(str):
    """An English sentence with the pattern and the values that it was made of."""

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, object]


class Forms(string.Formatter):
    """Puts values in their places; a form behind a colon says how a number, a day or an hour is written.

    `{count:,}` "1,240"; `{day:day}` "11 Oct 2024"; `{day:weekday}` "Fri 11 Oct 2024"; `{day:week}` "Fri 11 Oct";
    `{day:long}` "October 11, 2024"; `{day:full}` "Friday, October 11, 2024"; `{hour:clock}` "11:59 pm".
    """

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a value in its form."""
        if isinstance(value, (datetime, time)) and format_spec == "clock":
            return f"{value.hour % 12 or 12}:{value.minute:02} {'am' if value.hour < 12 else 'pm'}"
        if isinstance(value, date) and format_spec in _DAY_FORMS:
            return _day(value, format_spec)
        return str(super().format_field(value, format_spec))


def phrase(pattern: str, **values: object) -> str:
    """Return a sentence with its values in place of their names: `phrase("{count} words", count=3)`.

    Without values it marks a fixed sentence for the translators and returns it as it is.
    """
    made = Phrase(_ENGLISH.vformat(pattern, (), values) if values else pattern)
    made.pattern = pattern
    made.values = values
    return made


def joined(*parts: str, between: str = " ") -> str:
    """Return phrases that together say one thing as one phrase; empty ones are left out."""
    told = {f"part{number}": part for number, part in enumerate(parts) if part}
    return phrase(between.join(f"{{{name}}}" for name in told), **told) if told else ""


def listed(things: Sequence[str]) -> str:
    """Return things in one breath, as one phrase: "P1", "P1 and P2", "P1, P2 and P3"."""
    *first, last = things
    return phrase("{first} and {last}", first=joined(*first, between=", "), last=last) if first else last


def either(things: Sequence[str]) -> str:
    """Return a choice of things, as one phrase: "P1", "P1 or P2", "P1, P2 or P3"."""
    *first, last = things
    return phrase("{first} or {last}", first=joined(*first, between=", "), last=last) if first else last


def plain(value: object) -> str:
    """Return a phrase as plain text for a file, which keeps words and not how they were made."""
    if isinstance(value, Phrase):
        return str(value)
    raise TypeError(type(value).__name__)


def _day(value: date, form: str) -> str:
    month, weekday = _MONTHS[value.month - 1], _DAYS[value.weekday()]
    if form in {"long", "full"}:
        return (f"{weekday}, " if form == "full" else "") + f"{month} {value.day}, {value.year}"
    before = "" if form == "day" else f"{weekday[:3]} "
    return f"{before}{value.day} {month[:3]}" + ("" if form == "week" else f" {value.year}")


_DAY_FORMS = frozenset({"day", "weekday", "week", "long", "full"})
_ENGLISH = Forms()
