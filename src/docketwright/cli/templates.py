"""`docketwright templates list|copy|check|add`: the letter templates, and one of your own."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from docketwright.assets import template
from docketwright.cli.naming import named
from docketwright.cli.output import FINE, show, show_json, tell
from docketwright.cli.writing import write
from docketwright.errors import UsageError
from docketwright.letter.files import write_file
from docketwright.letter.own_looks import kept_looks, read_looks
from docketwright.letter.word.template import template_names
from docketwright.reading.files import file_bytes
from docketwright.store.codec import decode_comment, encode_comment


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="list|copy|check|add", required=True)
    listing = actions.add_parser("list", help="list the templates")
    listing.add_argument("--json", action="store_true", help="print them as JSON")
    copying = actions.add_parser("copy", help="copy a template out, to make your own of it")
    copying.add_argument("name", metavar="NAME", help="the name of a template, as `templates list` says it")
    copying.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write")
    checking = actions.add_parser("check", help="say what a .docx of your own gives as a template")
    checking.add_argument("file", type=Path, metavar="FILE", help="a .docx of your own")
    checking.add_argument("--json", action="store_true", help="print it as JSON")
    adding = actions.add_parser("add", help="let a comment's letters look like a .docx of your own")
    adding.add_argument("file", type=Path, metavar="FILE", help="a .docx of your own")
    adding.add_argument("--to", type=Path, required=True, metavar="COMMENT", help="the comment file to keep them")


def run(options: argparse.Namespace) -> int:
    """List the templates, copy one out, check one of the person's own, or give its looks to a comment."""
    return {"list": _list, "copy": _copy, "check": _check, "add": _add}[options.action](options)


def _list(options: argparse.Namespace) -> int:
    if options.json:
        show_json(template_names())
    else:
        show("\n".join(template_names()))
    return FINE


def _copy(options: argparse.Namespace) -> int:
    if options.name not in template_names():
        raise UsageError(f"There is no template {options.name}.", f"Choose one of: {', '.join(template_names())}.")
    write(options.output, template(f"{options.name}.docx").read_bytes(), f"Written: {options.output}")
    return FINE


def _add(options: argparse.Namespace) -> int:
    with named(options.file):
        looks = kept_looks(file_bytes(options.file), options.file.name)
    with named(options.to):
        comment = decode_comment(file_bytes(options.to))
    write_file(options.to, encode_comment(replace(comment, looks=looks)))
    tell(f"The letters of {options.to.name} look like {options.file.name} from now on.")
    return FINE


def _check(options: argparse.Namespace) -> int:
    with named(options.file):
        looks = read_looks(file_bytes(options.file))
    if options.json:
        show_json(looks)
        return FINE
    page = looks.page
    show(f"Page: {page.width / 1440:g} by {page.height / 1440:g} inches" if page else "Page: ours")
    show(f"Text: {looks.text.font or 'our font'}, {(looks.text.size or 24) / 2:g} points")
    show(f"Styles: {', '.join(sorted(looks.styles)) or 'none'}")
    return FINE
