"""Export: the example, ten pages and a thousand, beside plain python-docx and a raw zip; and that it stays linear."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.plain import web_text
from docx import Document

from benchmarks.checking import of_words, text_of
from benchmarks.measure import Measure, against, compare, timed
from docketwright.cli.demo import example
from docketwright.model.comment import Comment

WORDS_A_PAGE = 400


def ours(comment: Comment) -> bytes:
    """Return the Word letter."""
    return docx_bytes(compose(comment))


def plain(comment: Comment) -> None:
    """Write the same words with python-docx alone: a heading, paragraphs, no styles, no notes."""
    document = Document()
    for argument in comment.arguments:
        document.add_heading(argument.title, level=1)
        for text in (argument.point, argument.reasons, argument.evidence, argument.request.text):
            document.add_paragraph(text)
    document.save(io.BytesIO())


def raw(comment: Comment) -> None:
    """Zip the same words."""
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("document.xml", text_of(comment))


def measures() -> Iterator[Measure]:
    """Yield export.example, export.web, docx.10, docx.1000 and docx.linear."""
    small, ten, thousand = example(), of_words(10 * WORDS_A_PAGE), of_words(1000 * WORDS_A_PAGE)
    ours(small)
    yield compare("export.example", timed(lambda: ours(small)), timed(lambda: plain(small)), "plain python-docx", 1.2)
    yield compare("export.web", timed(lambda: web_text(small)), timed(lambda: plain(small)), "plain python-docx", 1.0)
    yield compare("docx.10", timed(lambda: ours(ten)), timed(lambda: plain(ten)), "plain python-docx", 1.2)
    big, zipped = timed(lambda: ours(thousand))(), timed(lambda: raw(thousand))()
    yield against("docx.1000", big, zipped, "a raw zip of the same words", 3.0)
    hundred = timed(lambda: ours(of_words(100 * WORDS_A_PAGE)))()
    yield against("docx.linear", big, hundred, "a hundred pages", 15.0)
