"""Who issues the notice, what it is called, and what kind it is."""

from __future__ import annotations

import itertools
import re

from docketwright.model.rule import NoticeType, Place
from docketwright.model.text import sentences
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.numbers import Found

_SMALL = frozenset("a an and as at by for from in into of on or the to with".split())
_DEPARTMENTS = {
    "agriculture": "Department of Agriculture",
    "usda": "Department of Agriculture",
    "commerce": "Department of Commerce",
    "doc": "Department of Commerce",
    "defense": "Department of Defense",
    "dod": "Department of Defense",
    "education": "Department of Education",
    "doe": "Department of Energy",
    "energy": "Department of Energy",
    "hhs": "Department of Health and Human Services",
    "health and human services": "Department of Health and Human Services",
    "dhs": "Department of Homeland Security",
    "homeland security": "Department of Homeland Security",
    "hud": "Department of Housing and Urban Development",
    "interior": "Department of the Interior",
    "doi": "Department of the Interior",
    "justice": "Department of Justice",
    "doj": "Department of Justice",
    "labor": "Department of Labor",
    "dol": "Department of Labor",
    "state": "Department of State",
    "dot": "Department of Transportation",
    "transportation": "Department of Transportation",
    "treasury": "Department of the Treasury",
    "va": "Department of Veterans Affairs",
}


def find_title(document: Document) -> Found | None:
    """Return the title as printed, on one line."""
    part = _first(document, Role.SUBJECT)
    return (part.text, part.place(part.text)) if part else None


def find_agency(document: Document) -> Found | None:
    """Return the department or independent agency: the name above the title, else from the AGENCY line."""
    part = _first(document, Role.AGENCY_NAME)
    if part:
        return proper_case(re.sub(r"\s*\([A-Z.]+\)$", "", part.text)), part.place(part.text)
    pieces, place = _agency_line(document)
    if place is None:
        return None
    department = _DEPARTMENTS.get(
        pieces[-1].lower().removeprefix("u.s. ").removeprefix("department of ").removeprefix("the ")
    )
    return department or pieces[-1], place


def find_office(document: Document) -> Found | None:
    """Return the bureau or office within the department, None where the notice names no other than the agency."""
    part = _first(document, Role.OFFICE_NAME)
    if part:
        return proper_case(part.text) if part.text.isupper() else part.text, part.place(part.text)
    pieces, place = _agency_line(document)
    if place is None or len(pieces) < 2:
        return None
    agency = find_agency(document)
    return None if agency and agency[0].lower() == pieces[0].lower() else (pieces[0], place)


def _agency_line(document: Document) -> tuple[list[str], Place | None]:
    """Return the names in the AGENCY line, the innermost first, and its place; of a list of agencies, the first's.

    Running text under that label, as a page read in the wrong order puts there, names nobody.
    """
    parts = document.having(Role.AGENCY)
    cut = itertools.takewhile(lambda at: parts[at].text.rstrip().endswith(","), range(len(parts)))
    text = " ".join(part.text for part in parts[: len(list(cut)) + 1])
    if not parts or _RUNNING_TEXT.match(text):
        return [], None
    return _names(text.split("; ", 1)[0]), parts[0].place(parts[0].text)


_RUNNING_TEXT = re.compile(
    r"(?:We|This|In|On behalf of|Under|Pursuant)\b|The .{5,200}? (?:is|are|has|have|will|proposes) |.{400}"
)


def _names(text: str) -> list[str]:
    plain = re.sub(r"\s*\([^)]*\)", "", text).strip().rstrip(".")
    return [
        piece.strip()
        for piece in re.split(
            r"[,;]\s+(?!Firearms|Tobacco|and |\w+ and [^,;]{3,60}(?<!Administration)(?<!Service)(?<!Office),)", plain
        )
        if piece.strip()
    ] or [plain]


def proper_case(text: str) -> str:
    """Return "DEPARTMENT OF COMMERCE" as "Department of Commerce"; text in mixed case stays."""
    if not text.isupper():
        return text
    words = [word.lower() for word in text.split()]
    return " ".join(word if at and word in _SMALL else _capital(word) for at, word in enumerate(words))


