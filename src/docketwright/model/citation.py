"""Citations as rulemaking writes them: found in a text, each read into one normal form.

    89 Fed. Reg. 14,059–14,063   →  89 FR 14059-14063        15 C.F.R. § 702.7(b)   →  15 CFR 702.7(b)
    50 USC Sec. 4821(a)          →  50 U.S.C. 4821(a)         Public Law 115–232     →  Pub. L. 115-232
    Executive Order No. 14,110   →  E.O. 14110                rin 0694 – AJ55        →  RIN 0694-AJ55
    Docket Number 240905–0231    →  Docket No. 240905-0231    NHTSA—2016-0042        →  NHTSA-2016-0042
    FR Document 2024-20529       →  FR Doc. 2024-20529

A normal form reads back as itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import StrEnum

from docketwright.model.scanning import folded, found_at, holds, late
from docketwright.model.values import dataclass

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


class CitationKind(StrEnum):
    """What a citation points to."""

    REGISTER = "Federal Register"
    CODE_OF_REGULATIONS = "Code of Federal Regulations"
    CODE = "United States Code"
    PUBLIC_LAW = "public law"
    EXECUTIVE_ORDER = "executive order"
    RIN = "regulation identifier number"
    DOCKET = "docket"
    DOCUMENT = "Federal Register document"


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation in a text: where it stands there, in characters, and its one normal form."""

    kind: CitationKind
    start: int
    end: int
    normal: str


def find_citations(text: str) -> Iterator[Citation]:
    """Yield every citation in the text, in order; none overlaps another."""
    even = text
    for dash in DASHES:
        even = even.replace(dash, "-")
    low = folded(even)
    numbers = [one.start() for one in _AT_NUMBER.finditer(even)]
    likely = [rule for rule in _GRAMMAR if _may_hold(even, low, numbers, rule[2])]
    cited = [one for rule in likely for one in _matches(even, numbers, *rule)]
    last = 0
    for one in sorted(cited, key=lambda citation: (citation.start, -citation.end)):
        if one.start >= last:
            last = one.end
            yield one


def may_cite_law(text: str) -> bool:
    """Return whether a text can cite a law, a regulation or the Federal Register: most sentences cannot."""
    return _MAY_BE_LAW.search(text) is not None


def normal_citation(text: str) -> str | None:
    """Return the normal form of a text that is one citation and nothing else, None for any other."""
    stripped = text.strip()
    only = next(find_citations(stripped), None)
    return only.normal if only and (only.start, only.end) == (0, len(stripped)) else None


