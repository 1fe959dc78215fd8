"""A person's own .docx as template: its styles and its page, property by property, and nothing else of its package.

No macro, field, picture, link or setting of that file reaches a letter: checked properties are taken over into the
formal letter's styles of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from docketwright.errors import ReadError
from docketwright.letter.letter import Style
from docketwright.letter.reading.markup import child, name, value
from docketwright.letter.reading.package import Package
from docketwright.letter.word.markup import Element, W, add, part_bytes
from docketwright.letter.word.names import FOOT, RUNNING_HEAD, STYLE_IDS, STYLE_NAMES
from docketwright.letter.word.own_properties import ALLOWED, Properties, properties, put, theme_fonts
from docketwright.letter.word.page import page_of
from docketwright.letter.word.template import Template, read_template

# Where a file has no style of this name, the nearest one that nearly every file has.
_NEAREST = {
    STYLE_IDS[Style.BODY]: "normal",
    STYLE_IDS[Style.INTRODUCTION]: "body text",
    STYLE_IDS[Style.POINT]: "body text",
    STYLE_IDS[Style.CLOSING]: "body text",
    STYLE_IDS[Style.PART]: "heading 1",
}
_LABELS = dict(STYLE_NAMES.values()) | {"Normal": "Normal", RUNNING_HEAD: "header", FOOT: "footer"}
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template made from a person's file; `taken` names the styles that were found in it."""

    template: Template
    taken: tuple[str, ...]


def own_template(data: bytes, language: str = "en-US") -> OwnTemplate:
    """Return the template that a .docx file makes. Raises ReadError where it is none or has no styles."""
    package = Package(data)
    tree, document = package.tree("word/styles.xml"), package.tree("word/document.xml")
    if tree is None or document is None:
        raise ReadError("This file has no styles to take over.", "Choose a .docx file that Word has saved.")
    base = read_template("formal-letter", language)
    ours = etree.fromstring(base.parts["word/styles.xml"])
    taken = tuple(_take_over(ours, _Styles(tree, theme_fonts(package.tree("word/theme/theme1.xml")))))
    page = page_of(document)
    for tab in ours.iter(f"{W}tab"):
        # The right half of the running head ends at the margin.
        tab.set(f"{W}pos", str(page.text_width))
    return OwnTemplate(Template({**base.parts, "word/styles.xml": part_bytes(ours)}, page), taken)


class _Styles:
    """The styles of a file, by their ids and by their names in small letters."""

    def __init__(self, tree: Element, fonts: dict[str, str]) -> None:
        self._fonts = fonts
        self._ids = {value(one, "styleId"): one for one in tree if name(one) == "w:style"}
        self._names = {value(child(one, "w:name")).lower(): one for one in self._ids.values()}
        self.default_fonts = self._of(child(tree, "w:docDefaults", "w:rPrDefault"), "rPr")

    def named(self, wanted: str) -> Element | None:
        """Return the style of this name, None where there is none."""
        return self._names.get(wanted.lower())

    def looks(self, style: Element, kind: str) -> Properties:
        """Return what a style sets, itself or by what it is based on below Normal."""
        merged: Properties = {}
        for one in self._chain(style):
            merged |= self._of(one, kind)
        return merged

    def _of(self, holder: Element | None, kind: str) -> Properties:
        return properties(child(holder, f"w:{kind}"), kind, self._fonts)

    def _chain(self, style: Element) -> list[Element]:
        normal, found = self.named("normal"), [style]
        while len(found) < _DEEPEST:
            above = self._ids.get(value(child(found[-1], "w:basedOn")))
            if above is None or above is normal or above in found:
                break
            found.append(above)
        return found[::-1]


def _take_over(ours: Element, styles: _Styles) -> Iterator[str]:
    defaults = child(ours, "w:docDefaults", "w:rPrDefault", "w:rPr")
    assert defaults is not None, "every template of ours has defaults"
    put(defaults, "rPr", {key: found for key, found in styles.default_fonts.items() if key == "rFonts" and found})
    for mine in ours.iter(f"{W}style"):
        key = mine.get(f"{W}styleId", "")
        found = styles.named(_LABELS[key]) if key in _LABELS else None
        nearest = found if found is not None else styles.named(_NEAREST.get(key, ""))
        if nearest is None:
            continue
        for kind in ALLOWED:
            put(_holder(mine, kind), kind, styles.looks(nearest, kind))
        if found is not None:
            yield _LABELS[key]


def _holder(style: Element, kind: str) -> Element:
    found = style.find(W + kind)
    if found is not None:
        return found
    made = add(style, kind)
    if kind == "pPr" and (runs := style.find(f"{W}rPr")) is not None:
        runs.addprevious(made)
    return made
