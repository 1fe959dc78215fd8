"""Printed columns read in another order: the words of AGENCY and ACTION above their labels, the summary under them.

Readers of PDF files give "Fish and Wildlife Service, Interior. / ACTION: Proposed rule. / AGENCY: / We, the Service",
or both labels without their words: "… Interior. / Proposed rule. / AGENCY: / ACTION: / We, the Service".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from docketwright.notice.document import Role
from docketwright.notice.formats.lines import Line
from docketwright.notice.roles import label_of

_FAR = 40  # lines between the two labels, at the most
_STATEMENT = re.compile(r"(?<!U\.S)(?<! [A-Z])\.\s+(?=[A-Z])")
_AFTER_NAME = re.compile(r"(?: \([^)]*\))?(?:, [A-Z][A-Za-z ,]{2,50})?\.")
_NAMED = re.compile(
    r"(?:(?:U\.S\. )?Department of [A-Z][A-Za-z ]{2,40}|(?:Office|Bureau|Division|Center|Administration) (?:of|for) "
    r"[^.;]{3,140})\.$"
)


def in_order(lines: list[Line], first: int, title: str = "") -> list[Line]:
    """Return the lines with AGENCY, ACTION and SUMMARY before their own words; as they are where they are in order.

    `first` is the first label's line; `title` is the notice's where another line tells it: with the names printed
    above it tells where the title ends and AGENCY's words begin.
    """
    fixed = _names(lines[: _loose_from(lines[:first])])
    labels = {
        found[0]: at
        for at in range(min(first + _FAR, len(lines)) - 1, first - 1, -1)
        if (found := label_of(lines[at].text)) and found[0] in {Role.AGENCY, Role.ACTION}
    }
    agency, action = labels.get(Role.AGENCY), labels.get(Role.ACTION)
    if agency is None:
        return lines
    if action is None:
        return _both_above(lines, agency, agency, fixed, title) if agency == first and _speaks(lines, agency) else lines
    if action < agency and action == first and _speaks(lines, agency):
        return _agency_above(lines, action, agency, fixed, title)
    bare = agency == first and action == agency + 1 and not _rest(lines[agency])
    if bare and _speaks(lines, action):
        return _both_above(lines, agency, action, fixed, title)
    return lines


def _names(above: list[Line]) -> list[str]:
    """Return the names of the office and the agency that are printed above the title, the nearest first."""
    return [line.text.strip() for line in reversed(above) if re.fullmatch(r"[A-Z][A-Za-z&.,'’ -]{5,100}", line.text)]


def _rest(line: Line) -> str:
    found = label_of(line.text)
    return found[2].strip() if found else ""


def _speaks(lines: list[Line], at: int) -> bool:
    """Return whether running text, and no agency's name or kind of action, follows a label."""
    said = " ".join([_rest(lines[at]), *(line.text for line in lines[at + 1 : at + 3])]).strip()
    return re.match(r"(?:We\b|The\b|This\b|In\b|On\b|By\b|Under\b|Pursuant\b|As\b)", said) is not None


def _agency_above(lines: list[Line], action: int, agency: int, fixed: Sequence[str], title: str) -> list[Line]:
    above, names = _split(lines[:action], fixed, title)
    return [*above, *names, *lines[action:agency], *_summary(lines, agency)]


def _summary(lines: list[Line], at: int) -> list[Line]:
    """Return the lines from here on under the label SUMMARY, without the one that the reader set down elsewhere."""
    said, begins = _rest(lines[at]), at + 1
    if not said and begins < len(lines):
        said, begins = lines[begins].text, begins + 1
    after = [replace(lines[at], text=f"SUMMARY: {said}")]
    for line in lines[begins:]:
        found = label_of(line.text)
        stray = found is not None and found[0] is Role.SUMMARY
        if not stray:
            after.append(line)
        elif found and found[2].strip():
            after.append(replace(line, text=found[2]))
    return after


def _both_above(lines: list[Line], agency: int, action: int, fixed: Sequence[str], title: str) -> list[Line]:
    start = _loose_from(lines[:agency])
    words = _text(lines[start:agency])
    statements = _STATEMENT.split(words)
    after = _summary(lines, action)
    if len(statements) < 2 or not words.endswith("."):
        return [*lines[:start], *after]
    last = statements[-1]
    before = replace(lines[start], text=words[: len(words) - len(last)].strip())
    above, names = _split([*lines[:start], before], fixed, title)
    return [*above, *names, replace(lines[agency], text=f"ACTION: {last}"), *after]


def _split(above: list[Line], fixed: Sequence[str], title: str) -> tuple[list[Line], list[Line]]:
    """Return the head without AGENCY's words, and those words after their label; without either where none ends it.

    A title that cannot be told from the agency's words is left out, not shown with them.
    """
    start = _loose_from(above)
    words = _text(above[start:])
    if not words.endswith("."):
        return above, []
    at = _begins(words, fixed, title)
    if at is None:
        return above[:start], []
    kept = [replace(above[start], text=words[:at].strip())] if at else []
    return [*above[:start], *kept], [replace(above[-1], text=f"AGENCY: {words[at:]}", gap=True)]


def _loose_from(above: list[Line]) -> int:
    """Return where the last rows of a head begin that are no number, CFR part or agency in capitals."""
    for at in range(len(above) - 1, -1, -1):
        text = above[at].text
        if text.isupper() or re.search(r"\]$|^RIN\b|^\d{1,2} CFR\b", text) or not re.search(r"[A-Za-z]{3}", text):
            return at + 1
    return 0


def _text(lines: list[Line]) -> str:
    return " ".join(line.text.strip() for line in lines)


def _begins(words: str, fixed: Sequence[str], title: str) -> int | None:
    """Return where the agency's words begin at the end of these, None where nothing tells."""
    if title and words.lower().startswith(title.lower()):
        return len(title)
    for name in fixed:
        at = words.lower().rfind(name.lower())
        if at >= 0 and _AFTER_NAME.fullmatch(words[at + len(name) :]) and not words[:at].endswith(", "):
            return at
    found = [match.start() for match in re.finditer(r"\b(?=[A-Z])", words) if _NAMED.fullmatch(words[match.start() :])]
    return found[0] if found else None
