"""A notice kept as a Word document."""

from __future__ import annotations

import io
import re
import zipfile

from docketwright.errors import ReadError
from docketwright.notice.document import Piece
from docketwright.notice.tidy import tidy

LARGEST_INSIDE = 200_000_000


def pieces(data: bytes) -> list[Piece]:
    """Return its paragraphs, headings with their level, table rows as paragraphs. Raises ReadError for other files."""
    _check(data)
    import docx  # noqa: PLC0415 - slow to import, and not needed for the first window
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415 - loaded with the reader
    from docx.oxml.exceptions import InvalidXmlError  # noqa: PLC0415 - loaded with the reader
    from docx.table import Table  # noqa: PLC0415 - loaded with the reader
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415 - loaded with the reader

    try:
        document = docx.Document(io.BytesIO(data))
        found = []
        for one in document.iter_inner_content():
            if isinstance(one, Table):
                found += [Piece(tidy(" ".join(dict.fromkeys(cell.text for cell in row.cells)))) for row in one.rows]
            else:
                found += [
                    Piece(tidy(line), None, _level(one.style.name if one.style else ""))
                    for line in one.text.split("\n")
                ]
    except (
        PackageNotFoundError,
        InvalidXmlError,
        XMLSyntaxError,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        AttributeError,
        OSError,
        EOFError,
        NotImplementedError,
        IndexError,
        TypeError,
        zlib_error(),
    ) as error:
        raise ReadError(
            "This Word document is damaged.", "Open it in Word and save it again, or paste the text."
        ) from error
    return [piece for piece in found if piece.text]


def zlib_error() -> type[Exception]:
    """Return the error of damaged compressed data."""
    import zlib  # noqa: PLC0415 - its error class only

    return zlib.error


def _level(style: str | None) -> int:
    if style == "Title":
        return 1
    heading = re.fullmatch(r"Heading (\d)", style or "")
    return int(heading.group(1)) if heading else 0


def _check(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = archive.infolist()
            names = {one.filename for one in inside}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise ReadError(
            "This Word document is damaged.", "Open it in Word and save it again, or paste the text."
        ) from error
    if "word/document.xml" not in names:
        raise ReadError("This is not a Word document or a notice.", "Open the notice as XML, PDF, HTML, text or .docx.")
    if sum(one.file_size for one in inside) > LARGEST_INSIDE or len(inside) > 5000:
        raise ReadError("This Word document unpacks to far more than a notice.", "Open the notice in another form.")
