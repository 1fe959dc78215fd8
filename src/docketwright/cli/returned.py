"""`docketwright returned COMMENT FILE`: what was changed and remarked on in an edited copy of the letter."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from docketwright.checks.places import place
from docketwright.cli.naming import named
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINDINGS, FINE, show, show_json
from docketwright.letter.merge import Difference, ReturnedLetter, ReturnedRemark, read_back, why_not
from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.words_changed import Change, shortened, words_changed

NOTHING = "Nothing was changed, and nobody left a remark."
_MARKED = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}
_WHOLE = {"argument": "A whole argument", "order": "The order of the arguments", "note": "A note", "": "Elsewhere"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("comment", type=Path, metavar="COMMENT", help="a comment file")
    parser.add_argument("file", type=Path, metavar="FILE", help="its letter (.docx) as it came back")
    parser.add_argument("--json", action="store_true", help="print the differences and remarks as JSON")


def run(options: argparse.Namespace) -> int:
    """Compare and print; the comment stays as it is. Return 1 where something came back."""
    comment = open_comment(options.comment)
    with named(options.file):
        returned = read_back(comment, options.file)
    if options.json:
        show_json(report(comment, options.file.name, returned))
    else:
        show("\n".join(table(comment, returned)))
    return FINDINGS if returned.differences or returned.remarks else FINE


def report(comment: Comment, name: str, returned: ReturnedLetter) -> dict[str, object]:
    """Return what came back as the JSON that this command prints."""
    return {
        "file": name,
        "differences": [_entry(comment, one) for one in returned.differences],
        "remarks": [
            {"where": {"part": one.part, "argument": one.argument}, "quote": one.quote, "text": one.text}
            | {"who": one.who, "when": one.when}
            for one in returned.remarks
        ],
    }


def table(comment: Comment, returned: ReturnedLetter) -> Iterator[str]:
    """Yield the same line by line, for a person to read."""
    if not returned.differences and not returned.remarks:
        yield NOTHING
    for one in returned.differences:
        yield from (f"{_where(comment, one)}: {one.kind}{_by(one)}", f"  {_words(one)}")
        if why := why_not(comment, one):
            yield f"  Cannot be taken: {why}"
    for remark in returned.remarks:
        quote = f" “{remark.quote}”" if remark.quote else ""
        yield from (f"{_where(comment, remark)}: a remark{_by(remark)}{quote}", f"  {remark.text}")


def _entry(comment: Comment, one: Difference) -> dict[str, object]:
    why = why_not(comment, one)
    return {
        "kind": str(one.kind),
        "where": {"part": one.part, "argument": one.argument},
        "before": one.before,
        "after": one.after,
        "who": one.who,
        "when": one.when,
        "can_be_taken": not why,
        "why_not": why,
    }


def _where(comment: Comment, one: Difference | ReturnedRemark) -> str:
    where = _WHOLE.get(one.part) or place(comment, Spot(one.part, one.argument))
    return f"{where[:1].upper()}{where[1:]}"


def _by(one: Difference | ReturnedRemark) -> str:
    who = f" by {one.who}" if one.who else ""
    return f"{who} on {one.when.partition('T')[0]}" if one.when else who


def _words(one: Difference) -> str:
    runs = shortened(words_changed(one.before, one.after))
    return "".join(_MARKED[run.change].format(run.text) for run in runs).replace("\n", "\n  ")
