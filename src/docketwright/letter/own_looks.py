"""What a person's own Word document looks like: its page, its fonts and its paragraph styles, as plain values.

Only these values leave the document; never its text, macros, fields, pictures, properties or links.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import chain

from lxml import etree

from docketwright.letter.word.names import STYLE_NAMES
from docketwright.model.looks import COLOUR, DISTANCES, FONT, MARGIN_NAMES, SIZES, Look, OwnLooks, Page, is_printable
from docketwright.reading.markup import child, is_on, name, number, value
from docketwright.reading.package import Package
from docketwright.reading.reader import main_part

_LONGEST_CHAIN = 20
_STYLES_OF_LETTERS = {"title", "normal", "header", "footer", *(named.lower() for _, named in STYLE_NAMES.values())}


def read_looks(data: bytes) -> OwnLooks:
    """Return the looks of a .docx or .dotx. Raises ReadError where it is no safe, whole Word document."""
    package = Package(data)
    main, root = main_part(package)
    by_kind = dict(package.relations(main).values())
    theme = package.tree(by_kind["theme"]) if "theme" in by_kind else None
    styles = package.tree(by_kind["styles"]) if "styles" in by_kind else None
    reader = _Styles(styles, _theme_fonts(theme))
    return OwnLooks(reader.text(), reader.named(), _page(root))


def kept_looks(data: bytes, file_name: str) -> OwnLooks:
    """Return the looks of a .docx as a comment keeps them: under its file name, with the styles that a letter has."""
    looks = read_looks(data)
    styles = {style: look for style, look in looks.styles.items() if style in _STYLES_OF_LETTERS}
    return replace(looks, styles=styles, name=file_name)


class _Styles:
    """The paragraph styles of one document, each with what it takes from those below it."""

    def __init__(self, root: etree._Element | None, fonts: Mapping[str, str]) -> None:
        self._fonts = fonts
        defaults = child(root, "w:docDefaults")
        self._defaults = self._look(child(defaults, "w:rPrDefault", "w:rPr"), child(defaults, "w:pPrDefault", "w:pPr"))
        found = [one for one in (root if root is not None else ()) if name(one) == "w:style"]
        self._elements = {value(one, "styleId"): one for one in found if value(one, "type") == "paragraph"}
        usual = (key for key, one in self._elements.items() if value(one, "default") in {"1", "true", "on"})
        # LibreOffice names no style as the usual one.
        normal = (key for key, one in self._elements.items() if value(child(one, "w:name")).lower() == "normal")
        self._usual = next(chain(usual, normal), "")

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
            size=_within(own.get("w:sz"), "val", SIZES),
            bold=_switch(own.get("w:b")),
            italic=_switch(own.get("w:i")),
            colour=_colour(own.get("w:color")),
            capitals=_switch(own.get("w:caps")),
            small_capitals=_switch(own.get("w:smallCaps")),
            before=_within(spacing, "before", DISTANCES),
            after=_within(spacing, "after", DISTANCES),
        )

    def _font(self, element: etree._Element | None) -> str | None:
        themed = self._fonts.get(value(element, "asciiTheme")[:5])
        found = themed or value(element, "ascii") or value(element, "hAnsi")
        return found if FONT.fullmatch(found) else None


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
    return found.upper() if COLOUR.fullmatch(found) else None


def _within(element: etree._Element | None, attribute: str, allowed: range) -> int | None:
    found = number(element, attribute, otherwise=-(10**9))
    return found if found in allowed else None


def _page(root: etree._Element) -> Page | None:
    section = child(root, "w:body", "w:sectPr")
    size, margins = child(section, "w:pgSz"), child(section, "w:pgMar")
    sides = {side: number(margins, side, otherwise=-1) for side in MARGIN_NAMES}
    page = Page(number(size, "w", otherwise=-1), number(size, "h", otherwise=-1), sides)
    return page if is_printable(page) else None
