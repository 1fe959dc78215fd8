"""Bytes of a .docx to what it says."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from docketwright.errors import ReadError
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.reading.document import Place, Remark, WordDocument
from docketwright.reading.found import Found
from docketwright.reading.markup import name, relation, value
from docketwright.reading.numbering import Numbering
from docketwright.reading.package import Package
from docketwright.reading.story import Story
from docketwright.reading.styles import Styles

_EDGES = {"header": Place.HEADER, "footer": Place.FOOTER}
_MOST_NOTES = 20_000
# The properties that a writer may not think of; the rest are counts, dates and the name of the program.
_TELLING = ("creator", "lastModifiedBy", "Manager", "Company", "subject", "description", "keywords", "category")


def read_word(data: bytes) -> WordDocument:
    """Return what a Word document says, in Microsoft's or the strict spelling of the standard.

    Nothing it refers to is fetched. Raises ReadError for a document that is damaged, protected, no Word document, or
    built to exhaust the reader; takes at most about 2 seconds and 300 MB.
    """
    package = Package(data)
    main, root = main_part(package)
    parts = package.relations(main)
    by_kind = dict(parts.values())
    styles = Styles(_tree(package, by_kind.get("styles")))
    numbering = Numbering(_tree(package, by_kind.get("numbering")))
    found = Found()
    story = Story(styles, numbering, found)
    story.read(root, Place.BODY)
    for kind, part in _edges(root, parts):
        edge = package.tree(part)
        if edge is not None:
            story.read(edge, kind)
    remarks = _remarks(_tree(package, by_kind.get("comments")), styles, found)
    notes = _notes(package, by_kind, styles, found)
    properties = dict(_properties(package))
    return WordDocument(
        tuple(found.paragraphs),
        notes,
        found.bookmarks(),
        tuple(found.changes),
        remarks,
        tuple(found.hidden),
        tuple(found.unread),
        properties.get("title", ""),
        tuple(dict.fromkeys(properties[one] for one in _TELLING if one in properties)),
    )


def main_part(package: Package) -> tuple[str, etree._Element]:
    """Return the name and the tree of the document itself. Raises ReadError where the package holds another thing."""
    named = (part for kind, part in package.relations("").values() if kind == "officeDocument")
    main = next(named, "word/document.xml")
    root = package.tree(main)
    if root is None or name(root) != "w:document":
        raise ReadError(phrase("This is not a Word document."), phrase("Choose a .docx file."))
    return main, root


def _tree(package: Package, part: str | None) -> etree._Element | None:
    return None if part is None else package.tree(part)


def _edges(root: etree._Element, parts: dict[str, tuple[str, str]]) -> list[tuple[Place, str]]:
    """Return the headers and footers that a section of the document uses, each once."""
    used = dict.fromkeys(relation(one) for one in root.iter("{*}headerReference", "{*}footerReference"))
    known = [parts[one] for one in used if one in parts]
    return list(dict.fromkeys((_EDGES[kind], part) for kind, part in known if kind in _EDGES))


def _notes(package: Package, by_kind: dict[str, str], styles: Styles, found: Found) -> dict[str, str]:
    elements = {
        kind: {value(one, "id"): one for one in _children(_tree(package, by_kind.get(f"{kind}s")), f"w:{kind}")}
        for kind in ("footnote", "endnote")
    }
    made: dict[str, str] = {}
    read = 0
    # A note may call further notes; each is read once, in order of its first call.
    while read < min(len(found.notes), _MOST_NOTES):
        for (kind, note_id), number in list(found.notes.items())[read:]:
            made[f"{kind}-{number}"] = _words(elements[kind].get(note_id), styles, found)
            read += 1
    return made


def _children(root: etree._Element | None, kind: str) -> list[etree._Element]:
    return [] if root is None else [one for one in root if name(one) == kind]


def _words(element: etree._Element | None, styles: Styles, whole: Found) -> str:
    if element is None:
        return ""
    own = Found(notes=whole.notes, note_counts=whole.note_counts)
    Story(styles, Numbering(None), own).read(element, Place.NOTE)
    return "\n".join(one.text.strip() for one in own.paragraphs)


def _remarks(root: etree._Element | None, styles: Styles, found: Found) -> tuple[Remark, ...]:
    return tuple(
        found.remark(
            value(one, "id"), _words(one, styles, found), clean(value(one, "author")), clean(value(one, "date"))
        )
        for one in _children(root, "w:comment")
    )


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the file's properties that have words: the name of each and its words."""
    for kind in ("core-properties", "extended-properties"):
        part = next((part for found, part in package.relations("").values() if found == kind), None)
        root = _tree(package, part)
        for one in root if root is not None else ():
            if isinstance(one.tag, str) and (words := " ".join(clean(one.text or "").split())):
                yield etree.QName(one).localname, words
