"""`docketwright judge --jsonl`: which principles each passage argues, one JSON line for each line read."""

from __future__ import annotations

import argparse
import json
import sys
from math import isfinite
from typing import NoReturn

from docketwright.checks.principles import judge_line
from docketwright.cli.output import FINE, show, tell
from docketwright.errors import ReadError

LONGEST = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--jsonl", action="store_true", help='read lines of {"id": …, "text": …} (the only form)')


def run(options: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its options
    """Judge every line of standard input; a line that cannot be read is named, and the rest are judged all the same."""
    unread = 0
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            name, text = passage(line)
        except ReadError as error:
            unread += 1
            tell(f"docketwright: Line {number}: {error}")
        else:
            show(verdict(name, text))
    return ReadError.exit_code if unread else FINE


def passage(line: bytes) -> tuple[object, str]:
    """Return the id and the text in one line; ReadError where it holds no text."""
    if len(line) > LONGEST:
        raise ReadError("This line is longer than a million bytes.", "Give one passage a line.")
    try:
        entry = json.loads(line.decode("utf-8-sig"), parse_float=_number, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ReadError("This is not a line of JSON.", 'Write {"id": "1", "text": "…"}.') from error
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise ReadError("There is no text in this line.", 'Write {"id": "1", "text": "…"}.')
    return entry.get("id"), entry["text"]


def _number(written: str) -> float:
    """Return a number with a fraction or exponent; ValueError where it is too large to be told again in JSON."""
    return number if isfinite(number := float(written)) else _no_number(written)


def _no_number(written: str) -> NoReturn:
    """Refuse what Python reads and JSON does not know: NaN and Infinity."""
    raise ValueError(written)


def verdict(name: object, text: str) -> str:
    """Return one line of JSON with the principles, elements, request and hits of a passage."""
    return json.dumps(judge_line({"id": name, "text": text}))
