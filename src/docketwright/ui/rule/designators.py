"""The paragraph of a section as it is cited: "§ 702.7(a)(1)(i)", from the marks that its paragraphs begin with."""

from __future__ import annotations

import re

from docketwright.model.rule import Rule
from docketwright.ui.rule.places import heading_above

# "(a)", "(a)(1)", and "(a) Reporting requirements. (1) Covered persons": a mark, then one more after a short title.
_MARKS = re.compile(r"(?:\(([a-z]{1,4}|[A-Z]{1,4}|\d{1,2})\)\s?)(?:[^().;]{1,120}\.\s(?=\())?")
_MOST_MARKS = 4
# The order of the code: (a), (1), (i), (A), and then numbers again.
_FIRST = ("a", "1", "i", "A", "1", "i")
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def cited_section(rule: Rule, at: int) -> str:
    """Return the section that a paragraph stands in, with the marks of the paragraph where they follow each other.

    The heading above where it is no section of the code; the section alone where its marks are not in order.
    """
    heading = heading_above(rule, at)
    if heading is None:
        return ""
    if not heading.text.startswith("§"):
        return heading.text
    path: list[str] = []
    for one in rule.paragraphs[rule.paragraphs.index(heading) + 1 : at + 1]:
        for mark in _marks(one.text):
            path = _step(path, mark)
            if not path:
                return heading.text
    number = re.match(r"§\s*[\w.-]*\w", heading.text)
    return f"{number.group()}{''.join(f'({mark})' for mark in path)}" if path and number else heading.text


def _marks(text: str) -> list[str]:
    found: list[str] = []
    at = 0
    while len(found) < _MOST_MARKS and (match := _MARKS.match(text, at)):
        found.append(match.group(1))
        at = match.end()
    return found


def _step(path: list[str], mark: str) -> list[str]:
    """Return the path with a mark on it: one level deeper, or the next one of a level above.

    [] for neither, and for both: after (h)(2), "(i)" may be the next letter or the first Roman number.
    """
    deeper = [[*path, mark]] if len(path) < len(_FIRST) and mark == _FIRST[len(path)] else []
    levels = (level for level in reversed(range(len(path))) if mark == _after(path[level], _FIRST[level]))
    ways = deeper + [[*path[:level], mark] for level in levels]
    return ways[0] if len(ways) == 1 else []


def _after(mark: str, first: str) -> str:
    """Return the mark that follows one on its level."""
    if first == "1":
        return str(int(mark) + 1)
    if first == "i":
        return _ROMAN[min(_ROMAN.index(mark) + 1, len(_ROMAN) - 1)]
    last = mark[-1]
    return first * (len(mark) + 1) if last in "zZ" else chr(ord(last) + 1) * len(mark)
