"""What a person put into the one box: a docket number, a citation, a link, or the notice itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_LONG = 300
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))


class Sort(StrEnum):
    """What sort of thing was typed; the value is what the window calls it."""

    NOTHING = "nothing"
    NOTICE = "the text of a notice"
    LINK = "a link"
    CITATION = "a Federal Register citation"
    RIN = "a RIN"
    DOCUMENT = "a Federal Register document number"
    DOCKET = "a docket number"
    WORDS = "a few words"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, told apart and made even: `value` is what a look-up would ask for."""

    sort: Sort
    value: str = ""


_PATTERNS = (
    (Sort.LINK, re.compile(r"https?://\S+|(?:www\.)?(?:federalregister|regulations|govinfo)\.gov/\S*", re.IGNORECASE)),
    (
        Sort.CITATION,
        re.compile(r"(\d{1,3})\s*(?:FR|F\.R\.|Fed\.?\s*Reg\.?)\s*(\d{1,3}(?:,\d{3})+|\d{1,6})", re.IGNORECASE),
    ),
    (Sort.RIN, re.compile(r"(?:RIN[:\s]*)?(\d{4})\s*-\s*([A-Z]{2}\d{2,3})", re.IGNORECASE)),
    (Sort.DOCUMENT, re.compile(r"(?:FR\s+Doc(?:ument|\.)?\s*(?:No\.?)?\s*)?([A-Z]?\d{1,4}-\d{4,6})", re.IGNORECASE)),
    (
        Sort.DOCKET,
        re.compile(r"(?:Docket(?:\s+(?:No\.?|ID|Number))?[:\s]*)?([A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)+)", re.IGNORECASE),
    ),
)


def what_is(text: str) -> Typed:
    """Return what was typed; more than a line or two is the notice itself."""
    stripped = text.strip()
    if not stripped:
        return Typed(Sort.NOTHING)
    if len(stripped) > _LONG or stripped.count("\n") > 1:
        return Typed(Sort.NOTICE, text)
    one_line = " ".join(stripped.translate(_DASHES).split()).rstrip(".;,")
    for sort, pattern in _PATTERNS:
        match = pattern.fullmatch(one_line)
        if match:
            return Typed(sort, _even(sort, match))
    return Typed(Sort.WORDS, one_line)


def looks_like_docket(text: str) -> bool:
    """Tell whether a docket number has the form most have: letters, a year, digits (BIS-2024-0047)."""
    return re.fullmatch(r"[A-Z0-9]+(?:[-_][A-Z0-9]+)*-\d{4}-\d{3,5}", text.translate(_DASHES)) is not None


def _even(sort: Sort, match: re.Match[str]) -> str:
    groups = match.groups()
    if sort is Sort.CITATION:
        return f"{groups[0]} FR {groups[1].replace(',', '')}"
    if sort is Sort.RIN:
        return f"{groups[0]}-{groups[1].upper()}"
    if sort is Sort.LINK:
        return match.group()
    return str(groups[0]).upper()
