"""The closing date as an entry for a calendar program, with reminders (RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from docketwright.model.closing import closing
from docketwright.model.rule import ChannelKind, Deadline, Rule

REMINDERS = ((timedelta(days=7), "-P7D"), (timedelta(days=1), "-P1D"), (timedelta(hours=3), "-PT3H"))
_LINE = 75  # octets, RFC 5545, 3.1


def calendar_entry(rule: Rule, now: datetime) -> str:
    """Return the text of an .ics file for the day comments close, "" where the notice names none.

    Reminders come a week, a day and three hours before; those whose time is past at `now`, which is aware, are left
    out. Reading the same notice again gives the same entry, so that a calendar replaces it.
    """
    deadline = rule.comment_deadline
    return "".join(f"{_folded(line)}\r\n" for line in _lines(rule, deadline, now)) if deadline else ""


def _lines(rule: Rule, deadline: Deadline, now: datetime) -> Iterator[str]:
    end = closing(deadline)
    name = rule.docket_id or rule.agency_docket or rule.title or "a notice"
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Docketwright//Comment deadline//EN", "BEGIN:VEVENT")
    yield f"UID:{_uid(rule)}"
    yield f"DTSTAMP:{_stamp(now)}"
    yield f"DTSTART:{_stamp(end)}"
    yield "DURATION:PT1M"
    yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{_escaped(f'Comments close: {name}')}"
    yield f"DESCRIPTION:{_escaped(_description(rule, deadline))}"
    yield from _where(rule)
    for before, trigger in REMINDERS:
        if end - before > now:
            yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{trigger}")
            yield from (f"DESCRIPTION:{_escaped(f'Comments close: {name}')}", "END:VALARM")
    yield from ("END:VEVENT", "END:VCALENDAR")


def _description(rule: Rule, deadline: Deadline) -> str:
    said = [rule.title or "", ", ".join(one for one in (rule.office, rule.agency) if one)]
    if deadline.computed:
        said.append("The date was computed from the day of publication; the notice does not print it.")
    if deadline.time is None:
        said.append("No time of day is given; Regulations.gov closes at 11:59 pm Eastern.")
    return "\n".join(line for line in said if line)


def _where(rule: Rule) -> Iterator[str]:
    if rule.docket_id and any(channel.kind is ChannelKind.PORTAL for channel in rule.channels):
        yield f"URL:https://www.regulations.gov/docket/{rule.docket_id}"


def _uid(rule: Rule) -> str:
    named = "|".join(one or "" for one in (rule.docket_id, rule.document_number, rule.agency_docket, rule.title))
    return f"{hashlib.sha256(named.encode()).hexdigest()[:32]}@docketwright"


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for plain in ("\\", ";", ","):
        text = text.replace(plain, f"\\{plain}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return the line in pieces of at most 75 octets, none of which cuts a character."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        octets = char.encode()
        if len(piece) + len(octets) > _LINE - bool(pieces):
            pieces.append(piece)
            piece = b""
        piece += octets
    return "\r\n ".join(one.decode() for one in [*pieces, piece])