def _capital(word: str) -> str:
    return (
        "-".join(part[:1].upper() + part[1:] for part in word.split("-")) if not word.startswith("(") else word.upper()
    )


def find_action(document: Document) -> Found | None:
    """Return the ACTION line without its final full stop."""
    part = _first(document, Role.ACTION)
    if part is None:
        return None
    # A site that has lost the label SUMMARY prints the summary behind the action.
    words = next((one.text for one in sentences(part.text)), part.text) if len(part.text) > _LONGEST else part.text
    return words.rstrip("."), part.place(words)


_LONGEST = 300  # characters of an ACTION line


def _first(document: Document, role: Role) -> Part | None:
    return next(iter(document.having(role)), None)


_RULES = (
    (r"advanced? notice(?! relating)|\banprm?\b|pre-?rule", NoticeType.ADVANCE_NOTICE),
    (
        (
            r"interim (?:final )?rule|interim final|final rule[;,:]? (?:with )?(?:request for|requesting) comments?|"
            r"final rule with (?:a )?comment period"
        ),
        NoticeType.INTERIM_FINAL_RULE,
    ),
    (
        (
            r"proposed rule(?! change)|proposed (?:regulation|priorit|rulemaking|amendment|order|determination|"
            r"listing)|\bnprm\b|"
            r"supplemental notice of proposed"
        ),
        NoticeType.PROPOSED_RULE,
    ),
    (r"final (?:rule|regulation)|direct final|temporary (?:final )?rule|correcting amendment", NoticeType.FINAL_RULE),
)
_PAPERWORK = re.compile(
    r"(?i)information collection|data collection|proposed collection|(?<!regulatory )paperwork reduction|\b(?:30|"
    r"60)-day notice|OMB "
    r"(?:review|control|emergency)|\bOMB \d{4}-\d{4}"
)
_REQUEST = re.compile(
    r"(?i)request(?:s|ing)? for (?:public |written )?(?:comment|information|input|stakeholder)|request for (?:public "
    r")?views|\bRF[IC]\b|notice of inquiry|comment request|solicitation of comments?|seeking (?:public )?comments?|"
    r"opportunity (?:for|to) (?:public )?comment"
)


def find_type(document: Document) -> NoticeType:
    """Return the kind of notice by its ACTION line, then its title, then the kind of file it came from; else OTHER."""
    action = " ".join(part.text for part in document.having(Role.ACTION))
    title = " ".join(part.text for part in document.having(Role.SUBJECT))
    kind = str(document.facts.get("type") or "") or _section(document)
    if re.search(r"(?i)\bregulatory agenda\b", action):
        return NoticeType.OTHER
    for text in (action, title if not action else "", kind):
        for pattern, found in _RULES:
            if re.search(pattern, text, re.IGNORECASE):
                return found
    if _is_paperwork(document, f"{action} {title}"):
        return NoticeType.PAPERWORK
    if _REQUEST.search(f"{action} {title}"):
        return NoticeType.REQUEST_FOR_INFORMATION
    return _by_file(kind) if _has_head(document) else NoticeType.OTHER


def _has_head(document: Document) -> bool:
    """Tell whether anything at its head says that this is a notice at all; the name of a tag alone does not."""
    return bool(document.having(Role.AGENCY, Role.OFFICE_NAME, Role.ACTION, Role.SUBJECT))


_SECTIONS = {"proposed rules": "PRORULE", "rules and regulations": "RULE", "notices": "NOTICE"}


def _section(document: Document) -> str:
    """Return the kind of file by the part of the issue it was printed in ("[Proposed Rules]"), "" where not printed."""
    for part in document.having(Role.MASTHEAD):
        found = re.search(r"(?i)(?:^\[|/ )(proposed rules|rules and regulations|notices)(?:\]|\b)", part.text)
        if found:
            return _SECTIONS[found.group(1).lower()]
    return ""


def _by_file(kind: str) -> NoticeType:
    return {"PRORULE": NoticeType.PROPOSED_RULE, "RULE": NoticeType.FINAL_RULE}.get(kind, NoticeType.OTHER)


def _is_paperwork(document: Document, words: str) -> bool:
    docket = " ".join(part.text for part in document.having(Role.DOCKET))
    return bool(_PAPERWORK.search(words) or re.match(r"\[?OMB", docket))
