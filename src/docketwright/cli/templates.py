"""`docketwright templates list|copy`: the letter templates."""

from __future__ import annotations

import argparse
from pathlib import Path

from docketwright.assets import template
from docketwright.cli.output import FINE, show, show_json, tell
from docketwright.errors import UsageError
from docketwright.letter.files import write_file


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="list|copy", required=True)
    listing = actions.add_parser("list", help="list the templates")
    listing.add_argument("--json", action="store_true", help="print them as JSON")
    copying = actions.add_parser("copy", help="copy a template out, to make your own of it")
    copying.add_argument("name", metavar="NAME")
    copying.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def run(options: argparse.Namespace) -> int:
    """List the templates, or copy one out."""
    found = {path.stem: path for path in sorted(template().glob("*.docx"))}
    if options.action == "copy":
        if options.name not in found:
            raise UsageError(f"There is no template {options.name}.", f"Choose one of: {', '.join(found)}.")
        write_file(options.output, found[options.name].read_bytes())
        tell(f"Written: {options.output}")
    elif options.json:
        show_json(list(found))
    else:
        show("\n".join(found))
    return FINE
