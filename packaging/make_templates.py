"""Make templates/*.docx from the looks of letter/looks.py: run it after changing them, then commit what it made."""

from __future__ import annotations

from dataclasses import replace

from docketwright.assets import template
from docketwright.letter.letter import Style
from docketwright.letter.looks import (
    ACCENT,
    CELL_PADDING,
    FONT,
    FOOT,
    HAIRLINE,
    HEAD_DISTANCE,
    LOOKS,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PEN_LINE,
    RUNNING_HEAD,
    SAME_WIDTHS,
    SHADE,
    TINT,
    Look,
)
from docketwright.letter.word import names
from docketwright.letter.word.footnotes import SEPARATORS, footnotes
from docketwright.letter.word.markup import Element, W, add, part_bytes, root, text_run
from docketwright.letter.word.names import STYLE_IDS, STYLE_NAMES
from docketwright.letter.word.package import DOCUMENT_RELATIONS, PACKAGE_RELATIONS, pack, relations
from docketwright.letter.word.runs import Marks

TITLES = {
    "formal-letter": "Formal letter",
    "short-letter": "Short letter",
    "question-by-question": "Question-by-question response",
    "no-docket": "Letter without a docket",
}
NORMAL = "Normal"
HEADING_LIST, ITEM_LIST = 1, 2
NUMBERED = {Style.HEADING: HEADING_LIST, Style.LIST_ITEM: ITEM_LIST}
HEADINGS = {Style.HEADING, Style.PART}
OWN_PARTS = ("rIdHeader", "rIdFooter", "rIdFirstFooter")


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def made(name: str) -> bytes:
    """Return one template: every style with a line of text in it, so that a person who opens it sees what is there."""
    inside = {key: value for key, value in DOCUMENT_RELATIONS.items() if key not in OWN_PARTS}
    return pack(
        {
            "_rels/.rels": relations({"rId1": PACKAGE_RELATIONS["rId1"]}, {}),
            "word/document.xml": part_bytes(sample(name)),
            "word/_rels/document.xml.rels": relations(inside, {}),
            "word/styles.xml": part_bytes(styles(LOOKS[name])),
            "word/numbering.xml": part_bytes(numbering(LOOKS[name])),
            "word/settings.xml": part_bytes(settings()),
            "word/fontTable.xml": part_bytes(fonts()),
            "word/footnotes.xml": footnotes((), Marks()),
        }
    )


def sample(name: str) -> Element:
    """Return a document that shows the template's styles by their names."""
    tree = root("document")
    body = add(tree, "body")
    shown = {NORMAL: TITLES[name]} | {
        key: label for style, (key, label) in STYLE_NAMES.items() if style is not Style.NOTE
    }
    for key, label in shown.items():
        holder = add(body, "p")
        add(add(holder, "pPr"), "pStyle", val=key)
        text_run(holder, label)
    section = add(body, "sectPr")
    add(section, "pgSz", w=twips(PAGE_WIDTH), h=twips(PAGE_HEIGHT))
    margin, edge = twips(MARGIN), twips(HEAD_DISTANCE)
    sides = {"top": margin, "right": margin, "bottom": margin, "left": margin}
    add(section, "pgMar", **sides, header=edge, footer=edge, gutter=0)
    return tree


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
        _indent(properties, look)
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


def _indent(properties: Element, look: Look) -> None:
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


def numbering(looks: dict[Style, Look]) -> Element:
    """Return numbering.xml: one list for the numbered headings, one for items."""
    tree = root("numbering")
    for style, number in NUMBERED.items():
        holder = add(tree, "abstractNum", abstractNumId=number)
        add(holder, "multiLevelType", val="singleLevel")
        level = add(holder, "lvl", ilvl=0)
        add(level, "start", val=1)
        add(level, "numFmt", val="decimal")
        add(level, "pStyle", val=STYLE_IDS[style])
        add(level, "lvlText", val="%1.")
        add(level, "lvlJc", val="left")
        _indent(add(level, "pPr"), looks[style])
    for number in NUMBERED.values():
        add(add(tree, "num", numId=number), "abstractNumId", val=number)
    return tree


def settings() -> Element:
    """Return settings.xml: how Word lays text out, and which notes are the separators."""
    tree = root("settings")
    add(tree, "defaultTabStop", val=720)
    add(tree, "characterSpacingControl", val="doNotCompress")
    notes = add(tree, "footnotePr")
    for number in SEPARATORS:
        add(notes, "footnote", id=number)
    space = "http://schemas.microsoft.com/office/word"
    add(add(tree, "compat"), "compatSetting", name="compatibilityMode", uri=space, val=15)
    add(tree, "themeFontLang", val="en-US")
    add(tree, "decimalSymbol", val=".")
    add(tree, "listSeparator", val=",")
    return tree


def fonts() -> Element:
    """Return fontTable.xml: the font, and the one of the same widths that stands in for it."""
    tree = root("fonts")
    font = add(tree, "font", name=FONT)
    add(font, "altName", val=SAME_WIDTHS)
    add(font, "panose1", val="02020603050405020304")
    add(font, "charset", val="00")
    add(font, "family", val="roman")
    add(font, "pitch", val="variable")
    return tree


def main() -> None:
    """Write every template."""
    template().mkdir(exist_ok=True)
    for name in LOOKS:
        data = made(name)
        template(f"{name}.docx").write_bytes(data)
        print(f"Written: {template(f'{name}.docx')}, {len(data)} bytes")


if __name__ == "__main__":
    main()
