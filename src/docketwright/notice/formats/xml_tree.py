"""The tree of a file in XML, whole or in fragments, however damaged; hostile files are refused."""

from __future__ import annotations

import html.entities
import re
from typing import TYPE_CHECKING

from docketwright.errors import ReadError
from docketwright.phrases import phrase

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_NUMBERED = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,9}));")
_ENTITY_DECLARED = re.compile(r"<!ENTITY", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:>|\[)", re.IGNORECASE)


def parse(text: str) -> _Element:
    """Return the tree of a whole document or a fragment. Raises ReadError for entity declarations and for no tree.

    Nothing is fetched and no entity is expanded; what is broken is read as far as it goes.
    """
    from lxml import etree  # noqa: PLC0415 - slow to import, and not needed for the first window

    from docketwright.reading.markup import safe_parser  # noqa: PLC0415 - the same

    body = f"<ROOT>{_inside(text)}</ROOT>".encode("utf-8", "ignore")
    try:
        tree = etree.fromstring(body, safe_parser(recover=True))
    except etree.XMLSyntaxError as error:
        raise _too_damaged() from error
    if tree is None:
        raise _too_damaged()
    return tree


def _inside(text: str) -> str:
    """Return what a file holds below its declarations, its named characters as they are."""
    if _ENTITY_DECLARED.search(text):
        raise ReadError(
            phrase("This XML file declares entities, which is not safe to read."), phrase("Download the notice again.")
        )
    body = _DOCTYPE.sub("", _DECLARATION.sub("", text), count=1)
    return _NUMBERED.sub(_known_number, _ENTITY.sub(_known_entity, body))


def _too_damaged() -> ReadError:
    return ReadError(phrase("This XML file is too damaged to read."), phrase("Download the notice again."))


def _known_entity(match: re.Match[str]) -> str:
    name = match.group(1)
    if name in {"amp", "lt", "gt", "quot", "apos"}:
        return match.group()
    return html.entities.html5.get(f"{name};", f"&amp;{name};")


def _known_number(match: re.Match[str]) -> str:
    """Return the reference where it names a character, "" for half a surrogate pair and for nothing at all."""
    number = int(match.group(1), 16) if match.group(1) else int(match.group(2))
    return match.group() if 0 < number < 0xD800 or 0xDFFF < number < 0x110000 else ""
