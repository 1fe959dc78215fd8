"""Docket ids, the agency's own docket number, RINs and document numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from docketwright.model.citation import DOCKET_ID, NO_DOCKETS
from docketwright.model.rule import Place
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.tidy import plain_dashes, same_words

Found = tuple[str, Place]

_LABELLED_OTHERWISE = re.compile(
    r"(?:Project Identifier|MCAI|\bAD|Amendment|OMB(?: Control)?(?: No\.| Number)?|File No\.|FRL)[\s:]*$", re.IGNORECASE
)
_PORTAL = re.compile(r"regulations\.gov|e-?Rulemaking Portal|Decision-?Making Portal", re.IGNORECASE)
# Agencies whose dockets have this prefix on Regulations.gov; used where a notice does not name the site.
_PARTICIPANTS = frozenset(
    """ACF AMS AOA APHIS ARS ATBCB ATF ATR BIA BIS BLM BOEM BOR BSEE CCC CDC CDFI CFPB CISA CMS CNCS COE COLC CPSC
    CSB CSREES DARS DEA DHS DOC DOD DOE DOI DOJ DOL DOS DOT EAB EBSA ED EDA EEOC EERE EIB EOIR EPA ERS ESA
    ETA FAA FAR FAS FCIC FDA FEMA FFIEC FHWA FINCEN FISCAL FMCSA FNS FPAC FRA FS FSA FSIS FTA FTC FTZB FWS
    GIPSA GSA HHS HHSIG HRSA HUD ICEB IHS IRS ITA LMSO MARAD MMS MSHA NARA NASA NCUA NHTSA NIFA NIGC NIH
    NIST NLRB NOAA NPS NRC NRCS NSF NTIA NTSB OCC OFAC OFCCP OJJDP OJP OMB ONRR OPM OSHA OSM OTS PBGC PC
    PHMSA RBS RHS RTID RUS SBA SLSDC SSA STB TREAS TSA TTB USA USAF USBC USCBP USCG USCIS USDA USN USPC USTR
    VA VETS WCPO WHD""".split()
)
_RIN = re.compile(
    r"(?<![\w-])(?P<agency>\d{4})(?: ?- ?| )?(?P<letters>[A-Z]{2})(?: ?- ?)?(?P<number>[A-Z]?\d{2,3})(?![\w])"
)
_RIN_WORD = re.compile(
    r"(?:\bX?RINs?\b|Regulat(?:ory|ion) (?:Information|Identifier|Identification) Numbers?)(?: "
    r"\(RINs?\))?[\s:#.]*(?:No\.? ?|Number )?$",
    re.IGNORECASE,
)
_FR_DOC = re.compile(r"FR Doc(?:\.|ument)?(?: No[.:]*)?:? ?(?P<number>[A-Z0-9]{1,4}-[\d-]{3,11})", re.IGNORECASE)
DOCUMENT_NUMBER = re.compile(r"(?:(?:C\d-|R\d-)?(?:[EZX]\d-|(?:19|20)?\d{2}-)\d{3,6})")


def docket_ids(text: str) -> list[tuple[str, int]]:
    """Return the Regulations.gov docket ids in a text and where each starts; a document id gives its docket."""
    even = plain_dashes(text)
    found = []
    for match in DOCKET_ID.finditer(even):
        prefix = match.group("docket").split("-", 1)[0]
        if prefix in NO_DOCKETS or _LABELLED_OTHERWISE.search(even[max(0, match.start() - 30) : match.start()]):
            continue
        if "_FRDOC_" not in even[match.start() : match.end() + 8]:
            found.append((match.group("docket").upper(), match.start()))
    return found


def find_docket(document: Document) -> Found | None:
    """Return the Regulations.gov docket id, None where the notice does not show that its number is one.

    A number in the docket line counts only where the notice names the site or the agency's dockets are known to be
    there; else the one that ADDRESSES names, else the only one in the text near the site's name.
    """
    portal = _PORTAL.search(document.text) is not None
    head = _counted(document.having(Role.DOCKET), portal=portal)
    addresses = document.having(Role.ADDRESSES, Role.DATES)
    ways = _counted(addresses if portal else _naming(addresses), portal=portal)
    both = [one for one in head if one[0] in {other[0] for other in ways}]
    for found in (both, ways if not head else [], head):
        if found:
            return found[0]
    if portal:
        rest = _counted(
            [part for part in document.having(Role.SUMMARY, Role.BODY, Role.CONTACT) if _says_docket(part)], portal=True
        )
        ids = Counter(one[0] for one in rest)
        if len(ids) == 1:
            return rest[0]
    return None


def _naming(parts: tuple[Part, ...]) -> list[Part]:
    """Return the parts that call a number a docket's id, as a notice that does not name the site may."""
    return [part for part in parts if re.search(r"\bDocket (?:ID|No\.|[Nn]umber)", part.text)]


