"""Reads a letter template with python-docx: its styles, numbering, settings, fonts and page, and nothing else."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from docketwright.assets import template
from docketwright.errors import ReadError
from docketwright.letter.word.markup import Element, W, part_bytes
from docketwright.letter.word.page import Page, page_of
from docketwright.model.values import dataclass
from docketwright.phrases import phrase

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

STYLE_PARTS = ("word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml")


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
        document = _opened(str(path))
        parts = _style_parts(document)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ReadError(
            phrase("There is no letter template {name}.", name=name), phrase("Choose another template.")
        ) from error
    page = page_of(_tree(etree.tostring(document.element)))
    parts["word/styles.xml"] = _in_language(parts["word/styles.xml"], language)
    return Template(parts, page)


def template_names() -> tuple[str, ...]:
    """Return the names of the templates, in alphabetical order."""
    return tuple(sorted(path.stem for path in template().glob("*.docx")))


def _opened(path: str) -> WordDocument:
    # Slow to import, and only a Word letter needs it.
    from docx import Document  # noqa: PLC0415
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        return Document(path)
    except PackageNotFoundError as error:
        raise FileNotFoundError(path) from error


def _style_parts(document: WordDocument) -> dict[str, bytes]:
    found = {str(one.partname).lstrip("/"): one.blob for one in document.part.package.iter_parts()}
    return {name: found[name] for name in STYLE_PARTS}


def _tree(data: bytes) -> Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _in_language(styles: bytes, language: str) -> bytes:
    tree = _tree(styles)
    for lang in tree.iter(f"{W}lang"):
        if lang.get(f"{W}val") == language:
            return styles
        lang.set(f"{W}val", language)
    return part_bytes(tree)
