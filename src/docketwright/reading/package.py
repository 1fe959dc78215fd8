"""The zip around a Word document, opened within bounds: nothing is unpacked to disk, and only what is asked for is."""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib

from lxml import etree

from docketwright.errors import ReadError
from docketwright.phrases import phrase
from docketwright.reading.markup import NODES, parse
from docketwright.reading.refusals import damaged, protected, too_large, unsafe

LARGEST = 50_000_000
_LARGEST_PART = 32_000_000
_LARGEST_INSIDE = 1_000_000_000
_MOST_ENTRIES = 5_000
_STEEPEST = 250
"""How far one part may unpack. Measured: real letters and forms reach 60, XML of blanks or zeros passes 1,000."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ZIP_TROUBLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
)


class Package:
    """The parts of one document by name ("word/document.xml"). Names are matched without regard to case."""

    def __init__(self, data: bytes) -> None:
        _refuse_other_files(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _ZIP_TROUBLE as error:
            raise damaged() from error
        if sum(entry.file_size for entry in entries) > _LARGEST_INSIDE:
            raise too_large()
        self._entries = _by_name(entries)
        self._nodes = NODES

    def tree(self, name: str) -> etree._Element | None:
        """Return a part as a tree, None where there is no such part."""
        data = self._part(name)
        if data is None:
            return None
        try:
            root, nodes = parse(data, self._nodes)
        except etree.XMLSyntaxError as error:
            raise damaged() from error
        self._nodes -= nodes
        return root

    def _part(self, name: str) -> bytes | None:
        entry = self._entries.get(name.lower())
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise protected()
        if entry.compress_type not in _METHODS:
            raise damaged()
        try:
            with self._zip.open(entry) as part:
                data = part.read(_LARGEST_PART + 1)
        except _ZIP_TROUBLE as error:
            raise damaged() from error
        if len(data) > _LARGEST_PART or len(data) > max(1_000_000, _STEEPEST * entry.compress_size):
            raise too_large()
        return data

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part ("" for the package) refers to inside: relation id to (type's last word, part name)."""
        folder, file = posixpath.split(name)
        root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for one in root if root is not None else ():
            if one.get("TargetMode", "Internal") != "Internal":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "").replace("\\", "/")))
            found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], target.lstrip("/"))
        return found


def _refuse_other_files(data: bytes) -> None:
    if not data.strip():
        raise ReadError(phrase("This file is empty."), phrase("Choose another file."))
    if len(data) > LARGEST:
        raise ReadError(phrase("This file is larger than 50 MB."), phrase("Choose a smaller file."))
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise protected()
        raise ReadError(phrase("This is an older Word document."), phrase("Save it as .docx."))
    if not data.startswith(b"PK"):
        raise ReadError(phrase("This is not a Word document."), phrase("Choose a .docx file."))
    # Counted before zipfile builds an object for each: fifty megabytes can list a million entries.
    if data.count(_ENTRY) > _MOST_ENTRIES:
        raise too_large()


def _by_name(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lower()
        if re.match(r"/|[a-z]:", name) or ".." in name.split("/") or name in found:
            raise unsafe()
        found[name] = entry
    return found
