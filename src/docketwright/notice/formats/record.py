"""One document of an API's answer, and how the values of such an answer are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from docketwright.model.closing import zone
from docketwright.notice.document import Piece, Role
from docketwright.notice.tidy import tidy

Values = Mapping[str, object]

_RIN = re.compile(r"\d{4}-[A-Z]{2}[A-Z]?\d{2,3}")
_KINDS = {"Proposed Rule": "PRORULE", "Rule": "RULE", "Notice": "NOTICE"}


@dataclass(frozen=True, slots=True)
class Record:
    """One document of an answer: its pieces, and the facts it states outright."""

    number: str
    title: str
    pieces: list[Piece]
    facts: dict[str, object] = field(default_factory=dict)


def text_of(values: Values, name: str) -> str:
    """Return the text under a name on one line, "" for none."""
    value = values.get(name)
    return tidy(value) if isinstance(value, str) else ""


def day_of(values: Values, name: str) -> date | None:
    """Return the day under a name, None for none."""
    value = values.get(name)
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def objects(one: Values, name: str) -> list[dict[str, object]]:
    """Return the objects listed under a name; whatever else is listed there is left out."""
    value = one.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(one: Values, name: str) -> list[str]:
    """Return the texts listed under a name, each on one line."""
    value = one.get(name)
    return [tidy(item) for item in value if isinstance(item, str)] if isinstance(value, list) else []


def pieces_of(one: Values, names: tuple[tuple[str, Role], ...]) -> list[Piece]:
    """Return the texts under these names as paragraphs of these roles; where there is none, no paragraph."""
    return [Piece(text_of(one, name), role) for name, role in names if text_of(one, name)]


def kind_of_file(one: Values, name: str) -> str:
    """Return the kind of document under a name by its tag in the Federal Register's XML, "" for none known."""
    return _KINDS.get(text_of(one, name), "")


def rins_of(one: Values) -> tuple[str, ...]:
    """Return the RIN that a record of Regulations.gov states, none where it is not written as one."""
    rin = text_of(one, "rin")
    return (rin,) if _RIN.fullmatch(rin) else ()


def eastern_end(value: object) -> datetime | None:
    """Return an end of comments as Eastern time: "2024-10-12T03:59:59Z" is 11 October, 11:59 pm; a bare day is None."""
    if not isinstance(value, str) or "T" not in value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(zone())
    except OverflowError:
        return None
