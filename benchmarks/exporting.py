"""Export: ten pages and a thousand, beside plain python-docx and a raw zip; that it stays linear; and PDF."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Measure, Side, compare, timed, worked
from benchmarks.peer_python_docx import bare_words, same_letter
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


def zipped(parts: dict[str, bytes]) -> None:
    """Zip the parts of a finished letter again: what is left when nothing is to be made any more."""
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)


def docx_10() -> Measure:
    """Measure ten pages."""
    return compare("docx.10", timed(lambda: ours(pages(10))), *_by_calls(10), 1.2)


def docx_1000() -> Measure:
    """Measure a thousand pages."""
    with zipfile.ZipFile(io.BytesIO(ours(pages(1000)))) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    return compare(
        "docx.1000", timed(lambda: ours(pages(1000))), timed(lambda: zipped(parts)), "a zip of the very parts", 3.0
    )


def docx_1000_calls() -> Measure:
    """Measure a thousand pages beside python-docx, which looks through the whole letter for each new paragraph."""
    return compare("docx.1000.calls", worked(lambda: ours(pages(1000))), *_by_calls(1000, worked), 0.1)


def docx_1000_words() -> Measure:
    """Measure a thousand pages beside less than the letter; no goal stands for it, so the ratio 1 is taken."""
    words = worked(lambda: bare_words(pages(1000)))
    other_is = "python-docx calls only, just the words of the arguments"
    return compare("docx.1000.words", worked(lambda: ours(pages(1000))), words, other_is, 1.0)


def _by_calls(count: int, taken: Callable[[Callable[[], object]], Side] = timed) -> tuple[Side, str]:
    letter = compose(pages(count))
    return taken(lambda: same_letter(letter)), "python-docx calls only, the same letter"


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
