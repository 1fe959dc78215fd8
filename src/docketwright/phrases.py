"""Sentences that remember how they were made, so that the window can say them in another language.

Every room speaks plain English: to the rooms below the window, to the command line and to a test, a phrase is the
English sentence and nothing else. Only the window asks it for its pattern and its values.
"""

from __future__ import annotations

import string
from collections.abc import Mapping


class Phrase(str):
    """An English sentence with the pattern and the values that it was made of."""

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, object]


def phrase(pattern: str, **values: object) -> str:
    """Return a sentence with its values in place of their names: `phrase("{count} words", count=3)`.

    Without values it marks a fixed sentence for the translators and returns it as it is.
    """
    made = Phrase(filled(pattern, values) if values else pattern)
    made.pattern = pattern
    made.values = values
    return made


def joined(*parts: str, between: str = " ") -> str:
    """Return the phrases that say something as one, each still known for what it is."""
    told = [part for part in parts if part]
    names = [f"part{number}" for number in range(len(told))]
    pattern = between.join(f"{{{name}}}" for name in names)
    return phrase(pattern, **dict(zip(names, told, strict=True))) if told else ""


def filled(pattern: str, values: Mapping[str, object], formatter: string.Formatter | None = None) -> str:
    """Return the pattern with its values in place; a formatter of one's own may write numbers another way."""
    return (formatter or _ENGLISH).vformat(pattern, (), values)


_ENGLISH = string.Formatter()
