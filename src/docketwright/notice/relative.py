"""Days counted from publication: "within 60 days of publication", "[insert date 60 days after …]"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from docketwright.notice.business_days import days_after

_WORDS = {
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty-five": 45,
    "sixty": 60,
    "seventy-five": 75,
    "ninety": 90,
    "one hundred twenty": 120,
    "one hundred and twenty": 120,
    "one hundred eighty": 180,
}
_COUNT = "|".join(sorted(_WORDS, key=len, reverse=True))
_RELATIVE = re.compile(
    rf"(?P<days>\b\d{{1,3}}|\b(?:{_COUNT}))[\s-]*(?:\(\d{{1,3}}\) )?(?:calendar )?days?'? "
    r"(?:after|from|of|following|beyond)(?: the)?(?: date of| day of)?(?: the| its)?(?: date of)?(?: this (?:notice|"
    r"document|rule)'?s?)? ?"
    r"(?:publication|published|it is published)(?: date)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Relative:
    """A number of days after publication, and where its words end in the text."""

    days: int
    end: int

    def day(self, published: date) -> date | None:
        """Return the day it falls on, None where no calendar holds it."""
        try:
            return days_after(published, self.days)
        except (OverflowError, ValueError):
            return None


def find_relative(text: str) -> Iterator[Relative]:
    """Yield each number of days after publication that the text names; no days at all is no date."""
    for match in _RELATIVE.finditer(text):
        word = match.group("days").lower()
        days = _WORDS.get(word) or int(word)
        if days:
            yield Relative(days, match.end())
