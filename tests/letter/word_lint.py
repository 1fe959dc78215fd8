"""What makes Word refuse or repair a file, looked for in every part: one sentence for each thing found."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from posixpath import dirname, join, normpath

from lxml import etree

from docketwright.letter.word.frame import FIELDS
from docketwright.letter.word.markup import R_SPACE, W
from docketwright.letter.word.package import CONTENT_TYPES

RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# The order in which ECMA-376 wants what stands inside these elements, as far as a letter holds them.
ORDER = {
    "pPr": "pStyle keepNext keepLines widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc"
    " outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs smallCaps strike color spacing kern sz szCs u shd vertAlign rtl lang",
    "tblPr": "tblStyle tblW tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "tcW tcBorders shd",
    "trPr": "cantSplit tblHeader",
    "sectPr": "headerReference footerReference pgSz pgMar titlePg",
    "tbl": "tblPr tblGrid tr",
    "style": "name basedOn next qFormat pPr rPr tblPr tblStylePr",
    "settings": "defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
}
ALLOWED_LINKS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


def faults(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
        times = {entry.date_time for entry in package.infolist()}
    trees = {name: etree.fromstring(part) for name, part in parts.items()}
    found = [] if times == {(1980, 1, 1, 0, 0, 0)} else [f"files of different times: {times}"]
    found += [f"a strange part: {name}" for name in parts if name not in CONTENT_TYPES and not strange(name)]
    found += types_missing(trees)
    for name, tree in trees.items():
        found += [f"{name}: {one}" for one in (*relations(name, trees), *order(tree), *texts(tree), *paragraphs(tree))]
    found += references(trees)
    return found


def strange(name: str) -> bool:
    return name == "[Content_Types].xml" or name.endswith(".rels")


def types_missing(trees: dict[str, etree._Element]) -> Iterator[str]:
    named = {one.get("PartName", "").lstrip("/") for one in trees["[Content_Types].xml"]}
    yield from (f"no content type: {name}" for name in trees if name not in named and not strange(name))
    yield from (f"a content type without a part: {name}" for name in named - {""} if name not in trees)


def relations(name: str, trees: dict[str, etree._Element]) -> Iterator[str]:
    if name.endswith(".rels"):
        folder = dirname(dirname(name))
        for one in trees[name].iter(RELATIONS):
            target = one.get("Target", "")
            if one.get("TargetMode") == "External":
                if not ALLOWED_LINKS.fullmatch(target):
                    yield f"a link to {target}"
            elif normpath(join(folder, target)) not in trees:
                yield f"a relation to nothing: {target}"
        return
    beside = trees.get(join(dirname(name), "_rels", f"{name.rsplit('/', 1)[-1]}.rels"))
    known = set() if beside is None else {one.get("Id") for one in beside.iter(RELATIONS)}
    mark = f"{{{R_SPACE}}}"
    used = {value for one in trees[name].iter() for key, value in one.attrib.items() if str(key).startswith(mark)}
    yield from (f"no relation {one}" for one in used - known)


def order(tree: etree._Element) -> Iterator[str]:
    for element in tree.iter(*(W + name for name in ORDER)):
        wanted = ORDER[etree.QName(element).localname].split()
        names = [etree.QName(child).localname for child in element]
        if unknown := set(names) - set(wanted):
            yield f"{element.tag} holds {unknown}"
        elif names != sorted(names, key=wanted.index):
            yield f"{element.tag} in the wrong order: {names}"


def texts(tree: etree._Element) -> Iterator[str]:
    for one in tree.iter(f"{W}fldSimple", f"{W}instrText"):
        if (one.get(f"{W}instr") or one.text or "").strip() not in FIELDS.values():
            yield "a field that no letter needs"
    for one in tree.iter(f"{W}t", f"{W}delText"):
        text = one.text or ""
        if text != text.strip(" \t\n") and not one.get("{http://www.w3.org/XML/1998/namespace}space"):
            yield f"spaces that Word would drop: {text!r}"
        if "\n" in text or "\t" in text:
            yield f"a line end inside a text: {text!r}"


def paragraphs(tree: etree._Element) -> Iterator[str]:
    for cell in tree.iter(f"{W}tc"):
        if cell[-1].tag != f"{W}p":
            yield "a cell that does not end in a paragraph"
    for row in tree.iter(f"{W}tr"):
        grid = row.getparent().findall(f"{W}tblGrid/{W}gridCol")  # type: ignore[union-attr]
        if len(row.findall(f"{W}tc")) != len(grid):
            yield "a row with other columns than its table"
    for body in tree.iter(f"{W}body"):
        if [etree.QName(one).localname for one in body][-2:] != ["p", "sectPr"]:
            yield "a document that does not end in a paragraph and a section"
    yield from tables(tree)


def tables(tree: etree._Element) -> Iterator[str]:
    for table in tree.iter(f"{W}tbl"):
        if not table.findall(f"{W}tr/{W}trPr/{W}tblHeader"):
            yield "a table without a header row"
        for name in ("tblCaption", "tblDescription"):
            if not (table.find(f"{W}tblPr/{W}{name}").get(f"{W}val") or "").strip():  # type: ignore[union-attr]
                yield f"a table without {name}"


def references(trees: dict[str, etree._Element]) -> Iterator[str]:
    styles = values(trees["word/styles.xml"], "style", "styleId")
    for name, tree in trees.items():
        for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            yield from (f"{name}: no style {one}" for one in set(values(tree, kind, "val")) - set(styles))
        for kind in ("bookmarkStart", "ins", "del"):
            yield from repeated(f"{name}: {kind}", values(tree, kind, "id"))
    document, notes = trees["word/document.xml"], values(trees["word/footnotes.xml"], "footnote", "id")
    yield from repeated("style", styles)
    yield from repeated("footnote", notes)
    yield from repeated("bookmark", values(document, "bookmarkStart", "name"))
    called = values(document, "footnoteReference", "id")
    if called != [one for one in notes if int(one) > 0]:
        yield f"footnotes {notes} but calls {called}"
    if sorted(values(document, "bookmarkStart", "id")) != sorted(values(document, "bookmarkEnd", "id")):
        yield "a bookmark without an end"
    yield from (f"a long bookmark {one}" for one in values(document, "bookmarkStart", "name") if len(one) > 40)
    numbers = values(trees["word/numbering.xml"], "num", "numId")
    yield from (f"no list {one}" for one in set(values(trees["word/styles.xml"], "numId", "val")) - set(numbers))


def values(tree: etree._Element, name: str, attribute: str) -> list[str]:
    return [one.get(W + attribute, "") for one in tree.iter(W + name)]


def repeated(what: str, found: list[str]) -> Iterator[str]:
    yield from (f"{what} {one} twice" for one in set(found) if found.count(one) > 1)


def visible_text(data: bytes) -> str:
    """Return every word that anyone can meet: text, notes, head, foot, what tables say of themselves, properties."""
    said = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in ("document", "footnotes", "header1", "header2", "footer1", "footer2"):
            if f"word/{name}.xml" not in package.namelist():
                continue
            for one in etree.fromstring(package.read(f"word/{name}.xml")).iter():
                if one.tag in {f"{W}t", f"{W}delText"}:
                    said.append(one.text or "")
                elif one.tag in {f"{W}p", f"{W}tab"}:
                    said.append("\n")
                elif one.tag in {f"{W}tblCaption", f"{W}tblDescription"}:
                    said.append(f"\n{one.get(f'{W}val')}\n")
        core = etree.fromstring(package.read("docProps/core.xml"))
        said += [f"\n{one.text}" for one in core]
    return "".join(said)
