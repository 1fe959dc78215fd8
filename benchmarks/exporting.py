"""Export: ten pages and a thousand, beside plain python-docx and a raw zip; that it stays linear; and PDF."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document

from benchmarks.measure import Measure, compare, timed, worked
from benchmarks.peers import PROGRAM, peer, process
from benchmarks.texts import of_pages
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.model.comment import Comment
from docketwright.store.codec import encode_comment


@cache
def pages(count: int) -> Comment:
    """Return a comment of this many pages, each kept: making it is no part of any measure."""
    return of_pages(count)


def ours(comment: Comment) -> bytes:
    """Return the Word letter."""
    return docx_bytes(compose(comment))


def plain(comment: Comment) -> None:
    """Write the same words with python-docx alone: a heading, paragraphs, no styles, no notes."""
    document = Document()
    for argument in comment.arguments:
        document.add_heading(argument.title, level=1)
        for part in (argument.point, argument.reasons, argument.evidence, argument.request.text):
            for text in part.split("\n"):
                document.add_paragraph(text)
    document.save(io.BytesIO())


def zipped(parts: dict[str, bytes]) -> None:
    """Zip the parts of a finished letter again: what is left when nothing is to be made any more."""
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)


def docx_10() -> Measure:
    """Measure ten pages."""
    ours(pages(10))
    return compare(
        "docx.10", timed(lambda: ours(pages(10))), timed(lambda: plain(pages(10))), "python-docx calls only", 1.2
    )


def docx_1000() -> Measure:
    """Measure a thousand pages."""
    with zipfile.ZipFile(io.BytesIO(ours(pages(1000)))) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    return compare(
        "docx.1000", timed(lambda: ours(pages(1000))), timed(lambda: zipped(parts)), "a zip of the very parts", 3.0
    )


def docx_linear() -> Measure:
    """Measure ten times the pages."""
    return compare(
        "docx.linear", worked(lambda: ours(pages(1000))), worked(lambda: ours(pages(100))), "a hundred pages", 12.0
    )


def pdf_10() -> Measure:
    """Measure a PDF of ten pages as a process, from the comment, beside LibreOffice's from the finished Word letter."""
    with TemporaryDirectory() as folder:
        comment, word = Path(folder, "comment.json"), Path(folder, "letter.docx")
        comment.write_bytes(encode_comment(replace(pages(10), example=False)))
        word.write_bytes(ours(pages(10)))
        export = process(PROGRAM, "export", str(comment), "-o", str(Path(folder, "ours.pdf")), DOCKETWRIGHT_HOME=folder)
        convert = ("--headless", "--convert-to", "pdf", "--outdir", folder, str(word))
        other = process(peer("soffice"), f"-env:UserInstallation=file://{folder}/office", *convert)
        other()  # the first start makes its own profile
        return compare("pdf.10", export, other, "LibreOffice, as a process", 0.3)
