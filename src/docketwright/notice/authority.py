"""Which law the agency says it acts under, where the notice says it plainly."""

from __future__ import annotations

import re

from docketwright.model.rule import Authority, Place
from docketwright.notice.document import Document, Role
from docketwright.notice.tidy import plain_dashes

_ECRA = re.compile(
    r"Export Control Reform Act of 2018|50 U\.?S\.?C\.? (?:\d{4}, )*(?:48(?:0[1-9]|[1-4]\d|5[0-2]))\b", re.IGNORECASE
)
_DPA = re.compile(
    r"Defense Production Act|50 U\.?S\.?C\.? (?:App\. 20(?:6[1-9]|7\d)|45(?:0[1-9]|[1-6]\d))\b", re.IGNORECASE
)
_APA = re.compile(r"5 U\.?S\.?C\.? 553|Administrative Procedure Act", re.IGNORECASE)
_EXEMPT = re.compile(
    r"(?i)(?:not subject to|exempt(?:ed|s)? from|exempt|do(?:es)? not apply|inapplicable|not apply|without regard|"
    r"not required|notwithstanding|excluded from|good cause|foreign affairs function|military function|"
    r"interpretative|552|unnecessary|not require)"
)
_NAMES = re.compile(
    r"(?i)(?:authority|pursuant to|under|issued|promulgat|in accordance with|as required by|accordance)"
)


def find_authority(document: Document) -> tuple[Authority, Place] | None:
    """Return the law with its place: the AUTHORITY citation first, then what the text says; None where it is not plain.

    A mention of 5 U.S.C. 553 counts only where the notice proposes under it, not where it claims to be exempt.
    """
    for pattern, authority in ((_DPA, Authority.DPA), (_ECRA, Authority.ECRA)):
        place = _cited(document, pattern)
        if place:
            return authority, place
    return _said(document)


def _cited(document: Document, pattern: re.Pattern[str]) -> Place | None:
    """Return where the code's authority line names the law, if that line names this one of the two alone."""
    for part in document.having(Role.REGULATION, Role.BODY):
        if not re.match(r"(?i)authority(?: citation)?(?: for .{0,60})?:|(?:\d{1,2} U\.?S\.?C\.? [\d, -]+;)", part.text):
            continue
        other = _ECRA if pattern is _DPA else _DPA
        match = pattern.search(plain_dashes(part.text))
        if match and not other.search(plain_dashes(part.text)):
            return part.place(part.text[match.start() : match.end()])
    return None


def _said(document: Document) -> tuple[Authority, Place] | None:
    found: dict[Authority, tuple[int, Place]] = {}
    for part in document.having(Role.SUMMARY, Role.BODY):
        even = plain_dashes(part.text)
        for pattern, authority in ((_ECRA, Authority.ECRA), (_DPA, Authority.DPA)):
            match = pattern.search(even)
            if match and _NAMES.search(even):
                count, place = found.get(authority, (0, part.place(part.text[match.start() : match.end()])))
                found[authority] = count + 1, place
    if found:
        ranked = sorted(found.items(), key=lambda one: -one[1][0])
        if len(ranked) == 1 or ranked[0][1][0] >= 2 * ranked[1][1][0]:
            return ranked[0][0], ranked[0][1][1]
        return None
    return _apa(document)


def _apa(document: Document) -> tuple[Authority, Place] | None:
    plain: Place | None = None
    for part in document.having(Role.SUMMARY, Role.BODY):
        for sentence in re.split(r"(?<=[a-z)])\.\s+", part.text):
            match = _APA.search(sentence)
            if match and _EXEMPT.search(sentence):
                return None
            if match and plain is None and _NAMES.search(sentence):
                plain = part.place(sentence[match.start() : match.end()])
    return (Authority.APA, plain) if plain else None
