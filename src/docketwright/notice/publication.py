"""When and where in the Federal Register a notice was published."""

from __future__ import annotations

import re
from datetime import date

from docketwright.model.citation import normal_citation
from docketwright.model.rule import Place
from docketwright.notice.business_days import days_after
from docketwright.notice.dates import find_dates
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.numbers import Found
from docketwright.notice.tidy import plain_dashes

_VOLUME = re.compile(
    r"(?:Federal Register Volume|Federal Register\s*/\s*Vol\.|\[?Federal Register: \w+ \d+, \d{4} \(Volume|^Vol\.) "
    r"(\d{1,3})\b",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"(?:Volume \d{1,3}, Number \d{1,3} \(|/\s*Vol\. ?\d{1,3},? ?No\. ?\d{1,3} ?/ ?)(?P<day>[A-Z][a-z]+, [A-Z][a-z]+ "
    r"\d{1,2}, \d{4})|\[?Federal Register: (?P<old>[A-Z][a-z]+ \d{1,2}, \d{4}) \(Volume"
)
# The first page of a part prints "Vol. 85, No. 197" and, under it, "Friday, October 9, 2020".
_FIRST_PAGE = re.compile(
    r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4})|"
    r"Vol\. \d{1,3} [A-Z][a-z]+day, No\. \d{1,3} ([A-Z][a-z]+ \d{1,2}, \d{4})"
)
_PAGES = re.compile(r"^\[?Pages? (\d{1,6})(?:-\d{1,6})?\]?$")
_FILED = re.compile(r"Filed,? (\d{1,2})-(\d{1,2})-(\d{2,4})")
# On the regular schedule a document lies open from 8:45 on the business day before it is printed (1 CFR part 17).
_FILED_REGULARLY = re.compile(_FILED.pattern + r"; 8:45 ?a\.?m")
_BY_LINE = re.compile(
    r"\b(?:Publish(?:ed|ed on|ing date)|Publication date|on)[: ]+(\d{1,2}/\d{1,2}/\d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})"
)
_CITED = re.compile(
    r"(?i:(?:Document )?Citation):? (\d{2,3} FR \d{1,6})\b|^(\d{2,3} (?:FR|Fed\. Reg\.) \d{1,6})"
    r"(?: \((?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\))?$"
)
_PAGE_OF_A_SITE = re.compile(r", (\d{1,6})(?:[-–]\d{1,6})? \[[\w–-]+\]$")
_ADDRESS = re.compile(
    r"/documents/((?:19|20)\d{2})/(\d{2})/(\d{2})/([\w-]+)|FR-((?:19|20)\d{2})-(\d{2})-(\d{2})/(?:html|pdf|"
    r"xml)/([\w-]+?)\.|/fr/(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})/([\w-]+)"
)


def find_publication_date(document: Document, number: str | None) -> tuple[date, Place] | None:
    """Return the day of issue, from the masthead, a running head or the notice's own address; else from its filing.

    None where none of them tells it.
    """
    for part in document.having(Role.MASTHEAD):
        issue = _ISSUE.search(part.text) or _FIRST_PAGE.fullmatch(part.text)
        printed = next(filter(None, issue.groups()), "") if issue else ""
        dates = find_dates(printed)
        if dates:
            return dates[0].day, part.place(printed)
    for part in document.having(Role.MASTHEAD):
        found = _in_address(part, number) or _in_line(part) or _in_citation(part)
        if found:
            return found
    return _after_filing(document)


def _after_filing(document: Document) -> tuple[date, Place] | None:
    for part in document.having(Role.NUMBER):
        filed = _FILED_REGULARLY.search(plain_dashes(part.text))
        day = _date(str(_year(filed.group(3))), filed.group(1), filed.group(2)) if filed else None
        if day:
            return days_after(day, 1), part.place(part.text)
    return None


def _year(printed: str) -> int:
    """Return the year of "4-14-16": the Federal Register began in 1936, and its numbers of two digits in the 1990s."""
    year = int(printed) % 100
    return year + (1900 if year > 80 else 2000)


def _in_address(part: Part, number: str | None) -> tuple[date, Place] | None:
    for match in _ADDRESS.finditer(part.text):
        groups = match.groups()
        year, month, day, name = (
            groups[0:4] if groups[0] else groups[4:8] if groups[4] else (groups[10], groups[8], groups[9], groups[11])
        )
        made = _date(year, month, day)
        if made and number and name == number:
            return made, part.place(match.group())
    return None


def _in_line(part: Part) -> tuple[date, Place] | None:
    line = _BY_LINE.search(part.text)
    if (
        line is None
        or len(part.text) > 300
        or not re.search(r"(?i)publi(?:shed|cation)|(?:Rule|Notice|Document) by the", part.text)
    ):
        return None
    dates = find_dates(line.group(1))
    return (dates[0].day, part.place(line.group())) if dates else None


def _in_citation(part: Part) -> tuple[date, Place] | None:
    cited = _CITED.search(part.text)
    dates = find_dates(cited.group("day") or "") if cited else []
    return (dates[0].day, part.place(part.text)) if dates else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def find_citation(document: Document, published: date | None) -> Found | None:
    """Return "89 FR 73612": printed, or the volume with the page the document starts on.

    A volume is a year's (volume 89 is 2024), so the filing date tells it too, except in the last days of December.
    """
    mastheads = document.having(Role.MASTHEAD)
    for part in mastheads:
        cited = _CITED.search(part.text)
        if cited:
            words = cited.group(1) or cited.group(2)
            return normal_citation(words) or words, part.place(cited.group())
    volume = _volume(document, mastheads, published)
    page = _page(document, mastheads)
    return (f"{volume[0]} FR {page}", volume[1]) if volume and page else None


def _volume(document: Document, mastheads: tuple[Part, ...], published: date | None) -> tuple[int, Place] | None:
    for part in mastheads:
        match = _VOLUME.search(part.text)
        if match:
            return int(match.group(1)), part.place(match.group())
    for part in document.having(Role.NUMBER):
        filed = _FILED.search(plain_dashes(part.text))
        if filed:
            year = _year(filed.group(3))
            unsure = (int(filed.group(1)), int(filed.group(2))) >= (12, 26)
            return (
                None
                if unsure and published is None
                else ((published.year if published else year) - 1935, part.place(part.text))
            )
    return None


def _page(document: Document, mastheads: tuple[Part, ...]) -> int | None:
    for part in mastheads:
        pages = _PAGES.search(part.text) or _PAGE_OF_A_SITE.search(part.text)
        if pages:
            return int(pages.group(1))
    stated = document.facts.get("first_page")
    if isinstance(stated, int):
        return stated
    return next((part.page for part in document.parts if part.page and part.role is not Role.MASTHEAD), None)
