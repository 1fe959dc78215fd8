"""The forms in which a comment leaves the program, and how each is made; called in a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module

from docketwright.model.comment import Comment
from docketwright.model.finding import Finding
from docketwright.phrases import phrase

Make = Callable[[Comment, tuple[Finding, ...]], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One form: the words on its button, what it is for, its ending and kind of file, and how its bytes are made."""

    name: str
    about: str
    ending: str
    kind: str
    make: Make
    part: str = ""


def _word(comment: Comment, _findings: tuple[Finding, ...]) -> bytes:
    compose = import_module("docketwright.letter.compose").compose
    return bytes(import_module("docketwright.letter.docx").docx_bytes(compose(comment)))


def _tracked(comment: Comment, _findings: tuple[Finding, ...]) -> bytes:
    compose = import_module("docketwright.letter.compose").compose
    return bytes(import_module("docketwright.letter.docx").docx_bytes(compose(comment), tracked=True))


def _web(comment: Comment, _findings: tuple[Finding, ...]) -> bytes:
    return str(import_module("docketwright.letter.plain").web_text(comment).text).encode()


def _email(comment: Comment, _findings: tuple[Finding, ...]) -> bytes:
    return str(import_module("docketwright.letter.plain").email_text(comment)).encode()


def _pdf(comment: Comment, _findings: tuple[Finding, ...]) -> bytes:
    compose = import_module("docketwright.letter.compose").compose
    return bytes(import_module("docketwright.ui.pages.pdf").pdf_bytes(compose(comment)))


def _review(comment: Comment, findings: tuple[Finding, ...]) -> bytes:
    return bytes(import_module("docketwright.letter.review").review_bytes(comment, findings))


def _packet(comment: Comment, findings: tuple[Finding, ...]) -> bytes:
    return bytes(import_module("docketwright.letter.packet").packet_bytes(comment, findings))


WORD = Format(
    phrase("Word letter"),
    phrase("The letter, for sending or for a last look in Word."),
    "docx",
    phrase("Word documents"),
    _word,
)
WORD_TRACKED = replace(WORD, make=_tracked)
"""The same with changes of rule text as Word's own tracked changes."""
WEB = Format(
    phrase("Web form text"),
    phrase("Fits the form on Regulations.gov: 5,000 bytes."),
    "txt",
    phrase("Text"),
    _web,
    "web form",
)
PDF = Format("PDF", phrase("The same pages; most commenters attach this."), "pdf", phrase("PDF documents"), _pdf)
EMAIL = Format(
    phrase("E-mail text"), phrase("For notices that take comments by e-mail."), "txt", phrase("Text"), _email, "e-mail"
)
REVIEW = Format(
    phrase("Review copy"),
    phrase("The letter with every finding as a Word comment."),
    "docx",
    phrase("Word documents"),
    _review,
    "review",
)
PACKET = Format(
    phrase("Filing packet"),
    phrase("All files in order, with a page to read first."),
    "zip",
    phrase("Zip files"),
    _packet,
    "packet",
)
FORMATS = (WORD, PDF, WEB, EMAIL, REVIEW, PACKET)


def suggested_name(comment: Comment, chosen: Format) -> str:
    """Return the file name to offer: the agency's own rule for letters, with the part's name for the others."""
    name: str = import_module("docketwright.letter.names").file_name(comment, chosen.ending)
    stem, _, ending = name.rpartition(".")
    return f"{stem}_{chosen.part.replace(' ', '-')}.{ending}" if chosen.part else name
