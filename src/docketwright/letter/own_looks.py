"""What a person's own Word document looks like: its page, its fonts and its paragraph styles, as plain values.

Only these values leave the document; never its text, macros, fields, pictures, properties or links (PRODUCT E2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from lxml import etree

from docketwright.reading.markup import child, is_on, name, number, value
from docketwright.reading.package import Package
from docketwright.reading.reader import main_part

_LONGEST_CHAIN = 20
_FONT = re.compile(r"[\w .&'’()-]{1,64}")
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_SIZES = range(12, 145)
_TWIPS = range(-3000, 7201)
_SIDES = range(2880, 31681)
_MARGINS = range(360, 5761)


@dataclass(frozen=True, slots=True)
class Look:
    """How a style looks; None where the document does not say. `size` is in half-points, distances in twips."""

    font: str | None = None
    size: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    capitals: bool | None = None
    small_capitals: bool | None = None
    before: int | None = None
    after: int | None = None

    def over(self, below: Look) -> Look:
        """Return this look with what it does not say taken from another."""
        known = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(below, **{key: said for key, said in known.items() if said is not None})


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in twips, in the order in which Word names them."""

    width: int
    height: int
    margins: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OwnLooks:
    """The looks of a document: of its ordinary text, and of each paragraph style by its name in lower case.

    `page` is None where it has none, or one on which no letter could be printed.
    """

    text: Look
    styles: Mapping[str, Look]
    page: Page | None


def read_looks(data: bytes) -> OwnLooks:
    """Return the looks of a .docx or .dotx. Raises ReadError where it is no safe, whole Word document."""
    package = Package(data)
    main, root = main_part(package)
    by_kind = dict(package.relations(main).values())
    theme = package.tree(by_kind["theme"]) if "theme" in by_kind else None
    styles = package.tree(by_kind["styles"]) if "styles" in by_kind else None
    reader = _Styles(styles, _theme_fonts(theme))
    return OwnLooks(reader.text(), reader.named(), _page(root))


class _Styles:
    """The paragraph styles of one document, each with what it takes from those below it."""

    def __init__(self, root: etree._Element | None, fonts: Mapping[str, str]) -> None:
        self._fonts = fonts
        defaults = child(root, "w:docDefaults")
        self._defaults = self._look(child(defaults, "w:rPrDefault", "w:rPr"), child(defaults, "w:pPrDefault", "w:pPr"))
        found = [one for one in (root if root is not None else ()) if name(one) == "w:style"]
        self._elements = {value(one, "styleId"): one for one in found if value(one, "type") == "paragraph"}
        usual = (key for key, one in self._elements.items() if value(one, "default") in {"1", "true", "on"})
        self._usual = next(usual, "")

    def text(self) -> Look:
        return self._resolved(self._usual)

    def named(self) -> dict[str, Look]:
        names = {key: value(child(one, "w:name")).lower() for key, one in self._elements.items()}
        return {title: self._resolved(key) for key, title in names.items() if title}

    def _resolved(self, style_id: str) -> Look:
        made, hops = Look(), 0
        while style_id in self._elements and hops < _LONGEST_CHAIN:
            element, hops = self._elements[style_id], hops + 1
            made = made.over(self._look(child(element, "w:rPr"), child(element, "w:pPr")))
            style_id = value(child(element, "w:basedOn"))
        return made.over(self._defaults)

    def _look(self, run: etree._Element | None, paragraph: etree._Element | None) -> Look:
        own = {name(one): one for one in (run if run is not None else ())}
        spacing = child(paragraph, "w:spacing")
        return Look(
            font=self._font(own.get("w:rFonts")),
            size=_within(own.get("w:sz"), "val", _SIZES),
            bold=_switch(own.get("w:b")),
            italic=_switch(own.get("w:i")),
            colour=_colour(own.get("w:color")),
            capitals=_switch(own.get("w:caps")),
            small_capitals=_switch(own.get("w:smallCaps")),
            before=_within(spacing, "before", _TWIPS),
            after=_within(spacing, "after", _TWIPS),
        )

    def _font(self, element: etree._Element | None) -> str | None:
        themed = self._fonts.get(value(element, "asciiTheme")[:5])
        found = themed or value(element, "ascii") or value(element, "hAnsi")
        return found if _FONT.fullmatch(found) else None


def _theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """Return the fonts that a theme gives headings ("major") and text ("minor")."""
    found: dict[str, str] = {}
    for one in theme.iter("{*}majorFont", "{*}minorFont") if theme is not None else ():
        latin = child(one, "a:latin")
        if latin is not None:
            found.setdefault(etree.QName(one).localname[:5], latin.get("typeface", ""))
    return found


def _switch(element: etree._Element | None) -> bool | None:
    return None if element is None else is_on(element)


def _colour(element: etree._Element | None) -> str | None:
    found = value(element)
    return found.upper() if _COLOUR.fullmatch(found) else None


def _within(element: etree._Element | None, attribute: str, allowed: range) -> int | None:
    found = number(element, attribute, otherwise=-(10**9))
    return found if found in allowed else None


def _page(root: etree._Element) -> Page | None:
    section = child(root, "w:body", "w:sectPr")
    size, margins = child(section, "w:pgSz"), child(section, "w:pgMar")
    width, height = _within(size, "w", _SIDES), _within(size, "h", _SIDES)
    found = {side: _within(margins, side, _MARGINS) for side in ("top", "right", "bottom", "left", "header", "footer")}
    if width is None or height is None or None in found.values():
        return None
    known = {side: distance for side, distance in found.items() if distance is not None}
    # A column narrower than three inches is no letter.
    return Page(width, height, known) if width - known["left"] - known["right"] >= 4320 else None
