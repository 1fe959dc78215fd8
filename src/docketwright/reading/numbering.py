"""The labels that Word prints before list items and numbered headings, counted as it counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from docketwright.reading.markup import child, is_on, name, number, value
from docketwright.reading.symbols import symbol

_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_UNITS = (*_ROMAN, (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_HIGHEST_ROMAN = 4000


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its number format, the label's pattern ("%1.%2") and the first number.

    `legal` shows the numbers of all levels in its label as digits, whatever their own format.
    """

    format: str = "decimal"
    pattern: str = ""
    start: int = 1
    restarts: bool = True
    legal: bool = False


class Numbering:
    """The lists of one document, with how far each has counted."""

    def __init__(self, root: etree._Element | None) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        for element in root if root is not None else ():
            if name(element) == "w:abstractNum":
                abstract[value(element, "abstractNumId")] = _levels(element)
            elif name(element) == "w:num":
                kind = value(child(element, "w:abstractNumId"))
                changed = _overrides(element, abstract.get(kind, {}))
                list_id = value(element, "numId")
                # Lists of one kind count on together unless a list begins anew; one may write its numbers otherwise.
                anew = any(child(one, "w:startOverride") is not None for one in element)
                self._lists[list_id] = (f"num {list_id}" if anew else kind, abstract.get(kind, {}) | changed)

    def label(self, list_id: str, at: int) -> str:
        """Return the label of the next item of a list at a level from 0; "" where it prints none."""
        if list_id not in self._lists or not 0 <= at < _LEVELS:
            return ""
        kind, levels = self._lists[list_id]
        level = levels.get(at, Level())
        counts = self._counts.setdefault(kind, [None] * _LEVELS)
        before = counts[at]
        counts[at] = level.start if before is None else before + 1
        for deeper in range(at + 1, _LEVELS):
            if levels.get(deeper, Level()).restarts:
                counts[deeper] = None
        if level.format == "bullet":
            return "".join(symbol(char) for char in level.pattern) or "•"
        return re.sub(r"%([1-9])", lambda match: _shown(level, int(match.group(1)) - 1, levels, counts), level.pattern)


def _shown(of: Level, at: int, levels: dict[int, Level], counts: list[int | None]) -> str:
    level = levels.get(at, Level())
    count = counts[at]
    return formatted(level.start if count is None else count, "decimal" if of.legal else level.format)


def formatted(count: int, style: str) -> str:
    """Return a number as a list level writes it."""
    if style in {"lowerLetter", "upperLetter"} and 0 < count <= 26 * 26:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if style == "lowerLetter" else letters.upper()
    if style in {"lowerRoman", "upperRoman"} and 0 < count < _HIGHEST_ROMAN:
        return _roman(count) if style == "lowerRoman" else _roman(count).upper()
    if style == "decimalZero":
        return f"{count:02}"
    return "" if style == "none" else str(count)


def _roman(count: int) -> str:
    letters = ""
    for worth, letter in _ROMAN_UNITS:
        letters += letter * (count // worth)
        count %= worth
    return letters


def _levels(element: etree._Element) -> dict[int, Level]:
    return {number(one, "ilvl"): _level(one) for one in element if name(one) == "w:lvl"}


def _level(element: etree._Element) -> Level:
    restart = child(element, "w:lvlRestart")
    return Level(
        value(child(element, "w:numFmt")) or "decimal",
        value(child(element, "w:lvlText"))[:60],
        number(child(element, "w:start"), otherwise=1),
        restart is None or number(restart, otherwise=1) != 0,
        is_on(child(element, "w:isLgl")),
    )


def _overrides(element: etree._Element, levels: dict[int, Level]) -> dict[int, Level]:
    changed: dict[int, Level] = {}
    for one in element:
        if name(one) != "w:lvlOverride":
            continue
        at, own, start = number(one, "ilvl"), child(one, "w:lvl"), child(one, "w:startOverride")
        level = _level(own) if own is not None else levels.get(at, Level())
        if start is not None:
            level = replace(level, start=number(start, otherwise=1))
        changed[at] = level
    return changed
