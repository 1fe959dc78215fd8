"""The names of WordprocessingML (ECMA-376) and the two ways in which an element is made."""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml's only name for the type

W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
W = f"{{{W_SPACE}}}"
R = f"{{{R_SPACE}}}"
SPACES = {"w": W_SPACE, "r": R_SPACE}


def root(name: str) -> Element:
    """Return a new root element of a part."""
    return etree.Element(W + name, nsmap=SPACES)


def add(parent: Element, tag: str, /, **attributes: str | int) -> Element:
    """Add an element to its parent; every attribute is in Word's namespace."""
    element = etree.SubElement(parent, W + tag)
    for key, value in attributes.items():
        element.set(W + key, str(value))
    return element


def part_bytes(element: Element) -> bytes:
    """Return a part as a file holds it."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
