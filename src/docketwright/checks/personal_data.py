"""What looks like personal or confidential data in a text, told by its form alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from docketwright.checks.reading import folded_part
from docketwright.checks.remembering import by_text
from docketwright.model.finding import Severity
from docketwright.model.scanning import found_at, holds, late
from docketwright.phrases import phrase

_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Way|Terrace|Circle|Highway)"
)


class _Kind(NamedTuple):
    """What a pattern tells. It is tried where `begins` matches the folded text, and where one of the hints stands.

    `numbered` says that a number of five signs or more is part of it; `within` matches in whatever the pattern matches.
    """

    name: str
    begins: re.Pattern[str]
    pattern: re.Pattern[str]
    severity: Severity = Severity.LOOK
    hints: tuple[str, ...] = ()
    numbered: bool = False
    within: re.Pattern[str] | None = None


_NUMBER = re.compile(r"[+(\d](?<!\d.)")
_LONG = re.compile(r"\d[\d-]{4}")
# How a number begins that goes on behind a sign: of all numbers few do.
_PARTED = re.compile(r"(?=\+|\(\d{3}\)|\d{3,4}[ .-]\d|1[ .-]\d|1[ .-]?\()[+(\d]")
CONFIDENTIAL = phrase("confidential text")

# The first kind that matches at a place wins: a social security number also looks like a phone number.
_KINDS = (
    _Kind(
        phrase("a Social Security number"),
        _PARTED,
        late(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])"),
        Severity.MUST_FIX,
    ),
    _Kind(
        phrase("a card or account number"),
        _PARTED,
        late(r"(?<![\d-])(?:\d{4}[ -]){3}\d{4}(?!\d)"),
        Severity.MUST_FIX,
    ),
    _Kind(
        phrase("a passport number"),
        late(r"p(?<!\w.)(?=assports?\b)"),
        # Of any form after "passport number"; after the word alone, only as long and of such letters as passports have.
        late(
            r"\b(?i:passports?)\b(?:\s*(?i:no\.?|number|id|#)\s*(?::|(?i:is))?\s*[A-Z]{0,3}-?\d[\d-]{4,}"
            r"|[^\d.;\n]{1,40}?(?<![\w$€£,-])(?:[A-Z]{1,2}\d{6,8}|\d{9})(?![\w-]|,\d))"
        ),
        hints=("passport",),
        numbered=True,
    ),
    _Kind(
        phrase("an account number"),
        late(r"[apmrl](?<!\w.)(?=(?:ccount|cct|olicy|ember|atient|outing|icen[sc]e)\s*(?:n|id|#))"),
        late(
            r"\b(?:account|acct|policy|member|patient|routing|license|licence)\s*(?:no\.?|number|id|#)\s*:?\s*"
            r"[A-Z]{0,3}-?\d[\d-]{4,}",
            re.IGNORECASE,
        ),
        numbered=True,
    ),
    _Kind(
        phrase("a date of birth"),
        late(r"[bd](?<!\w.)(?=orn\s|ate\s+of\s|ob|irthday\s)"),
        late(
            r"\b(?:born\s+(?:on\s+)?|date\s+of\s+birth:?\s*|DOB:?\s*|birthday\s+is\s+)"
            r"(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]+\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Z][a-z]+\s+\d{4})",
            re.IGNORECASE,
        ),
        hints=("born", "birth", "dob"),
    ),
    _Kind(
        phrase("an e-mail address"),
        late(r"[\w.+-](?<![\w.+-].)(?=[\w.+-]{0,63}@)"),
        late(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[A-Za-z]{2,24}\b"),
        hints=("@",),
    ),
    _Kind(
        phrase("a phone number"),
        _PARTED,
        late(r"(?<![\w.-])(?:\+?1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .\u2013-]\d{4}(?![\w-]|\.\d)"),
    ),
    _Kind(
        phrase("a street address"),
        _NUMBER,
        late(rf"\b\d{{1,5}}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][a-z]+|\d+(?:st|nd|rd|th))(?:\s+[A-Z][a-z]+)?\s+{_STREET}\b"),
    ),
    _Kind(
        CONFIDENTIAL,
        late(r"[oct](?<!\w.)(?=(?:ur|ontains?|his\s+is\s+an?)\s)"),
        late(r"\b(?:our|contains?|this\s+is\s+an?)\s+(?:own\s+)?trade\s+secrets?\b(?!\s+acts?)", re.IGNORECASE),
        within=re.compile(r"trade\s+secret"),
    ),
    *(
        _Kind(CONFIDENTIAL, late(begins), late(pattern, re.IGNORECASE), hints=(hint,))
        for hint, begins, pattern in (
            (
                "confidential",
                r"[scbp](?<!\w.)(?=(?:trictly|ompany|usiness|roprietary)\s)",
                r"\b(?:(?:strictly|company|business)\s+confidential(?:\s+information)?|proprietary\s+and\s+confidential)",
            ),
            ("privilege", r"a(?=ttorney[- ])", r"\battorney[- ]client\s+privilege[d]?"),
            ("distribution", r"n(?=ot\s+for\s)", r"\bnot\s+for\s+distribution"),
            ("under", r"u(?=nder\s)", r"\bunder\s+(?:an?\s+)?(?:NDA|non-?disclosure\s+agreement)"),
            ("internal", r"i(?=nternal\s)", r"\binternal\s+use\s+only"),
        )
    ),
)


def _may_hold(low: str, kind: _Kind) -> bool:
    return (not kind.hints or holds(low, kind.hints)) and (not kind.within or bool(kind.within.search(low)))


@by_text
def personal_data(text: str) -> tuple[tuple[str, Severity, int, int, str], ...]:
    """Return what looks like personal data in a text: what it is, how much it matters, start, end and words."""
    seen: list[tuple[str, Severity, int, int, str]] = []
    low = folded_part(text)
    numbers = [one.start() for one in _NUMBER.finditer(low)]
    known = {_NUMBER: numbers, _PARTED: [start for start in numbers if _PARTED.match(text, start)]}
    numbered = any(_LONG.match(text, start) for start in numbers)
    for kind in _KINDS:
        if (kind.numbered and not numbered) or not _may_hold(low, kind):
            continue
        starts = known.get(kind.begins)
        if starts is None:
            starts = [one.start() for one in kind.begins.finditer(low)]
        for match in found_at(starts, kind.pattern, text):
            if not any(match.start() < end and start < match.end() for _, _, start, end, _ in seen):
                seen.append((kind.name, kind.severity, match.start(), match.end(), match.group()))
    return tuple(sorted(seen, key=lambda one: one[2]))
