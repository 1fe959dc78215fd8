"""Which part of a notice each paragraph belongs to, told from its labels where the format does not say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from docketwright.notice.document import Piece, Role

_LABELS = {
    "agency": Role.AGENCY,
    "agencies": Role.AGENCY,
    "action": Role.ACTION,
    "summary": Role.SUMMARY,
    "dates": Role.DATES,
    "date": Role.DATES,
    "effective date": Role.DATES,
    "effective dates": Role.DATES,
    "dates and times": Role.DATES,
    "addresses": Role.ADDRESSES,
    "address": Role.ADDRESSES,
    "for further information contact": Role.CONTACT,
    "for further information, contact": Role.CONTACT,
    "for further information": Role.CONTACT,
    "contact": Role.CONTACT,
    "supplementary information": Role.BODY,
}
_LABEL = re.compile(
    r"(?:[•*\-–]\s*)?(AGENC(?:Y|IES)|ACTION|SUMMARY|DATES?(?: AND TIMES)?|EFFECTIVE DATES?|ADDRESS(?:ES)?|"
    r"FOR FURTHER INFORMATION,? CONTACT|FOR FURTHER INFORMATION|SUPPLEMENTARY INFORMATION)\s*:\s*",
)
_BARE_LABEL = re.compile(rf"(?i)(?:[•*]\s*)?({'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))})\s*:?")
_NUMBER = re.compile(r"\[?\s*FR Doc(?:\.|ument)?(?: No[.:]*)?:?\s*[A-Z0-9–—-]+", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"(?:Dated(?: this| at)?|Issued (?:in|on|at)|Signed (?:in|at|on)|By (?:order|direction) of)\b.{0,160}$"
)
_TITLE_CASE_LABEL = re.compile(
    r"(Agency|Action|Summary|Dates|Addresses|For Further Information Contact|Supplementary Information)$"
)

_ORDER = {
    Role.AGENCY: 0,
    Role.ACTION: 1,
    Role.SUMMARY: 2,
    Role.DATES: 3,
    Role.ADDRESSES: 4,
    Role.CONTACT: 5,
    Role.BODY: 6,
}


def label_of(text: str) -> tuple[Role, str, str] | None:
    """Return (role, label, rest) where the paragraph begins with a preamble label ("DATES: …"), else None.

    A label must be in capitals, or stand alone in its paragraph.
    """
    match = _LABEL.match(text)
    if match:
        label = match.group(1)
        return _LABELS[label.lower()], label, text[match.end() :]
    alone = _BARE_LABEL.fullmatch(text.strip())
    if (
        alone
        and alone.group(1)[0].isupper()
        and (text.strip().endswith(":") or text.isupper() or _TITLE_CASE_LABEL.match(text.strip()))
    ):
        return _LABELS[alone.group(1).lower()], alone.group(1), ""
    return None


def with_roles(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces with a role each; "DATES: Comments …" becomes a heading and a paragraph."""
    current, started = Role.MASTHEAD, False
    for piece in pieces:
        found = label_of(piece.text) if piece.role in {None, Role.BODY} or piece.level else None
        if found and (not started or current is not Role.BODY):
            current, started = found[0], True
            yield replace(piece, text=found[1], role=current, level=1)
            if found[2].strip():
                yield replace(piece, text=found[2], role=current, level=0)
        elif piece.role is not None:
            started = started or piece.role in _ORDER
            current = piece.role if piece.role in _ORDER else current
            # Notices without labels begin to speak right after their title ("Take notice that …").
            current = Role.BODY if piece.role is Role.SUBJECT and not started else current
            yield piece
        else:
            yield replace(piece, role=_role_by_words(piece, current))


def _role_by_words(piece: Piece, current: Role) -> Role:
    if _NUMBER.match(piece.text) and len(piece.text) < 120:
        return Role.NUMBER
    if current is Role.BODY and _SIGNATURE.match(piece.text):
        return Role.SIGNATURE
    return current
