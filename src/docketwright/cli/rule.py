"""`docketwright rule FILE`: what a notice says, as far as it could be read."""

from __future__ import annotations

import argparse
from pathlib import Path

from docketwright.cli.naming import named
from docketwright.cli.output import FINE, show, show_json, tell
from docketwright.errors import ReadError
from docketwright.model.closing import closing
from docketwright.model.rule import Deadline, Rule
from docketwright.notice.read import SeveralDocumentsError, read_file, tells
from docketwright.notice.summary import summary

NOT_FOUND = "Not found"
WIDE = 16
LINE, BELOW = "\n", "\n" + WIDE * " "
"""What stands between several values, and between them where they are printed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the notice: Federal Register XML, JSON, HTML, PDF, .docx or text"
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON, with where each value was found")
    parser.add_argument("--document", default="", metavar="NUMBER", help="which notice of a file that holds several")


def run(options: argparse.Namespace) -> int:
    """Read the notice and print it; for a file with several and none chosen, name them."""
    with named(options.file):
        rule = _read(options.file, options.document)
    if options.json:
        show_json(summary(rule))
    else:
        show("\n".join(f"{label:<{WIDE}}{(value or NOT_FOUND).replace(LINE, BELOW)}" for label, value in lines(rule)))
    if not tells(rule):
        tell("Nothing here says that this is a notice: no agency, no number, no date. Is it the right file?")
    return FINE


def _read(file: Path, document: str) -> Rule:
    try:
        return read_file(file, document)
    except SeveralDocumentsError as several:
        first = several.entries[0].key
        choose = f"Choose one with --document, as in --document {first}:"
        held = "; ".join(f"{entry.key} {entry.title}".strip() for entry in several.entries[:12])
        more = f"; and {len(several.entries) - 12:,} more" if len(several.entries) > 12 else ""
        raise ReadError(several.what_happened, f"{choose} {held}{more}.") from several


def lines(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Return what was read as labels and values, several of them a line each, "" where nothing was found."""
    deadline = rule.comment_deadline
    return (
        ("Title", rule.title or ""),
        ("Agency", ", ".join(part for part in (rule.agency, rule.office) if part)),
        ("Action", rule.action or ""),
        ("Kind", rule.notice_type.value),
        ("Docket", rule.docket_id or ""),
        ("Agency docket", rule.agency_docket or ""),
        ("RIN", ", ".join(rule.rins)),
        ("Citation", rule.citation or ""),
        ("Comments close", _closes(deadline) if deadline else ""),
        *(("Other date", _other(one)) for one in rule.deadlines if one is not deadline),
        ("How to comment", LINE.join(channel.address or channel.kind for channel in rule.channels)),
        ("Asked of you", LINE.join(one.text for one in rule.house_rules)),
        ("Questions", LINE.join(f"{one.number}  {one.text}" for one in rule.questions)),
        ("Sections", str(len(rule.sections) or "")),
    )


def _other(one: Deadline) -> str:
    return f"{one.kind.value}: {_closes(one)}" if one.time else f"{one.kind.value}: {one.date:%A}, {_day(one)}"


def _day(one: Deadline) -> str:
    return f"{one.date:%B} {one.date.day}, {one.date.year}"


def _closes(deadline: Deadline) -> str:
    end = closing(deadline)
    hour = f"{end:%I:%M}".lstrip("0") + (" am" if end.hour < 12 else " pm")
    computed = ", computed from the day of publication" if deadline.computed else ""
    return f"{end:%A}, {end:%B} {end.day}, {end.year}, {hour} {end.tzname()}{computed}"
