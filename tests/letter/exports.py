"""Every kind of Word file that leaves the program, by name, each made when it is asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import docx
from docx.shared import Inches, Pt

from build import an_argument
from docketwright.assets import template
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.own_looks import kept_looks
from docketwright.letter.packet import packet_bytes
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Comment, Secret
from docketwright.model.finding import Finding, Fix, Severity, Spot
from letter.cases import CASES, LONG_TITLE, NO_DOCKET, NOTES, ORGANIZATION, RIGHT_TO_LEFT, worked_example

TEMPLATES = ("formal-letter", "no-docket", "question-by-question", "short-letter")
SECRET = Secret("reasons", "argument-1", "61 flaws")


def own_document() -> bytes:
    """Return a document of a person's: A4, wide margins, Georgia, headings in red italics."""
    document = docx.Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Georgia", Pt(11)
    document.styles["Heading 1"].font.italic = True
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.27), Inches(11.69)
    section.left_margin = section.right_margin = Inches(1.5)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def confidential(comment: Comment) -> Comment:
    """Return the comment with words of its second argument marked as confidential."""
    return replace(comment, confidential=(SECRET,))


def _plain(comment: Comment) -> bytes:
    return docx_bytes(compose(comment))


def _with_appendices(comment: Comment) -> bytes:
    return docx_bytes(compose(comment, frozenset(Appendix)))


def _tracked(comment: Comment) -> bytes:
    return docx_bytes(compose(comment), tracked=True)


def _dressed(comment: Comment) -> bytes:
    return _plain(replace(comment, looks=kept_looks(own_document(), "ours.docx")))


def _reviewed(comment: Comment) -> bytes:
    return review_bytes(comment, findings(comment))


def findings(comment: Comment) -> tuple[Finding, ...]:
    """Return a finding on each argument's reasons, with a fix, and one on nothing that stands in the letter."""
    fix = Fix("Say it shorter", "A test & its <date>.")
    made = [
        Finding("a check", Severity.LOOK, "A long one", "Because.", Spot("reasons", one.id, 0, 20), "", fixes=(fix,))
        for one in comment.arguments
    ]
    return (*made, Finding("a check", Severity.MUST_FIX, "No date", "Letters bear one.", Spot("dated")))


def _from_packet(comment: Comment, which: int) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packet_bytes(comment, ()))) as packet:
        letters = [name for name in packet.namelist() if name.endswith(".docx")]
        return packet.read(letters[which])


EXPORTS: dict[str, Callable[[], bytes]] = {
    **{f"template {name}": lambda name=name: template(f"{name}.docx").read_bytes() for name in TEMPLATES},
    **{f"letter {name}": lambda one=one: _plain(one) for name, one in CASES.items()},
    **{f"example as {name}": lambda name=name: _plain(replace(worked_example(), template=name)) for name in TEMPLATES},
    "empty": lambda: _plain(Comment("empty")),
    "appendices": lambda: _with_appendices(NOTES),
    "tracked changes": lambda: _tracked(LONG_TITLE),
    "tracked changes from right to left": lambda: _tracked(RIGHT_TO_LEFT),
    "review copy": lambda: _reviewed(ORGANIZATION),
    "review copy of the example": lambda: _reviewed(worked_example()),
    "review copy with secrets": lambda: _reviewed(confidential(ORGANIZATION)),
    "public version": lambda: _from_packet(confidential(ORGANIZATION), 0),
    "confidential version": lambda: _from_packet(confidential(ORGANIZATION), 1),
    "letter of a packet": lambda: _from_packet(NO_DOCKET, 0),
    "own looks": lambda: _dressed(ORGANIZATION),
    "own looks with notes": lambda: _dressed(NOTES),
    "own looks, no docket": lambda: _dressed(NO_DOCKET),
    "one request": lambda: _plain(replace(LONG_TITLE, arguments=(an_argument("", "Publish it.", id="a"),))),
}
