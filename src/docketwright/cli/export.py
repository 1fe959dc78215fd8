"""`docketwright export COMMENT -o FILE`: the letter in one of its formats."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path

from docketwright.cli.naming import named
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINE, tell
from docketwright.cli.writing import spare, write
from docketwright.errors import UsageError
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.plain import email_text, web_text
from docketwright.model.comment import Comment
from docketwright.model.dating import dated
from docketwright.model.finding import Finding
from docketwright.reading.files import file_bytes

Make = Callable[[Comment, argparse.Namespace], bytes]

BY_ENDING = {".docx": "docx", ".pdf": "pdf", ".txt": "web", ".eml": "eml", ".zip": "packet"}

ENDS = {"docx": ".docx", "review": ".docx", "pdf": ".pdf", "packet": ".zip"}
"""What a file has to end in so that other programs open it; the formats that are plain text may end in more."""

OPENED_BY_NAME = {*ENDS.values(), ".docketwright", ".docketblocks"}

HAVE_BOTH = {"docx", "pdf"}

TAKEN_BY: Mapping[str, tuple[str, ...]] = {
    "appendix": ("docx", "pdf", "email", "eml", "review", "packet"),
    "template": ("docx", "pdf", "review", "packet"),
    "tracked": ("docx",),
    "straight": ("web",),
    "first": ("web", "packet"),
}
"""Which formats an option changes. With another it would be passed over without a word."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("comment", type=Path, metavar="COMMENT", help="a comment file, or .docx, .txt, .md, .pdf")
    parser.add_argument("--rule", type=Path, metavar="FILE", help="the notice that it is about")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write; - is standard output"
    )
    parser.add_argument("--format", choices=tuple(MAKERS), help="what to make; else the file's ending decides")
    parser.add_argument(
        "--appendix", action="append", choices=[str(one) for one in Appendix], default=[], help="what to add at the end"
    )
    parser.add_argument("--template", type=Path, metavar="FILE", help="a .docx of your own that gives styles and page")
    parser.add_argument("--tracked", action="store_true", help="make changes of rule text Word's tracked changes")
    parser.add_argument("--confidential", action="store_true", help="make the version that is not for the public")
    parser.add_argument("--straight", action="store_true", help="make quotes and dashes of the web text plain")
    parser.add_argument(
        "--first", type=_whole, action="append", default=[], metavar="N", help="put argument N into the web text first"
    )


def run(options: argparse.Namespace) -> int:
    """Make the letter and write it beside its place, then into it."""
    kind = options.format or BY_ENDING.get(options.output.suffix.lower())
    if kind is None:
        raise UsageError(f"{options.output.name} does not say which format is wanted.", "Add --format docx.")
    spare(options.output, options.comment, options.rule, options.template)
    _refuse_what_does_not_go_together(kind, options)
    opened = dated(open_comment(options.comment, options.rule), datetime.now().astimezone().date())
    comment = _as_asked(opened, kind, options)
    write(options.output, MAKERS[kind](comment, options), f"Written: {options.output}")
    return FINE


def _refuse_what_does_not_go_together(kind: str, options: argparse.Namespace) -> None:
    ending = options.output.suffix.lower()
    if ending != ENDS.get(kind) and (ending in OPENED_BY_NAME or (kind in ENDS and ending in BY_ENDING)):
        wanted = ENDS.get(kind, ".eml" if kind == "eml" else ".txt")
        raise UsageError(f"A file that ends in {ending} does not hold the format {kind}.", f"End it in {wanted}.")
    if options.confidential and kind not in HAVE_BOTH:
        raise UsageError(
            "Only the Word letter and the PDF can be made with the confidential words.", "Use --format docx."
        )
    for name, kinds in TAKEN_BY.items():
        if getattr(options, name) and kind not in kinds:
            raise UsageError(f"--{name} does not go with the format {kind}.", f"It goes with: {', '.join(kinds)}.")


def _as_asked(comment: Comment, kind: str, options: argparse.Namespace) -> Comment:
    """Return the comment with the appendices and the looks that were asked for; the Word letter dresses itself."""
    comment = replace(
        comment,
        appendices=comment.appendices | frozenset(options.appendix),
        pinned=comment.pinned | {_numbered(comment, number) for number in options.first},
    )
    if not options.template or kind == "docx":
        return comment
    from docketwright.letter.own_looks import kept_looks  # noqa: PLC0415 - only a template needs it

    with named(options.template):
        return replace(comment, looks=kept_looks(file_bytes(options.template), options.template.name))


def _whole(written: str) -> int:
    """Return a number as it was written; argparse would call another word an invalid int."""
    if not written.isdecimal():
        raise argparse.ArgumentTypeError(f"{written} is not the number of an argument")
    return int(written)


def _numbered(comment: Comment, number: int) -> str:
    """Return the id of an argument by its number from 1."""
    if not 1 <= number <= len(comment.arguments):
        raise UsageError(f"The comment has no argument {number}.", f"It has {len(comment.arguments)}.")
    return comment.arguments[number - 1].id


def letter(comment: Comment, options: argparse.Namespace) -> bytes:
    """Return the Word letter."""
    made = compose(comment, confidential=options.confidential)
    if options.template:
        from docketwright.letter.own_template import own_docx_bytes  # noqa: PLC0415 - only a template needs it

        with named(options.template):
            return own_docx_bytes(made, file_bytes(options.template), tracked=options.tracked)
    return docx_bytes(made, tracked=options.tracked)


def pdf(comment: Comment, options: argparse.Namespace) -> bytes:
    """Return the letter as PDF, drawn by Qt without a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The window draws it; named at run time because the command line otherwise knows nothing of the window.
    return bytes(import_module("docketwright.app").letter_pdf(compose(comment, confidential=options.confidential)))


def web(comment: Comment, options: argparse.Namespace) -> bytes:
    """Return the text for the web form, fitted to its limit; say what was left out."""
    fitted = web_text(comment, straighten=options.straight)
    for one in fitted.left_out:
        tell(f"Left out to fit the form: {one}")
    return fitted.text.encode()


def email(comment: Comment, _options: argparse.Namespace) -> bytes:
    """Return the text for an e-mail."""
    return email_text(comment).encode()


def mail_file(comment: Comment, _options: argparse.Namespace) -> bytes:
    """Return the e-mail as a file that a mail program opens as a draft."""
    from docketwright.letter.mail import email_message  # noqa: PLC0415 - Python's mail room is large

    return email_message(comment)


def review(comment: Comment, _options: argparse.Namespace) -> bytes:
    """Return the Word letter with the findings as comments at their passages."""
    from docketwright.letter.review import review_bytes  # noqa: PLC0415 - only a review needs it

    return review_bytes(comment, findings(comment))


def packet(comment: Comment, _options: argparse.Namespace) -> bytes:
    """Return the filing packet: the files to hand in, with what to do and what the checks found."""
    from docketwright.letter.packet import packet_bytes  # noqa: PLC0415 - it needs the checks, and a letter does not

    return packet_bytes(comment, findings(comment))


def findings(comment: Comment) -> tuple[Finding, ...]:
    """Return what the checks find, without what the person ignored."""
    from docketwright.checks.every import run_checks, visible  # noqa: PLC0415 - a letter is made without the checks
    from docketwright.cli.surroundings import surroundings  # noqa: PLC0415 - the same

    return visible(run_checks(comment, surroundings(comment)), comment)


MAKERS: Mapping[str, Make] = {
    "docx": letter,
    "pdf": pdf,
    "web": web,
    "email": email,
    "eml": mail_file,
    "review": review,
    "packet": packet,
}
