"""`docketwright check FILE`: everything the checks have to say, and where the four principles stand.

The passages of a long text are judged in a second process, while this one does all the rest. What only the rest needs
is loaded after that one has begun.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.cli.beside import Beside, beside, can_share
from docketwright.cli.opening import open_comment
from docketwright.cli.output import tell
from docketwright.model.comment import Comment
from docketwright.model.passages import passages

if TYPE_CHECKING:
    from docketwright.checks.principles import PrincipleView

    Views = tuple[PrincipleView, ...]

# A longer one is worked on for more than a few seconds, and the person is told so. No letter comes near it.
LONG = 500_000
# Characters; a shorter text is judged before a second process would have paid.
SHARED = 30_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a comment file, or .docx, .txt, .md, .pdf")
    parser.add_argument("--rule", type=Path, metavar="FILE", help="the notice that it is about")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Check the comment, print what was found, and return 1 where something was."""
    comment = open_comment(options.file, options.rule)
    length = sum(len(one.text) for one in passages(comment))
    if length > LONG:
        tell(f"This document is long, {length:,} characters: checking it takes a while.")
    if length < SHARED or not can_share():
        return _checked(comment, options)
    with beside(lambda: _judged(comment)) as judging:
        return _checked(comment, options, judging)


def _judged(comment: Comment) -> Views:
    from docketwright.checks.principles import assess  # noqa: PLC0415 - for the second process alone
    from docketwright.cli.surroundings import judging_context  # noqa: PLC0415 - the same

    return assess(comment, judging_context())


def _checked(comment: Comment, options: argparse.Namespace, judging: Beside[Views] | None = None) -> int:
    from docketwright.cli.checked import say_all  # noqa: PLC0415 - loaded while the second process judges already

    return say_all(comment, options.file, judging, as_json=options.json)