def _says_docket(part: Part) -> bool:
    return re.search(r"(?i)docket|regulations\.gov|identified by", part.text) is not None


def _counted(parts: tuple[Part, ...] | list[Part], *, portal: bool) -> list[Found]:
    found: dict[str, Place] = {}
    counts: Counter[str] = Counter()
    for part in parts:
        for docket, start in docket_ids(part.text):
            # The portal's own numbers have four digits or more: "NARA-2024-025" is the agency's.
            known = docket.split("-", 1)[0] in _PARTICIPANTS and re.search(r"\d{4}$", docket)
            if portal or known:
                found.setdefault(docket, part.place(part.text[start : start + len(docket)]))
                counts[docket] += 1
    return [(docket, found[docket]) for docket, _ in counts.most_common()]


_STRIP = re.compile(
    r"^(?:(?:U\.S\. )?[A-Z]{2,5} )?(?:(?:Internal )?(?:Agency )?Docket(?:/Case)?(?: (?:Nos?\.?|Numbers?|IDs?(?: "
    r"Nos?\.?| Numbers?)?|File Nos?\.?)"
    r"(?![a-z]))?|Doc\. Nos?\.|(?:Project|Directorate|Document) Identifiers?|Airspace Docket Nos?\.|File (?:Nos?\.|"
    r"Number)|Notice No\.)[\s:.#]*",
    re.IGNORECASE,
)
_KIND_OF_DOCKET = re.compile(r"[A-Z]{2} Docket")
_NOT_A_NUMBER = re.compile(
    r"(?:[Ff]ormerly\b|Amendment|Amdt\.?|AG Order|AD \d|RIN|Notice (?:No|\d)|Sequence|Order No|Regulations? "
    r"[A-Z]{1,2}$|FRS \d|FR "
    r"ID|DA \d|FCC \d)",
    re.IGNORECASE,
)
_OWN_FILE = re.compile(r"File (?:No|Number)", re.IGNORECASE)


def find_agency_docket(document: Document, docket: str | None) -> Found | None:
    """Return the agency's own number from the docket line, None where it holds nothing but the Regulations.gov id.

    Where the line holds several numbers the file's own comes first, as the Securities and Exchange Commission asks.
    """
    found = [one for part in document.having(Role.DOCKET) for one in _labels(part, docket)]
    filed = [one for one in found if _OWN_FILE.match(one[0])]
    found = found or _cited_as(document, docket)
    unreleased = [one for one in found if not one[0].startswith("Release No")]
    return next(((_bare(label), place) for label, place in (*filed, *unreleased, *found)), None)


_DOCKET_CITED = re.compile(
    r"\b(?P<project>REG-\d{6}-\d{2})\b|\b[Dd]ocket (?:[Nn]os?\.|[Nn]umbers?|ID)(?: [Nn](?:o\.|umbers?))? ?\(?"
    r"(?P<own>[A-Z]{1,6}\d{0,3}-[A-Z0-9-]{0,20}\d)(?![\w-])"
)


