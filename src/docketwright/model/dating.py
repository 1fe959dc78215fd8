"""The date on the letter: the person's own, else the day on which it leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from docketwright.model.comment import Comment

_MONTHS = "January February March April May June July August September October November December".split()


def letter_date(day: date) -> str:
    """Return a day as a letter prints it, whatever the computer's language: "October 2, 2024"."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def is_letter_date(text: str) -> bool:
    """Tell whether a text is nothing but a day as a letter prints it."""
    month, _, rest = text.strip().replace("\u00a0", " ").partition(" ")
    day, _, year = rest.partition(", ")
    return month in _MONTHS and all(one.isdecimal() for one in (day, year)) and len(day) <= 2 and len(year) == 4


def dated(comment: Comment, today: date) -> Comment:
    """Return the comment with today's date where it bears none."""
    return comment if comment.dated.strip() else replace(comment, dated=letter_date(today))
