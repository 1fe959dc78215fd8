"""Reads a letter template: its styles, numbering, settings, fonts and page. Nothing else of it reaches a letter."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass

from lxml import etree

from docketwright.assets import template
from docketwright.errors import ReadError
from docketwright.letter.word.markup import Element, W, part_bytes
from docketwright.letter.word.page import Page, page_of

STYLE_PARTS = ("word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml")
_LARGEST_PART = 5_000_000


@dataclass(frozen=True, slots=True)
class Template:
    """The parts that give a letter its looks, by name, and its paper and margins."""

    parts: dict[str, bytes]
    page: Page


def read_template(name: str, language: str) -> Template:
    """Return the template of this name with its text in this language. Raises ReadError where there is none."""
    path = template(f"{name}.docx")
    try:
        if path.parent != template():
            raise FileNotFoundError(name)
        with zipfile.ZipFile(path) as package:
            parts = {part: _part(package, part) for part in (*STYLE_PARTS, "word/document.xml")}
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ReadError(f"There is no letter template {name}.", "Choose another template.") from error
    page = page_of(_tree(parts.pop("word/document.xml")))
    parts["word/styles.xml"] = _in_language(parts["word/styles.xml"], language)
    return Template(parts, page)


def template_names() -> tuple[str, ...]:
    """Return the names of the templates, in alphabetical order."""
    return tuple(sorted(path.stem for path in template().glob("*.docx")))


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    if package.getinfo(name).file_size > _LARGEST_PART:
        raise ValueError(name)
    return package.read(name)


def _tree(data: bytes) -> Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _in_language(styles: bytes, language: str) -> bytes:
    tree = _tree(styles)
    for lang in tree.iter(f"{W}lang"):
        if lang.get(f"{W}val") == language:
            return styles
        lang.set(f"{W}val", language)
    return part_bytes(tree)
