"""The styles of a letter template, as Word's styles.xml holds them, from the looks of letter/looks.py."""

from __future__ import annotations

from dataclasses import replace

from docketwright.letter.letter import Style
from docketwright.letter.looks import (
    ACCENT,
    CELL_PADDING,
    FONT,
    FOOT,
    HAIRLINE,
    MARGIN,
    PAGE_WIDTH,
    PEN_LINE,
    RUNNING_HEAD,
    SHADE,
    TINT,
    Look,
)
from docketwright.letter.word import names
from docketwright.letter.word.markup import Element, W, add, root
from docketwright.letter.word.names import STYLE_IDS, STYLE_NAMES

NORMAL = "Normal"
HEADING_LIST, ITEM_LIST = 1, 2
NUMBERED = {Style.HEADING: HEADING_LIST, Style.LIST_ITEM: ITEM_LIST}
HEADINGS = {Style.HEADING, Style.PART}


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def styles(looks: dict[Style, Look]) -> Element:
    """Return styles.xml: the defaults, then one style for each of the letter's, then those of characters and tables."""
    tree = root("styles")
    _defaults(tree)
    normal = _style(tree, "paragraph", NORMAL, "Normal", default=1)
    add(normal, "qFormat")
    for style, (key, name) in STYLE_NAMES.items():
        _paragraph_style(tree, key, name, looks[style], style)
    for key, name, look in ((names.RUNNING_HEAD, "header", RUNNING_HEAD), (names.FOOT, "footer", FOOT)):
        _paragraph_style(tree, key, name, look, None)
    _character_styles(tree)
    _table_styles(tree)
    return tree


