"""Parts → one .docx file. The same parts give the same bytes: every file in it bears the same fixed time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from docketwright.letter.word.markup import escaped
from docketwright.letter.zip_entry import zip_entry

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# A quarter of the time of zip's usual 6, for a seventh more bytes.
_LEVEL = 2

CONTENT_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "word/comments.xml": f"{_WORD}.comments+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "word/header2.xml": f"{_WORD}.header+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "word/footer2.xml": f"{_WORD}.footer+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
PACKAGE_RELATIONS = {
    "rId1": (f"{_OFFICE}/officeDocument", "word/document.xml"),
    "rId2": (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    ),
}
DOCUMENT_RELATIONS = {
    "rIdStyles": (f"{_OFFICE}/styles", "styles.xml"),
    "rIdNumbering": (f"{_OFFICE}/numbering", "numbering.xml"),
    "rIdSettings": (f"{_OFFICE}/settings", "settings.xml"),
    "rIdFonts": (f"{_OFFICE}/fontTable", "fontTable.xml"),
    "rIdFootnotes": (f"{_OFFICE}/footnotes", "footnotes.xml"),
    "rIdHeader": (f"{_OFFICE}/header", "header1.xml"),
    "rIdFooter": (f"{_OFFICE}/footer", "footer1.xml"),
    "rIdFirstFooter": (f"{_OFFICE}/footer", "footer2.xml"),
}
MARKED_HEADER = {"rIdMarkedHeader": (f"{_OFFICE}/header", "header2.xml")}
COMMENTS_RELATION = (f"{_OFFICE}/comments", "comments.xml")


def relations(inside: Mapping[str, tuple[str, str]], links: Mapping[str, str]) -> bytes:
    """Return a .rels part: relations to other parts by id, and links' ids by address."""
    lines = [
        f"<Relationship Id={_quoted(key)} Type={_quoted(kind)} Target={_quoted(target)}/>"
        for key, (kind, target) in inside.items()
    ]
    lines += [
        f'<Relationship Id={_quoted(key)} Type="{_OFFICE}/hyperlink" Target={_quoted(address)} TargetMode="External"/>'
        for address, key in links.items()
    ]
    return _xml("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships", lines)


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return the .docx file that holds these parts, by name in the package, with the list of their types first."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in {"[Content_Types].xml": _types(parts), **parts}.items():
            package.writestr(zip_entry(name, 0o600), data, compresslevel=_LEVEL)
    return made.getvalue()


def _types(parts: Mapping[str, bytes]) -> bytes:
    lines = [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
    ]
    lines += [
        f'<Override PartName="/{name}" ContentType="{CONTENT_TYPES[name]}"/>' for name in parts if name in CONTENT_TYPES
    ]
    return _xml("Types", "http://schemas.openxmlformats.org/package/2006/content-types", lines)


def _quoted(text: str) -> str:
    return f'"{escaped(text)}"'


def _xml(name: str, space: str, lines: list[str]) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<{name} xmlns="{space}">{"".join(lines)}</{name}>'.encode()
