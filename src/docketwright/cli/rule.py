"""`docketwright rule FILE`: what a notice says, as far as it could be read."""

from __future__ import annotations

import argparse
from pathlib import Path

from docketwright.cli.output import FINE, show, show_json
from docketwright.model.rule import Rule
from docketwright.notice.read import read_file
from docketwright.notice.summary import summary

NOT_FOUND = "Not found"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="Federal Register XML, JSON, HTML, PDF or text")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")


def run(options: argparse.Namespace) -> int:
    """Read the notice and print it."""
    rule = read_file(options.file)
    if options.json:
        show_json(summary(rule))
    else:
        show("\n".join(f"{label:<16}{value or NOT_FOUND}" for label, value in lines(rule)))
    return FINE


def lines(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Return what was read as labels and values, "" where nothing was found."""
    closing = rule.comment_deadline
    return (
        ("Title", rule.title or ""),
        ("Agency", ", ".join(part for part in (rule.agency, rule.office) if part)),
        ("Action", rule.action or ""),
        ("Docket", rule.docket_id or ""),
        ("Agency docket", rule.agency_docket or ""),
        ("RIN", ", ".join(rule.rins)),
        ("Citation", rule.citation or ""),
        ("Comments close", f"{closing.date}{' (computed)' if closing.computed else ''}" if closing else ""),
        ("How to comment", ", ".join(channel.address or channel.kind for channel in rule.channels)),
        ("Questions", str(len(rule.questions) or "")),
        ("Sections", str(len(rule.sections) or "")),
    )
