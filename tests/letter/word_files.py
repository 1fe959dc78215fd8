"""Builds Word files from a few lines of markup, well-formed or not, and has LibreOffice save them again."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"} | {
    "comments": "comments",
    "header1": "hdr",
    "footer1": "ftr",
}


def p(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    inside = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{inside}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_parts(body: str, **parts: str) -> dict[str, bytes]:
    """Return the parts of a document with this body; each further part is given by its name and its inside."""
    relations = [f'<Relationship Id="r{name}" Type="{_R}/{name.rstrip("123")}" Target="{name}.xml"/>' for name in parts]
    made = {
        "_rels/.rels": _relations([f'<Relationship Id="a" Type="{_R}/officeDocument" Target="word/document.xml"/>']),
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>".encode(),
        "word/_rels/document.xml.rels": _relations(relations),
    }
    for name, inside in parts.items():
        made[f"word/{name}.xml"] = f"<w:{_ROOTS[name]} {_SPACES}>{inside}</w:{_ROOTS[name]}>".encode()
    return made


def word_file(body: str, **parts: str) -> bytes:
    """Return a document with this body."""
    return zipped(word_parts(body, **parts))


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip with these files in it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return made.getvalue()


def saved_by_libreoffice(data: bytes, folder: Path, ending: str = "docx") -> bytes:
    """Return the document as LibreOffice saves it; the test is skipped where LibreOffice is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    source, target = folder / "given.docx", folder / "saved"
    source.write_bytes(data)
    command = [program, f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", ending]
    done = subprocess.run([*command, "--outdir", target, source], capture_output=True, check=False, timeout=120)
    made = target / f"given.{ending}"
    assert made.is_file(), done.stderr
    return made.read_bytes()


def _relations(lines: list[str]) -> bytes:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'.encode()
