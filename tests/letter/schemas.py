"""ECMA-376's own schemas, and what of a Word file they do not allow.

`tests/data/ecma-376.zip` holds those of the first edition that Word's parts and packages need, byte for byte, as
Debian's source package libapache-poi-java 4.0.1 holds them; Ecma makes them available to everyone without restriction.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from docketwright.letter.word.markup import W

_SCHEMAS = Path(__file__).parents[1] / "data" / "ecma-376.zip"
# What came with the second edition (ISO/IEC 29500:2008): what a screen reader says of a table, the version of Word
# whose line breaks are meant, and the parts of a number spelled out.
_LATER_ELEMENTS = (f"{W}tblCaption", f"{W}tblDescription", f"{W}compatSetting")
_LATER_ATTRIBUTES = {f"{W}tblLook": ("firstRow", "lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand")}
_HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace='
_STAND_INS = {
    # The W3C's schema of `xml:space`, to which the standard only points.
    "xml.xsd": f'{_HEAD}"http://www.w3.org/XML/1998/namespace"><xs:attribute name="space"/></xs:schema>',
    # Drawings have eight more schemas; no letter holds a drawing.
    "dml-wordprocessingDrawing.xsd": f'{_HEAD}"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<xs:element name="anchor"/><xs:element name="inline"/></xs:schema>',
}
_NO_PLACE = b'"http://www.w3.org/XML/1998/namespace" />'
_PLACE = b'"http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd" />'


class _Beside(etree.Resolver):
    """Finds the schemas that a schema names."""

    def resolve(self, url: str, public_id: str, context: object) -> object:
        del public_id
        return self.resolve_string(_text(url.rsplit("/", 1)[-1]), context)


def _text(name: str) -> bytes:
    if name in _STAND_INS:
        return _STAND_INS[name].encode()
    with zipfile.ZipFile(_SCHEMAS) as archive:
        return archive.read(name).replace(_NO_PLACE, _PLACE)


@cache
def schema(name: str) -> etree.XMLSchema:
    """Return the schema of this file name."""
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.fromstring(_text(name), parser, base_url=f"schemas/{name}"))


def not_allowed(data: bytes) -> Iterator[str]:
    """Yield one line for each thing in a Word file that the standard does not allow."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: etree.fromstring(package.read(name)) for name in package.namelist()}
    for name, tree in parts.items():
        if not name.startswith("docProps/"):
            rules = schema(_schema_of(name))
            rules.validate(_of_the_first_edition(tree))
            yield from (f"{name}: {one.message}" for one in rules.error_log)


def _of_the_first_edition(tree: etree._Element) -> etree._Element:
    for later in [*tree.iter(*_LATER_ELEMENTS)]:
        later.getparent().remove(later)  # type: ignore[union-attr] # none of them is a root
    for tag, attributes in _LATER_ATTRIBUTES.items():
        for element in tree.iter(tag):
            for one in attributes:
                element.attrib.pop(f"{W}{one}", None)
    return tree


def _schema_of(name: str) -> str:
    if name == "[Content_Types].xml":
        return "opc-contentTypes.xsd"
    return "opc-relationships.xsd" if name.endswith(".rels") else "wml.xsd"
