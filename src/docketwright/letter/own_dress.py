"""Gives the parts of the Word letter the looks of a person's own document: page, fonts and styles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from docketwright.letter.looks import MARGIN, PAGE_WIDTH
from docketwright.letter.word.markup import Element, W, part_bytes
from docketwright.model.looks import Look, OwnLooks, Page, printable

_STYLES, _DOCUMENT = "word/styles.xml", "word/document.xml"
OUR_SIZE = 24
"""Of our own text, in half-points."""
SMALLEST = 14
TEXT_WIDTH = round((PAGE_WIDTH - 2 * MARGIN) * 20)
"""Twips between our own margins."""

# A style takes its looks from the one of the same name, so that a changed copy of our own template counts whole.
# These two have counterparts under other names; a style with neither takes font and size only.
TAKEN_FROM = {"letter name": "title", "plain heading": "heading 1"}
# The order of a run's properties in the schema (ECMA-376, 17.3.2); Word refuses another one.
_RUN_ORDER = tuple(
    """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath""".split()
)


def dressed(parts: Mapping[str, bytes], looks: OwnLooks) -> dict[str, bytes]:
    """Return the parts of a Word letter in these looks, as far as a letter can be printed in them."""
    looks, made = printable(looks), dict(parts)
    styles = etree.fromstring(made[_STYLES])
    dress(styles, looks)
    if looks.page is not None:
        tree = etree.fromstring(made[_DOCUMENT])
        _set_page(tree, looks.page)
        _fit(tree, styles, looks.page)
        made[_DOCUMENT] = part_bytes(tree)
    made[_STYLES] = part_bytes(styles)
    return made


def dress(styles: Element, looks: OwnLooks) -> None:
    """Give our styles the looks: each its counterpart's, all of them the font, and sizes in proportion."""
    scale = (looks.text.size or OUR_SIZE) / OUR_SIZE
    for size in [*styles.iter(f"{W}sz", f"{W}szCs")]:
        ours = int(size.get(f"{W}val", str(OUR_SIZE)))
        size.set(f"{W}val", str(max(SMALLEST, round(ours * scale))))
    defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    if looks.text.font and defaults is not None:
        _set_font(defaults, looks.text.font)
    for style in styles.iter(f"{W}style"):
        title = style.find(f"{W}name")
        named = title.get(f"{W}val", "").lower() if title is not None else ""
        wanted = named if named in looks.styles else TAKEN_FROM.get(named, "")
        if wanted in looks.styles:
            _dress_one(style, looks.styles[wanted])


def _dress_one(style: Element, look: Look) -> None:
    run, paragraph = _part(style, "rPr"), style.find(f"{W}pPr")
    if look.font:
        _set_font(run, look.font)
    for tag, value in _run_values(look):
        _put(run, tag, value)
    spacing = paragraph.find(f"{W}spacing") if paragraph is not None else None
    for side, distance in (("before", look.before), ("after", look.after)):
        if spacing is not None and distance is not None and distance >= 0:
            spacing.set(f"{W}{side}", str(distance))


def _run_values(look: Look) -> Iterator[tuple[str, str]]:
    for tags, switch in (
        (("b", "bCs"), look.bold),
        (("i", "iCs"), look.italic),
        (("caps",), look.capitals),
        (("smallCaps",), look.small_capitals),
    ):
        if switch is not None:
            yield from ((tag, "1" if switch else "0") for tag in tags)
    if look.colour:
        yield "color", look.colour
    if look.size:
        yield from (("sz", str(look.size)), ("szCs", str(look.size)))


def _part(style: Element, tag: str) -> Element:
    found = style.find(f"{W}{tag}")
    return found if found is not None else etree.SubElement(style, f"{W}{tag}")


def _set_font(run: Element, font: str) -> None:
    element = _put(run, "rFonts", "")
    element.attrib.clear()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        element.set(f"{W}{script}", font)


def _put(run: Element, tag: str, value: str) -> Element:
    """Set a run property, made at its place in the schema's order where it is not there."""
    element = run.find(f"{W}{tag}")
    if element is None:
        place = _RUN_ORDER.index(tag)
        before = sum(1 for one in run if _RUN_ORDER.index(etree.QName(one).localname) < place)
        element = run.makeelement(f"{W}{tag}")
        run.insert(before, element)
    if value:
        element.set(f"{W}val", value)
    return element


def _set_page(tree: Element, page: Page) -> None:
    for size in tree.iter(f"{W}pgSz"):
        size.attrib.clear()
        size.set(f"{W}w", str(page.width))
        size.set(f"{W}h", str(page.height))
    for margins in tree.iter(f"{W}pgMar"):
        for side, distance in page.margins.items():
            margins.set(f"{W}{side}", str(distance))


def _fit(tree: Element, styles: Element, page: Page) -> None:
    """Make tables as wide as the text is now, and set tabs at its right edge."""
    width = page.width - page.margins["left"] - page.margins["right"]
    for cell in tree.iter(f"{W}tblW", f"{W}gridCol", f"{W}tcW"):
        cell.set(f"{W}w", str(round(int(cell.get(f"{W}w", "0")) * width / TEXT_WIDTH)))
    for tab in styles.iter(f"{W}tab"):
        if tab.get(f"{W}pos") == str(TEXT_WIDTH):
            tab.set(f"{W}pos", str(width))
