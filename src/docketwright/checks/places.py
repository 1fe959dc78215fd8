"""Where in a comment something is, in a person's words."""

from __future__ import annotations

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.wording import PART_NAMES

_ARGUMENT_PARTS = {"request.old": "the rule’s words", "request.new": "your words for the rule"}
_OTHER_PARTS = {
    "author": "who you are",
    "standing": "what you do",
    "rule": "the notice",
    "source": "a source",
    "dated": "the date",
    "addressee": "the addressee",
    "letter": "the letter",
    "file": "the document",
}


def place(comment: Comment, spot: Spot) -> str:
    """Return a spot as words that fit after "in": "argument 2, reasons", "the closing", "a source"."""
    for number, argument in enumerate(comment.arguments, start=1):
        if argument.id == spot.owner:
            return f"argument {number}, {_ARGUMENT_PARTS.get(spot.part, spot.part)}"
    if spot.part in PART_NAMES:
        name = PART_NAMES[spot.part]
        return f"“{name}”" if " " in name else f"the {name.lower()}"
    return _OTHER_PARTS.get(spot.part, spot.part)
