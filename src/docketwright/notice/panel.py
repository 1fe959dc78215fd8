"""The panel "Document Details" that the Federal Register's own pages put before or beside a notice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docketwright.notice.document import Piece, Role

_FIELDS = {
    "publication date": Role.MASTHEAD,
    "document citation": Role.MASTHEAD,
    "document number": Role.MASTHEAD,
    "agency/docket number": Role.DOCKET,
    "agency/docket numbers": Role.DOCKET,
    "rin": Role.RIN,
    "rins": Role.RIN,
    "cfr": Role.CFR,
    "agencies": Role.AGENCY_NAME,
    "agency": Role.AGENCY_NAME,
}
_OTHERS = frozenset(
    (
        "document details,printed version,dates,effective date,comments close,document type,page,pages,public comments,"
        "document statistics,docket number,docket,enhanced content,published document,shorter url,action"
    ).split(",")
)
_SURE = ("publication date", "document citation", "document number")
_LABEL = re.compile(r"([A-Za-z/]+(?: [A-Za-z/]+){0,2}):?\s*(?::\s*(.+))?")
_BY = re.compile(r"An? .{4,60} by the .{4,200} on \d{1,2}/\d{1,2}/\d{4}")
_NOTICE_BEGINS = re.compile(r"AGENC(?:Y|IES):|Start Printed Page|Start Preamble")


@dataclass
class Panel:
    """What a panel says as pieces, and the rows it takes: `start` to `end`, the title's row included."""

    start: int
    end: int
    pieces: list[Piece] = field(default_factory=list)


def find_panel(rows: Sequence[str]) -> Panel | None:
    """Return the panel among a page's rows; None for any other text."""
    labels = [_label(row)[0] for row in rows]
    marks = [at for at, label in enumerate(labels) if label in _FIELDS or label == "document details"]
    if sum(label in labels for label in _SURE) < 2 or not marks:
        return None
    start = marks[0]
    begins = (at for at, row in enumerate(rows) if at > start and _NOTICE_BEGINS.match(row))
    end = next(begins, min(marks[-1] + 2, len(rows)))
    title = next((at for at in range(start) if _BY.fullmatch(rows[at]) and at), None)
    found = Panel(start if title is None else title - 1, end)
    if title is not None:
        found.pieces.append(Piece(rows[title - 1], Role.SUBJECT))
        found.pieces += [Piece(row, Role.MASTHEAD) for row in rows[title:start]]
    found.pieces += _read(rows[start:end])
    return found


def _label(row: str) -> tuple[str, str]:
    match = _LABEL.fullmatch(row.strip())
    name = match.group(1).lower() if match else ""
    known = name in _FIELDS or name in _OTHERS
    return (name, (match.group(2) or "") if match else "") if known else ("", "")


def _read(rows: Sequence[str]) -> Iterator[Piece]:
    name, agencies = "", 0
    for row in rows:
        label, rest = _label(row)
        name = label or name
        value = rest if label else row
        role = _FIELDS.get(name, Role.MASTHEAD)
        if not value:
            continue
        if role is Role.AGENCY_NAME:
            agencies += 1
            yield Piece(value, Role.AGENCY_NAME if agencies == 1 else Role.OFFICE_NAME)
        elif role is Role.MASTHEAD and name in _SURE:
            yield Piece(f"{name.capitalize()}: {value}", role)
        else:
            yield Piece(value, role)
