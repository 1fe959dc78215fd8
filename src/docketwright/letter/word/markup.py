"""The names of WordprocessingML (ECMA-376), and how a part is written: as text, or from a tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml's only name for the type

W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
W = f"{{{W_SPACE}}}"
SPACES = {"w": W_SPACE, "r": R_SPACE}
_HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


def written(name: str, inside: Iterable[str]) -> bytes:
    """Return a part whose root is this element of Word's; together the pieces inside must be well-formed and clean.

    They are joined as bytes: one letter with an accent would make a text of a thousand pages twice as large.
    """
    head = f'{_HEAD}<w:{name} xmlns:w="{W_SPACE}" xmlns:r="{R_SPACE}">'
    return b"".join([piece.encode() for piece in (head, *inside, f"</w:{name}>")])


def escaped(text: str) -> str:
    """Return the text as an element or an attribute in double quotes may hold it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def root(name: str) -> Element:
    """Return a new root element of a part."""
    return etree.Element(W + name, nsmap=SPACES)


def add(parent: Element, tag: str, /, **attributes: str | int) -> Element:
    """Add an element to its parent; every attribute is in Word's namespace."""
    element = etree.SubElement(parent, W + tag)
    for key, value in attributes.items():
        element.set(W + key, str(value))
    return element


def text_run(parent: Element, text: str) -> Element:
    """Add a run of plain text."""
    element = add(parent, "r")
    words = add(element, "t")
    words.text = text
    words.set(XML_SPACE, "preserve")
    return element


def part_bytes(element: Element) -> bytes:
    """Return a part as a file holds it."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