def _cited_as(document: Document, docket: str | None) -> list[Found]:
    """Return the one number that ADDRESSES or DATES of a notice without a docket line calls its docket."""
    found: dict[str, Place] = {}
    for part in () if document.having(Role.DOCKET) else document.having(Role.DATES, Role.ADDRESSES):
        for match in _DOCKET_CITED.finditer(plain_dashes(part.text)):
            number = match.group("project") or match.group("own")
            if number != docket and not DOCKET_ID.fullmatch(number):
                found.setdefault(number, part.place(part.text[match.start() : match.end()]))
    return list(found.items()) if len(found) == 1 else []


def _labels(part: Part, docket: str | None) -> Iterator[Found]:
    inner = plain_dashes(part.text.strip().strip("[]"))
    for piece in re.split(r"[;,|]\s*", DOCKET_ID.sub(_gone, inner) if docket else inner):
        label = re.sub(r"^and | and$", "", piece.strip()).strip(" .:[]")
        label = label[1:-1] if re.fullmatch(r"\([^()]*\)", label) else label
        bare = _bare(label)
        if _is_number(bare) and not (docket and same_words(bare) == same_words(docket)):
            yield label, part.place(bare if bare in part.text else part.text)


def _gone(match: re.Match[str]) -> str:
    """Return ";" for an id of the portal, which is no number of the agency's own; others stay."""
    return match.group() if match.group("docket").split("-", 1)[0] in NO_DOCKETS else ";"


def _bare(label: str) -> str:
    """Return "Docket No. 240905-0231" as "240905-0231"; "MB Docket No. 21-60" keeps the name of its series."""
    return label if _KIND_OF_DOCKET.match(label) else _STRIP.sub("", label).strip(" .:[]")


def _is_number(label: str) -> bool:
    return bool(re.search(r"\d", label)) and not _NOT_A_NUMBER.match(label) and len(label) < 80


def find_rins(document: Document) -> list[Found]:
    """Return the RINs of the head, else those that the preamble calls RIN; each once, written "0694-AJ55"."""
    found = _rins(document.having(Role.RIN), needs_word=False)
    found = found or _rins(document.having(Role.DOCKET, Role.SUBJECT, Role.CFR, Role.MASTHEAD), needs_word=True)
    return found or _rins(document.having(Role.ADDRESSES, Role.DATES, Role.ACTION), needs_word=True)


def _rins(parts: tuple[Part, ...], *, needs_word: bool) -> list[Found]:
    found: dict[str, Place] = {}
    for part in parts:
        even = plain_dashes(part.text)
        last = -1
        for match in _RIN.finditer(even):
            follows = last >= 0 and len(even[last : match.start()].strip(" ,;and")) == 0
            if needs_word and not follows and not _RIN_WORD.search(even[max(0, match.start() - 60) : match.start()]):
                continue
            last = match.end()
            rin = f"{match.group('agency')}-{match.group('letters')}{match.group('number')}"
            found.setdefault(rin, part.place(part.text[match.start() : match.end()]))
    return list(found.items())


def find_document_number(document: Document) -> Found | None:
    """Return the Federal Register document number, from the closing line or the masthead."""
    for part in (*reversed(document.having(Role.NUMBER)), *document.having(Role.MASTHEAD)):
        match = _FR_DOC.search(plain_dashes(part.text))
        if match and DOCUMENT_NUMBER.fullmatch(match.group("number").rstrip("-").upper()):
            return match.group("number").upper().rstrip("-"), part.place(part.text[match.start() : match.end()])
    for part in document.having(Role.MASTHEAD, Role.SUBJECT):
        match = re.match(
            rf"({DOCUMENT_NUMBER.pattern})\. |Document number: ({DOCUMENT_NUMBER.pattern})$|"
            rf".{{5,500}}, [\d-]+ \[({DOCUMENT_NUMBER.pattern})\]$",
            plain_dashes(part.text),
        )
        number = next(filter(None, match.groups()), None) if match else None
        if number:
            return number, part.place(number)
    return None
