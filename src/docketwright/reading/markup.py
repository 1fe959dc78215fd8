"""XML of Word documents, parsed within bounds, and short names for its elements in both of the standard's spellings."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from lxml import etree

from docketwright.reading.refusals import too_large, unsafe

NODES = 600_000
"""Tags and attributes that one document may have: some 400 pages of heavily formatted text.

Measured, they are read in at most 1.5 seconds of one processor and take at most 170 MB.
"""

_TRANSITIONAL = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_SPACES = {
    "w": ("wordprocessingml/2006/main", "wordprocessingml/main"),
    "r": ("officeDocument/2006/relationships", "officeDocument/relationships"),
    "m": ("officeDocument/2006/math", "officeDocument/math"),
    "a": ("drawingml/2006/main", "drawingml/main"),
    "mc": ("markup-compatibility/2006",),
}
_PREFIXES = {
    root + path: prefix
    for prefix, paths in _SPACES.items()
    for root, path in zip((_TRANSITIONAL, _STRICT), paths, strict=False)
} | {"urn:schemas-microsoft-com:vml": "v"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parse(data: bytes, nodes: int) -> tuple[etree._Element, int]:
    """Return the tree of a part and how many of the allowed nodes it took. Raises XMLSyntaxError.

    A part is in UTF-8 or UTF-16 (ECMA-376 part 2) and declares no document type; both are held to.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    taken = data.count(b"<") + data.count(b"=")
    if taken > nodes:
        raise too_large()
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise unsafe()
    root = etree.fromstring(data, safe_parser())
    return root, taken


def safe_parser(*, recover: bool = False) -> etree.XMLParser:
    """Return a parser for a file from outside: it expands no entity and fetches nothing.

    With `recover` what is broken is read as far as it goes.
    """
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


@lru_cache(maxsize=4096)
def _short(tag: str) -> str:
    space, _, local = tag.rpartition("}")
    prefix = _PREFIXES.get(space.removeprefix("{"))
    return f"{prefix}:{local}" if prefix else ""


def name(element: etree._Element) -> str:
    """Return "w:p" and the like whatever the spelling of the namespace, "" for elements that are not Word's."""
    tag = element.tag
    return _short(tag) if isinstance(tag, str) else ""


def value(element: etree._Element | None, attribute: str = "val", space: str = "w") -> str:
    """Return an attribute of Word's own namespace, or of another by its prefix; "" where it is not set."""
    if element is None:
        return ""
    for root, path in zip((_TRANSITIONAL, _STRICT), _SPACES[space], strict=True):
        found = element.get(f"{{{root}{path}}}{attribute}")
        if found is not None:
            return found
    return ""


def relation(element: etree._Element) -> str:
    """Return the relation id that an element carries, "" for none."""
    for root, path in zip((_TRANSITIONAL, _STRICT), _SPACES["r"], strict=True):
        found = element.get(f"{{{root}{path}}}id")
        if found is not None:
            return found
    return ""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first child of this name, then that one's child, and so on; None where one is missing."""
    for step in path:
        if element is None:
            return None
        for one in element:
            if name(one) == step:
                element = one
                break
        else:
            return None
    return element


def number(element: etree._Element | None, attribute: str = "val", otherwise: int = 0) -> int:
    """Return a whole number from an attribute, `otherwise` where there is none."""
    text = value(element, attribute)
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a switch such as bold is set: present, and not turned off."""
    return element is not None and value(element) not in {"0", "false", "off"}


def keeps_spaces(element: etree._Element) -> bool:
    """Tell whether the blanks at the edges of this element's text are meant."""
    return element.get(_SPACE) == "preserve"
