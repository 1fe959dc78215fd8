"""What came back in an edited letter, sorted by where it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.letter.merge_remark import ReturnedRemark
from docketwright.model.comment import Comment
from docketwright.model.dating import letter_date
from docketwright.model.wording import PART_NAMES, PARTS
from docketwright.phrases import phrase
from docketwright.ui.language import say

FRAME = phrase("How it begins and ends")
NEW = phrase("New arguments")
ORDER = phrase("The order of the arguments")
ELSEWHERE = phrase("Elsewhere in the letter")
_NAMES = {
    "title": phrase("Title"),
    "point": phrase("Point"),
    "reasons": phrase("Reasons"),
    "evidence": phrase("Evidence"),
    "request": phrase("Request"),
    "request.old": phrase("The rule’s words"),
    "request.new": phrase("Your words for the rule"),
    "argument": phrase("The whole argument"),
    "order": phrase("Order"),
    "note": phrase("A note"),
}
_DONE = {
    DifferenceKind.ADDED: phrase("added"),
    DifferenceKind.REMOVED: phrase("taken out"),
    DifferenceKind.MOVED: phrase("changed"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """What came back for one argument, or for one other place, under its heading."""

    heading: str
    differences: tuple[Difference, ...]
    remarks: tuple[ReturnedRemark, ...]


def grouped(
    comment: Comment, differences: tuple[Difference, ...], remarks: tuple[ReturnedRemark, ...]
) -> tuple[Group, ...]:
    """Return what came back by where it belongs, in the order of the letter; places without anything are left out."""
    titles = {
        one.id: f"{number}. {one.title or say('Untitled argument')}"
        for number, one in enumerate(comment.arguments, start=1)
    }

    def heading(one: Difference | ReturnedRemark) -> str:
        if one.argument in titles:
            return titles[one.argument]
        return {"argument": NEW, "order": ORDER}.get(one.part, FRAME if one.part in PARTS else ELSEWHERE)

    made = (
        Group(
            name,
            tuple(one for one in differences if heading(one) == name),
            tuple(one for one in remarks if heading(one) == name),
        )
        for name in dict.fromkeys((FRAME, *titles.values(), NEW, ORDER, ELSEWHERE))
    )
    return tuple(one for one in made if one.differences or one.remarks)


def name_of(one: Difference) -> str:
    """Return what was changed, in a few words: "Reasons", "Evidence, taken out"."""
    name = PART_NAMES.get(one.part) or _NAMES.get(one.part, say("Words of the letter"))
    return f"{say(name)}, {say(_DONE[one.kind])}" if one.kind in _DONE else say(name)


def signed(one: Difference | ReturnedRemark) -> str:
    """Return who did it and on which day, as far as the document says so."""
    try:
        when = letter_date(date.fromisoformat(one.when[:10]))
    except ValueError:
        when = ""
    return ", ".join(part for part in (one.who, when) if part)
