"""The hour of a closing day that a notice gives in a sentence of its own, as the Fish and Wildlife Service does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from docketwright.model.rule import Deadline, DeadlineKind
from docketwright.notice.dates import find_time

_ON_CLOSING_DAY = re.compile(
    r"(?i)\b(?:by|after) (?P<hour>\d{1,2}:\d{2} ?[ap]\.?m\.?[^.;]{0,30}) (?:on|of) (?:the|that) "
    r"(?:(?:closing|due) date|last day of the comment period)"
)


def with_hour(found: list[Deadline], dates: Iterable[str]) -> list[Deadline]:
    """Return the deadlines, those of comments without an hour with the one that `dates` names for the closing date."""
    closing = next(filter(None, map(_ON_CLOSING_DAY.search, dates)), None)
    if closing is None:
        return found
    hour, zone = find_time(closing.group("hour"))
    return [
        replace(one, time=hour, zone=zone) if one.kind is DeadlineKind.COMMENT and one.time is None else one
        for one in found
    ]
