"""Footnotes in text copied from a printed page, where they stand at a column's foot in the middle of a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from docketwright.notice.formats.lines import Line

_BEGINS = re.compile(r"(\d{1,3}) (?=[A-Z“‘(])")
_LIKE_A_NOTE = re.compile(
    r"\b(?:Id\.|See\b|supra\b|E\.O\. \d|\d{1,3} (?:FR|U\.S\.C\.|Fed\. Reg\.) \d|https?:)", re.IGNORECASE
)
_LONGEST = 70


def footnotes_last(lines: list[Line]) -> list[Line]:
    """Return the lines with the footnotes taken out of the columns and put at the end, marked small.

    Footnotes are told by their numbers, which rise one by one from 1; a column's notes end at the next blank line.
    Without three of them that read like notes the lines stay as they are.
    """
    blocks = list(_blocks(lines))
    notes = [at for start, end in blocks for at in range(start, end)]
    if sum(1 for at in notes if _LIKE_A_NOTE.search(lines[at].text)) < 3:
        return lines
    taken = frozenset(notes)
    kept = [line for at, line in enumerate(lines) if at not in taken]
    return [*kept, *(replace(lines[at], small=True) for at in notes)]


def _blocks(lines: list[Line]) -> list[tuple[int, int]]:
    """Return where each run of notes begins and ends; one that does not end within a column's length is left out."""
    found: list[tuple[int, int]] = []
    expected, at = 1, 0
    while at < len(lines):
        if _number(lines[at]) != expected:
            at += 1
            continue
        begun, end = expected, at
        while end < len(lines) and (end == at or not lines[end].gap or _number(lines[end]) == expected):
            expected += _number(lines[end]) == expected
            end += 1
        if end - at <= _LONGEST:
            found.append((at, end))
            at = end
        else:
            expected = begun + 1
            at += 1
    return found


def _number(line: Line) -> int:
    match = _BEGINS.match(line.text)
    return int(match.group(1)) if match else 0
