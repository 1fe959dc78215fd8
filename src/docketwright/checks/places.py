"""Where in a comment something is, in a person's words."""

from __future__ import annotations

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.wording import PART_NAMES
from docketwright.phrases import phrase

_ARGUMENT_PARTS = {
    "point": phrase("point"),
    "reasons": phrase("reasons"),
    "evidence": phrase("evidence"),
    "request": phrase("request"),
    "title": phrase("title"),
    "request.old": phrase("the rule’s words"),
    "request.new": phrase("your words for the rule"),
}
_ONE_WORD = {
    "Greeting": phrase("the greeting"),
    "Opening": phrase("the opening"),
    "Closing": phrase("the closing"),
    "Sign-off": phrase("the sign-off"),
}
_OTHER_PARTS = {
    "author": phrase("who you are"),
    "standing": phrase("what you do"),
    "rule": phrase("the notice"),
    "source": phrase("a source"),
    "dated": phrase("the date"),
    "addressee": phrase("the addressee"),
    "letter": phrase("the letter"),
    "file": phrase("the document"),
}


def place(comment: Comment, spot: Spot) -> str:
    """Return a spot as words that fit after "in": "argument 2, reasons", "the closing", "a source"."""
    for number, argument in enumerate(comment.arguments, start=1):
        if argument.id == spot.owner:
            return phrase("argument {number}, {part}", number=number, part=_ARGUMENT_PARTS.get(spot.part, spot.part))
    if spot.part in PART_NAMES:
        name = PART_NAMES[spot.part]
        return phrase("“{name}”", name=name) if " " in name else _ONE_WORD.get(name, name)
    return _OTHER_PARTS.get(spot.part, spot.part)