# Words before the dash that make an id of something else: an airworthiness directive, a rule of an exchange, a form.
NO_DOCKETS = frozenset(
    "AD MCAI SR FRL OMB RIN PL HR NSPM ISO IEC CVE CWE CCB NADA ICR FR GAO CR NO COVID SARS FY CY Q SP RFC".split()
)
DOCKET_ID = late(
    r"(?<![A-Za-z0-9_/-])(?P<docket>(?P<agency>[A-Z]{2,10}|DoD)(?:-[A-Z0-9]{1,8}){0,3}-(?:19|"
    r"20)\d{2}-(?:[A-Z]{1,5}-){0,2}\d{3,5}"
    r"|(?:AMS|FCIC|RUS|RBS|RHS|APHIS)(?:-[A-Z]{1,3})?-\d{2}-(?:[A-Z]{1,12}-)?\d{4})(?P<document>-\d{4,5}|-N-\d{1,3})?"
    r"(?![A-Za-z0-9]|-[A-Za-z0-9])"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
_PAGES = rf"(?:{_NUMBER})(?:-(?:{_NUMBER}))?"
_REGISTER = late(
    r"(?<![\d.,/-])(?P<volume>\d{1,3})\s+(?:FR|F\.\s?R\.|Fed\.\s?Reg\.|Federal Register)(?:\s+at|,)?\s+"
    rf"(?P<page>{_PAGES})"
)
_PIN_PAGE = re.compile(r",\s+(?:at\s+)?(?P<page>\d{3,6}(?:-\d{1,6})?)(?![\d/:,-])")
_SECTION_SIGN = r"(?:§{1,2}\s*§?|[Ss]ec(?:tion|tions|s)?\b\.?|ss?\.)"
_PINS = r"(?P<pin>(?:\s?\([0-9a-zA-Z]{1,5}\))*)"
_CFR = late(
    rf"(?<![\d.,-])(?P<title>\d{{1,2}})\s+(?:CFR|C\.\s?F\.\s?R\.)(?:,(?=\s*§))?\s+(?:(?P<word>[Pp]arts?|"
    rf"[Cc]h(?:apters?\b|\.))\s+|{_SECTION_SIGN}\s*)?"
    rf"(?P<section>\d{{1,4}}[a-z]?\.\d{{1,5}}[a-zA-Z]?(?:-\d{{1,4}}[a-zA-Z]{{0,2}}\d?)*|\d{{1,4}}(?:-\d{{1,4}})?|"
    rf"[IVXLC]+\b){_PINS}"
)
_USC = late(
    rf"(?<![\d.,-])(?P<title>\d{{1,2}}),?\s+U\.?\s?S\.?\s?C\.?(?:\s?A\.)?,?\s+(?:{_SECTION_SIGN}\s*)?"
    rf"(?P<section>\d{{1,5}}[a-z]{{0,3}}(?:-\d{{1,5}}[a-z]{{0,2}})*){_PINS}(?P<more>\s+et\s+seq\.)?"
)
_PUBLIC_LAW = late(
    r"\b(?:Public Law|Pub\. ?Law|Pub\. ?L\.|P\. ?L\.)\s+(?:No\.?\s+)?(?P<congress>\d{2,3})-(?P<law>\d{1,4})\b"
)
_ORDER = late(
    r"(?:\bE\.\s?O\.|\bE\.?O\b|\bExec(?:utive|\.) "
    r"Orders?)(?:\s*\((?:E\.?O\.?)\))?\s+(?:Nos?\.?\s+)?(?P<number>\d{1,2},\d{3}|\d{4,5})\b"
)
_RIN = late(
    r"\b(?:(?i:X?RINs?)(?:\s+(?:No\.?|"
    r"Number))?:?\s*(?P<agency>\d{4})\s?-?\s?(?P<letters>[A-Z]{2})\s?-?\s?(?P<number>[A-Z]?\d{2,3})"
    r"|(?P<bare>\d{4}-[A-Z]{2}[A-Z]?\d{2,3}))(?![\w-])"
)
_OWN_DOCKET = late(
    r"\b(?:(?P<series>[A-Z]{2}) )?(?i:docket\s+(?:nos?\.|numbers?|id(?:\s+(?:no\.|number))?))\s*:?\s*"
    r"(?P<number>(?=[A-Za-z-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|\d{5,12})(?![\w-])"
)
_DOCUMENT = late(
    r"\b(?:FR Doc(?:\.|ument)?(?:\s+No[.:]*|\s+Number)?:?|(?i:federal register document(?: number| no\.)?|document "
    r"(?:number|no\.)))\s*:?\s+"
    r"(?P<number>(?:[A-Z]\d-)?(?:[A-Z]\d-|\d{2,4}-)\d{3,6})(?![\w-])"
)


def _register(match: re.Match[str]) -> tuple[str, int] | None:
    """Read volume and first page, then the pages after it ("89 FR 73612, 73617") as far as they go on rising."""
    pages, end = [_page_range(match["page"])], match.end()
    while pin := _PIN_PAGE.match(match.string, end):
        page = _page_range(pin["page"])
        if not _first(pages[-1]) <= _first(page) <= _first(pages[-1]) + 3000:
            break
        pages.append(page)
        end = pin.end()
    volume = int(match["volume"])
    return (f"{volume} FR {', '.join(pages)}", end) if volume and _first(pages[0]) else None


def _first(pages: str) -> int:
    return int(pages.split("-", maxsplit=1)[0])


def _page_range(text: str) -> str:
    """Return "14059-63" and "14,059-14,063" as "14059-14063"."""
    start, _, end = text.replace(",", "").partition("-")
    start, end = str(int(start)), end.lstrip("0")
    if not end:
        return start
    whole = start[: len(start) - len(end)] + end if len(end) < len(start) else end
    return f"{start}-{whole}" if int(whole) > int(start) else start


def _cfr(match: re.Match[str]) -> str | None:
    section, pin = match["section"], _close(match["pin"])
    word = (match["word"] or "").lower()
    if word.startswith("ch"):
        return f"{int(match['title'])} CFR chapter {section}"
    if section[0] in "IVXLC":
        return None
    if "." in section:
        return f"{int(match['title'])} CFR {section}{pin}"
    several = "-" in section
    return f"{int(match['title'])} CFR part{'s' if several else ''} {section}"


def _usc(match: re.Match[str]) -> str:
    more = " et seq." if match["more"] else ""
    return f"{int(match['title'])} U.S.C. {match['section']}{_close(match['pin'])}{more}"


def _close(pins: str) -> str:
    return re.sub(r"\s", "", pins)


def _docket(match: re.Match[str]) -> str | None:
    other = match["docket"].split("-", 1)[0] in NO_DOCKETS
    return None if other else f"{match['docket'].upper()}{match['document'] or ''}"


def _own_docket(match: re.Match[str]) -> str:
    if DOCKET_ID.fullmatch(match["number"]):
        return match["number"].upper()
    series = f"{match['series']} " if match["series"] else ""
    return f"{series}Docket No. {match['number']}"


# Where the volume or the title of a book may stand, or the number of a rule: one search for four forms.
_AT_NUMBER = re.compile(r"\d(?=\d{0,2},?\s+[FCU]|\d{3}\s?-?\s?[A-Z])")
_MAY_BE_LAW = re.compile(r"\d,?\s+[FCU]|P[u.]")
_OF_RULE = re.compile(r"\d{4}\s?-?\s?[A-Z]{2}")
# What stands in each such citation, and is sooner told to be absent than all its beginnings are tried.
_WITHIN = {DOCKET_ID: re.compile(r"-\d\d(?:\d\d)?-")}
_WORDS = {_OWN_DOCKET: ("docket",), _DOCUMENT: ("fr doc", "federal register doc", "document n")}
_Reader = Callable[[re.Match[str]], str | tuple[str, int] | None]
# Kind, where such a citation could begin (see `scanning.found`), its pattern, and how it is read.
_GRAMMAR: tuple[tuple[CitationKind, re.Pattern[str], re.Pattern[str], _Reader], ...] = (
    (CitationKind.REGISTER, _AT_NUMBER, _REGISTER, _register),
    (CitationKind.CODE_OF_REGULATIONS, _AT_NUMBER, _CFR, _cfr),
    (CitationKind.CODE, _AT_NUMBER, _USC, _usc),
    (
        CitationKind.PUBLIC_LAW,
        re.compile(r"P(?=u|\.)"),
        _PUBLIC_LAW,
        lambda match: f"Pub. L. {match['congress']}-{match['law']}",
    ),
    (
        CitationKind.EXECUTIVE_ORDER,
        re.compile(r"E(?=\.|O|xec)"),
        _ORDER,
        lambda match: f"E.O. {match['number'].replace(',', '')}",
    ),
    (
        CitationKind.RIN,
        re.compile(r"[RrXx\d](?<!\w.)(?=(?i:i|r)|\d{3}-)"),
        _RIN,
        lambda match: f"RIN {match['bare'] or match['agency'] + '-' + match['letters'] + match['number']}",
    ),
    (CitationKind.DOCKET, re.compile(r"[A-Z](?=[A-Z]{1,9}-|oD-)"), DOCKET_ID, _docket),
    (CitationKind.DOCKET, re.compile(r"[A-Zd](?=(?i:ocket)\s|[A-Z] (?i:docket)\s)"), _OWN_DOCKET, _own_docket),
    (
        CitationKind.DOCUMENT,
        re.compile(r"[FfDd](?=R Doc|(?i:ederal register doc|ocument n))"),
        _DOCUMENT,
        lambda match: f"FR Doc. {match['number']}",
    ),
)


def _may_hold(even: str, low: str, numbers: list[int], pattern: re.Pattern[str]) -> bool:
    if pattern is _RIN:
        return any(_OF_RULE.match(even, at) for at in numbers)
    within, words = _WITHIN.get(pattern), _WORDS.get(pattern)
    return (within is None or bool(within.search(even))) and (words is None or holds(low, words))


def _matches(
    even: str, numbers: list[int], kind: CitationKind, begins: re.Pattern[str], pattern: re.Pattern[str], read: _Reader
) -> Iterator[Citation]:
    begun = numbers if begins is _AT_NUMBER else (one.start() for one in begins.finditer(even))
    for match in found_at(begun, pattern, even):
        normal = read(match)
        if isinstance(normal, str):
            yield Citation(kind, match.start(), match.end(), normal)
        elif normal:
            yield Citation(kind, match.start(), normal[1], normal[0])
