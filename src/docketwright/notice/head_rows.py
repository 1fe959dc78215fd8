"""What a single row above the first label of a notice is, as far as its form tells."""

from __future__ import annotations

import re
from typing import NamedTuple

from docketwright.model.citation import DOCKET_ID
from docketwright.notice.document import Piece, Role

_AGENCY = re.compile(
    r"[A-Z][A-Z&.,'’()\- ]*\b(?:DEPARTMENT|AGENCY|COMMISSION|BUREAU|ADMINISTRATION|OFFICE|BOARD|CORPORATION|"
    r"COMMITTEE|SERVICE|FOUNDATION|"
    r"COUNCIL|SYSTEM|AUTHORITY|BANK|LIBRARY|ENDOWMENT|INSTITUTE|INSTITUTION|REPRESENTATIVE|CORPS|COURT|CONFERENCE|"
    r"ARCHIVES|TREASURY)\b"
    r"[A-Z&.,'’()\- ]*|(?:DEPARTMENT|AGENCY|COMMISSION|BUREAU|OFFICE|BOARD|CORPORATION|COMMITTEE|COUNCIL|"
    r"LIBRARY)\b[A-Z&.,'’()\- ]*"
)
_CFR = re.compile(r"(?:\d{1,2} CFR (?:Parts?|Chapters?|Ch\.)? ?.*)", re.IGNORECASE)
_RIN = re.compile(
    r"\[?(?:(?:X?RINs?|RTID):?\s*)?\d{4}\s*[-–—]?\s*[A-Z]{2}\s*[-–—]?\s*[A-Z]?\d{2,3}\b.{0,60}", re.IGNORECASE
)
_MASTHEAD = re.compile(
    r"\[?Federal Register,?(?: Volume|: )|\[DOCID:|"
    r"\[(?:Proposed Rules|Rules and Regulations|Notices|Presidential Documents)\]|\[?Pages? \d"
    r"|From the Federal Register|Vol\. \d{1,3}(?: [A-Z][a-z]+day)?,? No\. \d|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4}$|(?-i:[a-z_]+: ?\S)|- \"",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\[?FR Doc", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:Source:|https?://|Start Printed|-{1,3}$|You are here|Home\b|Skip to|Download(?: as)? PDF$|"
    r"Federal Register ?(?=[A-Z][a-z]+\.? \d)|\d{2,3} Fed\. Reg\. \d|\[\d{4}-\d{2}-[A-Z]{1,2}\]$|"
    r"[A-Z][a-z]+ \d{1,2}, \d{4}\.?$|Citation: )",
    re.IGNORECASE,
)
_NUMBER_OF_DOCUMENT = r"(?:[A-Z]\d-|[A-Z]{1,2}\d?-)?\d{2,4}[-–]\d{4,6}|[EZX]\d[-–]\d{3,6}"
# Sites print "2024-20529. Title" and "Title, 73612-73615 [2024-20529]" above a notice.
_NUMBERED_TITLE = re.compile(
    rf"(?:{_NUMBER_OF_DOCUMENT})\. (?P<title>\S.*)|(?P<named>\S.{{5,500}}), \d{{1,6}}(?:[-–]\d{{1,6}})? "
    rf"\[(?:{_NUMBER_OF_DOCUMENT})\]"
)


class Row(NamedTuple):
    """A row as it is printed; `begins` where it begins a block of rows, `page` None where none is known."""

    text: str
    page: int | None
    begins: bool


def row_of(piece: Piece) -> Row:
    """Return a paragraph as a row of its own, without the bullet that a site may set before it."""
    return Row(piece.text.removeprefix("• "), piece.page, begins=True)


def is_agency(text: str) -> bool:
    """Tell whether a row is the name of a department or an agency in capitals."""
    return _AGENCY.fullmatch(text) is not None


def is_masthead(text: str) -> bool:
    """Tell whether a row is the issue's own: its volume, its part, its pages, the document's number."""
    return bool(_MASTHEAD.match(text) or _NUMBER.match(text))


def printed_title(row: str) -> str:
    """Return the title that a site prints with the document's number, "" for any other row."""
    found = _NUMBERED_TITLE.fullmatch(row)
    return (found.group("title") or found.group("named")) if found else ""


_ROLES = (
    (is_masthead, Role.MASTHEAD),
    (_RIN.fullmatch, Role.RIN),
    (re.compile(r"\[(?=[^\n]*\d)(?![^\]\n]*\][A-Za-z])|Docket (?:No|Number|ID)|Doc\. No").match, Role.DOCKET),
    (_CFR.fullmatch, Role.CFR),
    (DOCKET_ID.fullmatch, Role.DOCKET),
)
_SITE_LABEL = re.compile(r"(Agency|Action|Title|TITLE): (.{3,300})")
_SITE_ROLES = {"Agency": Role.AGENCY, "Action": Role.ACTION, "Title": Role.SUBJECT, "TITLE": Role.SUBJECT}


def recognised(row: Row) -> Piece | None:
    """Return the row with its role where its form tells it, None where it may be an office or a title."""
    text, page = row.text, row.page
    if _SOURCE.match(text):
        return Piece(text, Role.MASTHEAD, 0, page)
    for matches, role in _ROLES:
        if matches(text):
            return Piece(text, role, 0, page)
    labelled = _SITE_LABEL.fullmatch(text)
    if labelled:
        return Piece(labelled.group(2), _SITE_ROLES[labelled.group(1)], 0, page)
    titled = printed_title(text)
    if titled:
        return Piece(titled, Role.SUBJECT, 0, page)
    if is_agency(text):
        return Piece(text, Role.AGENCY_NAME, 0, page)
    return None if re.search(r"[A-Za-z]{3}", text) else Piece(text, Role.MASTHEAD, 0, page)