def _defaults(tree: Element) -> None:
    defaults = add(tree, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    add(run, "rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    add(run, "sz", val=24)
    add(run, "szCs", val=24)
    add(run, "lang", val="en-US", eastAsia="en-US", bidi="ar-SA")
    add(add(add(defaults, "pPrDefault"), "pPr"), "widowControl")


def _style(tree: Element, kind: str, key: str, name: str, *, based_on: str = "", default: int = 0) -> Element:
    element = add(tree, "style", type=kind, styleId=key)
    if default:
        element.set(f"{W}default", "1")
    add(element, "name", val=name)
    if based_on:
        add(element, "basedOn", val=based_on)
    return element


def _paragraph_style(tree: Element, key: str, name: str, look: Look, style: Style | None) -> None:
    element = _style(tree, "paragraph", key, name, based_on=NORMAL)
    if style in HEADINGS or style is Style.RE:
        add(element, "next", val=STYLE_IDS[Style.BODY])
    add(element, "qFormat")
    _paragraph_looks(add(element, "pPr"), look, style, key)
    _run_looks(add(element, "rPr"), look, style)


def _paragraph_looks(properties: Element, look: Look, style: Style | None, key: str) -> None:
    for name, wanted in (("keepNext", look.keep_next), ("keepLines", look.keep_lines)):
        if wanted:
            add(properties, name)
    if style in NUMBERED:
        add(add(properties, "numPr"), "numId", val=NUMBERED[style])
    if style is Style.SIGN_OFF:
        look = _room_for_a_pen(properties, look)
    _frame(properties, look)
    if key == names.RUNNING_HEAD:
        add(add(properties, "tabs"), "tab", val="right", pos=twips(PAGE_WIDTH - 2 * MARGIN))
    line = round(look.line * 240)
    add(properties, "spacing", before=twips(look.before), after=twips(look.after), line=line, lineRule="auto")
    if look.left or look.right or look.first:
        indent(properties, look)
    if look.together:
        add(properties, "contextualSpacing")
    if key == names.FOOT:
        add(properties, "jc", val="center")
    if style in HEADINGS:
        add(properties, "outlineLvl", val=0)


def _room_for_a_pen(properties: Element, look: Look) -> Look:
    """Set the room between sign-off and name as padding above a line that nobody sees, and return the look without it.

    LibreOffice forgets the space below when it works out whether two paragraphs that belong together fit on a page,
    and would put the name alone on the next one; padding it counts. 31 points are the most that Word allows.
    """
    add(
        add(properties, "pBdr"), "bottom", val="single", sz=round(PEN_LINE * 8), space=round(look.after), color="FFFFFF"
    )
    return replace(look, after=0)


def _frame(properties: Element, look: Look) -> None:
    if look.rule:
        width, gap = (18, 8) if look.rule == "left" else (6, 4)
        add(add(properties, "pBdr"), look.rule, val="single", sz=width, space=gap, color=ACCENT)
    if look.shade:
        add(properties, "shd", val="clear", color="auto", fill=look.shade)


def indent(properties: Element, look: Look) -> None:
    """Set how far a paragraph stands from the margins, and its first line from the others."""
    first = {"hanging": twips(-look.first)} if look.first < 0 else {"firstLine": twips(look.first)}
    add(properties, "ind", left=twips(look.left), right=twips(look.right), **first)


def _run_looks(properties: Element, look: Look, style: Style | None) -> None:
    for name, wanted in (("b", look.bold), ("i", look.italic)):
        if wanted:
            add(properties, name)
            add(properties, f"{name}Cs")
    if look.small_caps:
        add(properties, "smallCaps")
    if look.colour != "000000":
        add(properties, "color", val=look.colour)
    if look.tracking:
        add(properties, "spacing", val=twips(look.tracking))
    if style in HEADINGS:
        add(properties, "kern", val=0)
    size = round(look.size * 2)
    add(properties, "sz", val=size)
    add(properties, "szCs", val=size)


def _character_styles(tree: Element) -> None:
    base = "DefaultParagraphFont"
    _style(tree, "character", base, "Default Paragraph Font", default=1)
    for key, name, looks in (
        (names.STRONG, "Strong", ("b", "bCs")),
        (names.EMPHASIS, "Emphasis", ("i", "iCs")),
        (names.STRUCK, "Struck Text", ("strike",)),
    ):
        properties = add(_style(tree, "character", key, name, based_on=base), "rPr")
        for look in looks:
            add(properties, look)
    for key, name in ((names.RAISED, "Raised Text"), (names.NOTE_CALL, "footnote reference")):
        properties = add(_style(tree, "character", key, name, based_on=base), "rPr")
        add(properties, "vertAlign", val="superscript")
    added = add(_style(tree, "character", names.ADDED, "Added Text", based_on=base), "rPr")
    add(added, "u", val="single")
    shaded = add(_style(tree, "character", names.CONFIDENTIAL, "Confidential Text", based_on=base), "rPr")
    add(shaded, "shd", val="clear", color="auto", fill=SHADE)
    link = add(_style(tree, "character", names.LINK, "Hyperlink", based_on=base), "rPr")
    add(link, "color", val=ACCENT)
    add(link, "u", val="single")


def _table_styles(tree: Element) -> None:
    plain = _style(tree, "table", "TableNormal", "Normal Table", default=1)
    _cells(add(plain, "tblPr"), 5.4, 0)
    element = _style(tree, "table", names.TABLE, "Letter Table", based_on="TableNormal")
    properties = add(element, "tblPr")
    borders = add(properties, "tblBorders")
    for side, colour, width in (("top", ACCENT, 8), ("bottom", ACCENT, 8), ("insideH", HAIRLINE, 4)):
        add(borders, side, val="single", sz=width, space=0, color=colour)
    _cells(properties, *CELL_PADDING)
    first = add(element, "tblStylePr", type="firstRow")
    cell = add(first, "tcPr")
    add(add(cell, "tcBorders"), "bottom", val="single", sz=8, space=0, color=ACCENT)
    add(cell, "shd", val="clear", color="auto", fill=TINT)


def _cells(properties: Element, across: float, along: float) -> None:
    margins = add(properties, "tblCellMar")
    for side, width in (("top", along), ("left", across), ("bottom", along), ("right", across)):
        add(margins, side, w=twips(width), type="dxa")
