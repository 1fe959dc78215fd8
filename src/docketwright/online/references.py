"""What a person typed or pasted to name a rule: a docket, a citation, a number, a link, the notice itself, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit


class ReferenceKind(StrEnum):
    """In which of its names a rule was named."""

    DOCKET = "docket"
    SITE_DOCUMENT = "document on Regulations.gov"
    DOCUMENT_NUMBER = "Federal Register document"
    CITATION = "citation"
    RIN = "RIN"
    NOTICE = "notice"
    WORDS = "words"
    STRANGE_LINK = "link to another site"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Reference:
    """What was named. `value` is the number in its usual form; for NOTICE and WORDS it is the text itself.

    `odd` marks a docket that does not look like most (BIS-2024-0047): worth a question, not a refusal.
    """

    kind: ReferenceKind
    value: str
    odd: bool = False


_DASHES = re.compile("[\u2010-\u2015\u2212]")
_LONG = 300
_LINES = 4

# The grammar that held for the dockets of 240 documents; a document of a docket adds four digits.
_USUAL_DOCKET = re.compile(r"[A-Z]{2,10}(?:-[A-Z0-9]{1,8}){0,3}-(?:19|20)\d{2}-(?:[A-Z]{1,5}-)?\d{3,5}")
_SITE_DOCUMENT = re.compile(r"(" + _USUAL_DOCKET.pattern + r")-\d{4,5}")
_ANY_DOCKET = re.compile(r"(?=.{0,127}\d)[A-Z0-9]+(?:[-_][A-Z0-9]+)+")
_DOCUMENT_NUMBER = re.compile(
    r"(?:FR\s+DOC(?:\.|UMENT)?\s+(?:NO\.?\s+)?)?((?:[CR]\d-)?(?:(?:19|20)\d{2}|[0-9]{2}|[A-Z]\d?)-\d{3,6})"
)
_CITATION = re.compile(r"(\d{1,3})\s+F(?:ED)?\.?\s*R(?:EG)?\.?\s+(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\s*[-,(].*)?")
_RIN = re.compile(r"(?:RIN:?\s*)?(\d{4})\s*-\s*([A-Z]{2}\d{2})")
_LABEL = re.compile(r"^(?:AGENCY\s+)?(?:DOCKET|DKT)(?:\s+(?:ID|NO|NUMBER|NOS?)\b\.?)*[:.\s]*", re.IGNORECASE)

_HOSTS = ("federalregister.gov", "regulations.gov", "govinfo.gov")
_PATHS: tuple[tuple[str, ReferenceKind, re.Pattern[str]], ...] = (
    ("federalregister.gov", ReferenceKind.DOCUMENT_NUMBER, re.compile(r"/documents/\d{4}/\d\d/\d\d/([\w-]+)")),
    ("federalregister.gov", ReferenceKind.DOCUMENT_NUMBER, re.compile(r"/(?:d|a|api/v1/documents)/([\w-]+)")),
    (
        "federalregister.gov",
        ReferenceKind.DOCUMENT_NUMBER,
        re.compile(r"/documents/full_text/\w+/\d{4}/\d\d/\d\d/([\w-]+)"),
    ),
    ("federalregister.gov", ReferenceKind.CITATION, re.compile(r"/citation/(\d+[- ]FR[- ]\d+)")),
    ("regulations.gov", ReferenceKind.DOCKET, re.compile(r"/docket/([\w-]+)")),
    ("regulations.gov", ReferenceKind.SITE_DOCUMENT, re.compile(r"/(?:document|commenton|comment)/([\w-]+)")),
    ("govinfo.gov", ReferenceKind.DOCUMENT_NUMBER, re.compile(r"/FR-\d{4}-\d\d-\d\d/(?:\w+/)?([\w-]*\d[\w-]*)")),
)


def what_is(text: str) -> Reference:
    """Return what this text names. Nothing is looked up; what is unclear is taken as words to search for."""
    whole = text.strip()
    if not whole:
        return Reference(ReferenceKind.NOTHING, "")
    if len(whole) > _LONG or whole.count("\n") >= _LINES:
        return Reference(ReferenceKind.NOTICE, whole)
    line = _DASHES.sub("-", " ".join(whole.split())).strip(" []().,;“”\"'")
    if re.match(r"(?:https?://|www\.)", line, re.IGNORECASE) or line.lower().startswith(_HOSTS):
        return _link(line)
    return _number(line) or Reference(ReferenceKind.WORDS, line)


def _number(line: str) -> Reference | None:
    upper = line.upper()
    if match := _RIN.fullmatch(upper):
        return Reference(ReferenceKind.RIN, f"{match[1]}-{match[2]}")
    if match := _CITATION.fullmatch(upper):
        return Reference(ReferenceKind.CITATION, f"{match[1]} FR {match[2].replace(',', '')}")
    if match := _DOCUMENT_NUMBER.fullmatch(upper):
        return Reference(ReferenceKind.DOCUMENT_NUMBER, match[1])
    bare = _LABEL.sub("", upper).strip()
    if match := _SITE_DOCUMENT.fullmatch(bare):
        return Reference(ReferenceKind.SITE_DOCUMENT, bare)
    if _ANY_DOCKET.fullmatch(bare):
        return Reference(ReferenceKind.DOCKET, bare, odd=not _USUAL_DOCKET.fullmatch(bare))
    return None


def _link(line: str) -> Reference:
    try:
        parts = urlsplit(line if "://" in line else f"https://{line}")
    except ValueError:  # "https://[::1/"
        return Reference(ReferenceKind.STRANGE_LINK, "")
    host = (parts.hostname or "").lower()
    for site, kind, pattern in _PATHS:
        if (host == site or host.endswith(f".{site}")) and (match := pattern.search(unquote(parts.path))):
            value = re.sub(r"[- ]FR[- ]", " FR ", match[1]) if kind is ReferenceKind.CITATION else match[1]
            return Reference(kind, value)
    return Reference(ReferenceKind.STRANGE_LINK, host)


def docket_of(site_document: str) -> str:
    """Return the docket that a document of Regulations.gov stands in: BIS-2024-0047-0001 is in BIS-2024-0047."""
    return site_document.rsplit("-", 1)[0]
