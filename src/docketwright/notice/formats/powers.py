"""Small raised figures of a notice: a power such as that of 10^26 belongs to the rule, a footnote's number does not."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{1,9})?\Z")
_MEASURED = re.compile(r"(?<![A-Za-z])(?:mm|cm|m|km|in|ft|yd|mi)\Z")
_POWER = re.compile(r"[-−–]?\d{1,3}\Z")
_SQUARES = {"2": "²", "3": "³"}
# GPO's own text sets what is raised between backslashes: 10\26\, and a footnote's number alike.
_GPO = re.compile(r"(?<=\w)\\([-−–]?\d{1,3})\\")
_LONGEST_BEFORE = 24


def power(before: str, raised: str) -> str:
    """Return a raised figure as it is written on one line, "" where it reads like the number of a footnote.

    After a short number it is a power, "^26"; after a measure a square or a cube. After all else it is a footnote's.
    """
    raised, before = raised.strip(), before[-_LONGEST_BEFORE:]
    if _POWER.match(raised) and _BEFORE.search(before):
        return "^" + raised.replace("–", "-").replace("−", "-")
    return _SQUARES.get(raised, "") if _MEASURED.search(before) else ""


def with_powers(text: str) -> str:
    r"""Return a line of GPO's text with "10\26\" as "10^26"; the numbers of footnotes stay as they are."""
    if "\\" not in text:
        return text
    return _GPO.sub(lambda found: power(text[: found.start()], found.group(1)) or found.group(), text)
