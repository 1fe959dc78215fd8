"""Bytes to text, and what sort of file they are."""

from __future__ import annotations

import re
from enum import StrEnum

from docketwright.errors import ReadError
from docketwright.phrases import phrase

LARGEST = 50_000_000


class Sort(StrEnum):
    """The sorts of file that can hold a notice."""

    PDF = "pdf"
    WORD = "word"
    JSON = "json"
    XML = "xml"
    HTML = "html"
    TEXT = "text"


_UNKNOWN = phrase("Open the notice as XML, JSON, HTML, PDF, .docx or text, or paste its text.")
_OFFICE = b"\xd0\xcf\x11\xe0"
# A locked document lies in a box of the old kind, in a drawer of this name.
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHER_FILES = (
    (b"{\\rtf", phrase("This is an RTF document.")),
    (_OFFICE, phrase("This is an old Word document or another Office file.")),
    (b"\x89PNG", phrase("This is a picture.")),
    (b"\xff\xd8\xff", phrase("This is a picture.")),
    (b"GIF8", phrase("This is a picture.")),
    (b"\x1f\x8b", phrase("This is a compressed file.")),
    (b"Rar!", phrase("This is a compressed file.")),
    (b"7z\xbc\xaf", phrase("This is a compressed file.")),
    (b"\x7fELF", phrase("This is a program.")),
    (b"MZ\x90", phrase("This is a program.")),
)
_XML_TAG = re.compile(
    r"<(?:RULE|PRORULE|NOTICE|PRESDOCU|FEDREG|PREAMB|SUPLINF|AGENCY|SUBAGY|DEPDOC|AGY|ACT|SUM|DATES|EFFDATE|ADD|"
    r"FURINF|HD SOURCE|FRDOC|REGTEXT|PRTPAGE|SUBJECT|RIN|CFR)\b"
)
_HTML_TAG = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|h[1-6]|table|span|pre|article|section|ul|ol|main|br)\b", re.IGNORECASE
)


# "[4910-13-P]" and "[Docket No. 1]" begin a text, "[1, 2" and '[{"' begin JSON.
_JSON_BEGINS = re.compile(r"[{\[]\s*(?:[\"{}\[\]]|$)|\[\s*-?\d+\s*[,\]]\s*(?:-?\d|\]|$)")


def check_size(size: int) -> None:
    """Raise ReadError for nothing at all and for more than 50 MB."""
    if size == 0:
        raise ReadError(phrase("This file is empty."), phrase("Download the notice again."))
    if size > LARGEST:
        raise ReadError(
            phrase("This file is larger than 50 MB."), phrase("Open the notice alone, without the rest of the issue.")
        )


def sort_of(data: bytes) -> Sort:
    """Return what sort of file the bytes are, by their content. Raises ReadError for sorts that hold no notice."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(_OFFICE) and _LOCKED in data:
        raise ReadError(
            phrase("This Word document is protected by a password."), phrase("Save it without one, and open that copy.")
        )
    for magic, what in _OTHER_FILES:
        if start.startswith(magic):
            raise ReadError(what, _UNKNOWN)
    if b"%PDF-" in data[:1024]:
        return Sort.PDF
    if start.startswith(b"PK\x03\x04"):
        return Sort.WORD
    return sort_of_text(decoded(data))


def sort_of_text(text: str) -> Sort:
    """Return whether a text is JSON, XML, HTML or plain."""
    start = text[:200_000].lstrip("\ufeff \t\r\n")
    if start[:1] in {"{", "["} and _JSON_BEGINS.match(start):
        return Sort.JSON
    if re.search(r"(?i)<(?:!doctype html|html|body)\b", start[:5000]):
        return Sort.HTML
    if _XML_TAG.search(start):
        return Sort.XML
    if start.startswith("<") and _HTML_TAG.search(start[:5000]):
        return Sort.HTML
    if start.startswith("<?xml"):
        return Sort.XML
    return Sort.HTML if len(re.findall(r"</(?:p|div|li|h[1-6]|td)>", start)) > 3 else Sort.TEXT


def decoded(data: bytes) -> str:
    """Return the text: by its byte-order mark, as UTF-8 or as Windows-1252. Raises ReadError for what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return data.decode("utf-8-sig", "replace")
    sample = data[:65536]
    if _utf16_without_mark(sample):
        return data.decode("utf-16-le" if sample[1:2] == b"\x00" else "utf-16-be", "replace")
    odd = sum(1 for byte in sample if byte < 9 or 13 < byte < 32 or byte == 11)
    if odd * 50 > len(sample):
        raise ReadError(phrase("This file holds no text that can be read."), _UNKNOWN)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data)


def _utf16_without_mark(sample: bytes) -> bool:
    return (
        len(sample) > 20
        and (sample[1:200:2].count(0) > 80 or sample[0:200:2].count(0) > 80)
        and sample.count(0) * 3 > len(sample)
    )


def _mixed(data: bytes) -> str:
    """Return Windows-1252 text; a UTF-8 file with a few damaged bytes stays UTF-8."""
    guess = data.decode("utf-8", "replace")
    damaged = guess.count("\ufffd")
    good = sum(1 for char in guess if ord(char) > 127) - damaged
    return guess if damaged * 3 < good else data.decode("cp1252", "replace")
