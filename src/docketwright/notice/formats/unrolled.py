"""Texts that lost their line ends, as archives and converters keep a page: the rows of a notice's head told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MOST = 100  # labels of the notices that a page may hold; a row of more is no notice
_LONG = 160  # characters of a row that no printed line has
_CAPITALS = r"[A-Z][A-Z&.,'’()-]*(?: (?:[A-Z][A-Z&.,'’()-]*))+"
_LABEL = re.compile(
    r"(?<=\S) (?=(?:AGENC(?:Y|IES)|ACTION|SUMMARY|DATES?|ADDRESS(?:ES)?|FOR FURTHER INFORMATION,? CONTACT|"
    r"SUPPLEMENTARY INFORMATION):(?:\s|$))"
)
_RUNNING_HEAD = (
    r"(?:\d{1,6} )?Federal Register ?/ ?Vol\. \d{1,3}, ?No\. \d{1,3} ?/ ?[A-Z][a-z]+, [A-Z][a-z]+ \d{1,2}, \d{4} ?/ ?"
    r"(?:Proposed Rules|Rules and Regulations|Notices|Unified Agenda|Presidential Documents)(?: \d{4,6}(?! CFR))?"
)
# What stands on a line of its own in print: each is cut off before and behind.
_ALONE = re.compile(
    rf"{_RUNNING_HEAD}|[-=_]{{9,}}|\[\[?Page \d+(?:-\d+)?\]\]?|\[Federal Register: [^\]]{{1,200}}\]|"
    r"\[Federal Register Volume [^\]]{1,200}\]|\[(?:Proposed Rules|Rules and Regulations|Notices)\]|\[Pages? [\d-]+\]|"
    r"\[DOCID:[^\]]{0,200}\]|\[FR Doc[^\]]{0,200}\](?: BILLING CODE [\w–-]+)?|BILLING CODE [\w–-]+\d[\w–-]*|"
    r"Vol\. \d{1,3},? No\. \d{1,3}|Vol\. \d{1,3} [A-Z][a-z]+day, No\. \d{1,3} [A-Z][a-z]+ \d{1,2}, \d{4}|"
    r"(?<=\d )(?:Mon|Tues|Wednes|Thurs|Fri)day, [A-Z][a-z]+ \d{1,2}, \d{4}(?= This section)|"
    r"(?<![\w-])[\w-]{1,40} on [A-Z0-9]{0,40}PROD[A-Z0-9]* with [A-Z]+\d*|Download as PDF"
)
_OF_A_HEAD = re.compile(
    r"\[(?=[^\]\d]{0,200}\d)[^\]]{0,400}\]|\bRIN:? \d{4}[-–][A-Z]{2}\d{2}\b|"
    r"\b\d{1,2} CFR (?:Parts?|Chapter|Ch\.) (?:\d+[a-z]?|[IVXL]+)(?:(?:, and |, | and )\d+[a-z]?)*"
)
_AGENCY_FIRST = re.compile(rf"({_CAPITALS})(?= [A-Z][a-z])")
_HEAD_IN_A_ROW = re.compile(
    rf"(?:\[[\w-]+\] )?(?=[A-Z&.,'’() -]*\b(?:DEPARTMENT|AGENCY|COMMISSION|BUREAU|ADMINISTRATION|BOARD|CORPORATION)\b)"
    rf"{_CAPITALS} [A-Z][a-z][^.]* \d{{1,2}} CFR (?:Parts?|Chapter) "
)


def unrolled(row: str) -> Iterator[str]:
    """Yield the rows that a row too long to be printed was made of; a paragraph of an unwrapped text stays whole."""
    if len(row) <= _LONG:
        yield from _rows_of_a_head(row) if " CFR " in row and _HEAD_IN_A_ROW.match(row) else (row,)
        return
    labels = [match.start() for match in _LABEL.finditer(row)]
    if len(labels) > _MOST or (len(labels) < 2 and not re.search(_RUNNING_HEAD, row)):
        yield row
        return
    for part in _parted(row, _ALONE):
        yield from _with_labels(part)


def _with_labels(part: str) -> Iterator[str]:
    head, *labelled = _LABEL.split(part)
    if labelled:
        yield from _rows_of_a_head(head)
        yield from labelled
    else:
        yield part


def _rows_of_a_head(head: str) -> Iterator[str]:
    for part in _parted(head, _OF_A_HEAD):
        piece = part.strip()
        agency = _AGENCY_FIRST.match(piece)
        if agency:
            yield agency.group(1)
            piece = piece[agency.end() :]
        yield from filter(None, (piece.strip(),))


def _parted(text: str, alone: re.Pattern[str]) -> Iterator[str]:
    """Yield the stretches of a text between and with what stands alone in it."""
    start = 0
    for match in alone.finditer(text):
        yield from filter(str.strip, (text[start : match.start()], match.group()))
        start = match.end()
    if text[start:].strip():
        yield text[start:]
