"""Names in capitals that a narrow column breaks: "SECURITIES AND EXCHANGE", "COMMISSION"."""

from __future__ import annotations

import re
from dataclasses import replace

from docketwright.notice.formats.lines import Line

_TOP = 400  # lines in which a head may stand
_CAPITALS = re.compile(r"[A-Z][A-Z&.,'’() -]{2,60}")
_ORGANISATION = (
    r"AGENCY|COMMISSION|BUREAU|ADMINISTRATION|OFFICE|BOARD|CORPORATION|COMMITTEE|SERVICE|FOUNDATION|COUNCIL|SYSTEM|"
    r"AUTHORITY|BANK|LIBRARY|INSTITUTE|INSTITUTION|CORPS|COURT"
)
_WHOLE = re.compile(rf"(?:DEPARTMENT|OFFICE|BUREAU|LIBRARY) OF [A-Z]{{3,}}.*|[A-Z]{{3,}}.* (?:{_ORGANISATION})")
_CUT = re.compile(r"\b(?:OF|AND|THE|FOR|ON|FROM|TO|OR|WITH)$|[&,]$")


def whole_names(lines: list[Line]) -> list[Line]:
    """Return the lines with each name in capitals whole; two whole names, one below the other, stay two."""
    done: list[Line] = []
    for at, line in enumerate(lines):
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        if at < _TOP and done and _goes_on(done[-1].text, line, after):
            done[-1] = replace(done[-1], text=f"{done[-1].text} {line.text}")
        else:
            done.append(line)
    return done


def _goes_on(before: str, line: Line, after: str) -> bool:
    if line.gap or not _CAPITALS.fullmatch(line.text) or not _CAPITALS.fullmatch(before):
        return False
    begun = re.match(rf"(?:DEPARTMENT|OFFICE|BUREAU|COMMITTEE)\b|.*\b(?:{_ORGANISATION})$", before) is not None
    if _CUT.search(before) or not begun or re.match(r"(?:OF|AND|FOR|THE)\b", line.text):
        return True
    # "DEPARTMENT OF DEFENSE", "GENERAL SERVICES", "ADMINISTRATION": the second row begins a name of its own.
    begins = " " in line.text and _CAPITALS.fullmatch(after) and _WHOLE.fullmatch(f"{line.text} {after}")
    return not begins and not _WHOLE.fullmatch(line.text)
