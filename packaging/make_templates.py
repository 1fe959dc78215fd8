"""Make templates/*.docx from the looks of letter/looks.py: run it after changing them, then commit what it made."""

from __future__ import annotations

from template_styles import NORMAL, NUMBERED, indent, styles, twips

from docketwright.assets import template
from docketwright.letter.letter import Style
from docketwright.letter.looks import (
    FONT,
    HEAD_DISTANCE,
    LOOKS,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SAME_WIDTHS,
    Look,
)
from docketwright.letter.word.footnotes import SEPARATORS, footnotes
from docketwright.letter.word.markup import Element, add, part_bytes, root, text_run
from docketwright.letter.word.names import STYLE_IDS, STYLE_NAMES
from docketwright.letter.word.package import DOCUMENT_RELATIONS, PACKAGE_RELATIONS, pack, relations
from docketwright.letter.word.runs import Marks

TITLES = {
    "formal-letter": "Formal letter",
    "short-letter": "Short letter",
    "question-by-question": "Question-by-question response",
    "no-docket": "Letter without a docket",
}
OWN_PARTS = ("rIdHeader", "rIdFooter", "rIdFirstFooter")


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
        indent(add(level, "pPr"), looks[style])
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
