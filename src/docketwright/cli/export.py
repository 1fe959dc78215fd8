"""`docketwright export COMMENT -o FILE`: the letter in one of its formats."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from docketwright.checks import run_checks, visible
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINE, tell
from docketwright.cli.surroundings import surroundings
from docketwright.errors import UsageError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.files import write_file
from docketwright.letter.plain import email_text, web_text
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Comment

Make = Callable[[Comment], bytes]

BY_ENDING = {".docx": "docx", ".pdf": "pdf", ".txt": "web", ".eml": "email", ".zip": "packet"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("comment", type=Path, metavar="COMMENT", help="an exported comment (.json)")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write")
    parser.add_argument("--format", choices=tuple(MAKERS), help="what to make; else the file's ending decides")


def run(options: argparse.Namespace) -> int:
    """Make the letter and write it beside its place, then into it."""
    kind = options.format or BY_ENDING.get(options.output.suffix.lower())
    if kind is None:
        raise UsageError(f"{options.output.name} does not say which format is wanted.", "Add --format docx.")
    comment = open_comment(options.comment)
    write_file(options.output, MAKERS[kind](comment))
    tell(f"Written: {options.output}")
    return FINE


def letter(comment: Comment) -> bytes:
    """Return the Word letter."""
    return docx_bytes(compose(comment))


def pdf(comment: Comment) -> bytes:
    """Return the letter as PDF, drawn by Qt without a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The window draws it; named at run time because the command line otherwise knows nothing of the window.
    made = import_module("docketwright.app").letter_pdf(compose(comment))
    return bytes(made)


def web(comment: Comment) -> bytes:
    """Return the text for the web form, fitted to its limit; say what was left out."""
    fitted = web_text(comment)
    for one in fitted.left_out:
        tell(f"Left out to fit the form: {one}")
    return fitted.text.encode()


def email(comment: Comment) -> bytes:
    """Return the text for an e-mail."""
    return email_text(comment).encode()


def review(comment: Comment) -> bytes:
    """Return the Word letter with the findings as comments at their passages."""
    findings = visible(run_checks(comment, surroundings(comment)), comment)
    return review_bytes(comment, findings)


MAKERS: Mapping[str, Make] = {"docx": letter, "pdf": pdf, "web": web, "email": email, "review": review}
