"""What the file says of itself: title, author, language, and nothing that the person did not write."""

from __future__ import annotations

from lxml import etree

from docketwright.letter.letter import Letter
from docketwright.letter.word.markup import part_bytes
from docketwright.model.text import clean

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"


def core_properties(letter: Letter) -> bytes:
    """Return docProps/core.xml; it bears no date, so that the same letter gives the same bytes."""
    tree = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN})
    for name, text in (
        (f"{{{_DUBLIN}}}title", letter.title),
        (f"{{{_DUBLIN}}}subject", letter.subject),
        (f"{{{_DUBLIN}}}creator", letter.author),
        (f"{{{_CORE}}}keywords", letter.keywords),
        (f"{{{_DUBLIN}}}language", letter.language),
    ):
        words = clean(text).replace("\u00a0", " ").strip()
        if words:
            etree.SubElement(tree, name).text = words
    return part_bytes(tree)
