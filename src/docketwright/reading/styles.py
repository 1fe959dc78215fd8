"""What a document's styles say about a paragraph: its name, whether it is a heading or a list item, hidden or bold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from lxml import etree

from docketwright.reading.markup import child, is_on, name, number, value

_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Style:
    """One style as it stands; None leaves a thing to the style that it is based on."""

    name: str
    based_on: str
    level: int | None
    list_id: str | None
    list_level: int | None
    hidden: bool | None
    bold: bool | None
    raised: bool | None


NO_STYLE = Style("", "", None, None, None, None, None, None)


class Styles:
    """The styles of one document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._resolved: dict[str, Style] = {}
        self._default = ""
        for element in root if root is not None else ():
            if name(element) == "w:style":
                style_id = value(element, "styleId")
                self._styles[style_id] = _read(element)
                if value(element, "type") == "paragraph" and value(element, "default") in {"1", "true", "on"}:
                    self._default = style_id

    def resolved(self, style_id: str) -> Style:
        """Return the style with everything it takes from those below it; "" means the default paragraph style."""
        if style_id not in self._resolved:
            self._resolved[style_id] = self._with_those_below(self._styles.get(style_id or self._default, NO_STYLE))
        return self._resolved[style_id]

    def _with_those_below(self, found: Style) -> Style:
        below, hops = found, 0
        while below.based_on in self._styles and hops < _LONGEST_CHAIN:
            below, hops = self._styles[below.based_on], hops + 1
            pairs = zip(astuple(found), astuple(below), strict=True)
            found = Style(*(theirs if own is None else own for own, theirs in pairs))
        return found


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the level from 1 that paragraph properties give, 0 for body text, None where they are silent."""
    level = child(properties, "w:outlineLvl")
    if level is None:
        return None
    found = number(level, otherwise=9) + 1
    return found if 1 <= found <= 9 else 0


def switch(properties: Mapping[str, etree._Element], which: str) -> bool | None:
    """Return whether a switch among run properties is on, off, or (None) not mentioned."""
    found = properties.get(which)
    return None if found is None else is_on(found)


def raised(properties: Mapping[str, etree._Element]) -> bool | None:
    """Return whether run properties raise the words above the line, None where they are silent."""
    aligned, position = properties.get("w:vertAlign"), properties.get("w:position")
    if aligned is not None:
        return value(aligned) == "superscript"
    return None if position is None else number(position) > 0


def _read(element: etree._Element) -> Style:
    title = value(child(element, "w:name")).lower().strip()
    paragraph, run_properties = child(element, "w:pPr"), child(element, "w:rPr")
    run = {} if run_properties is None else {name(one): one for one in run_properties}
    heading = re.fullmatch(r"heading (\d)", title)
    level = int(heading.group(1)) if heading else outline_level(paragraph)
    items = child(paragraph, "w:numPr")
    list_id, list_level = child(items, "w:numId"), child(items, "w:ilvl")
    return Style(
        title,
        value(child(element, "w:basedOn")),
        level,
        None if list_id is None else value(list_id),
        None if list_level is None else number(list_level),
        switch(run, "w:vanish"),
        switch(run, "w:b"),
        raised(run),
    )
