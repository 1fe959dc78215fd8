"""Takes differences into the comment, one by one, as the person chose them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.model.comment import Argument, Comment
from docketwright.model.confidential import REDACTED
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text, with_part_text
from docketwright.phrases import phrase

MADE_ELSEWHERE = phrase(
    "The letter makes these words itself: from who you are, the notice, the date, your requests or your answers."
    " Change them there."
)
SEVERAL_SOURCES = phrase(
    "This note stands for several sources, or points to an earlier note. Change the source itself."
)
NEWER_WORDS = phrase("You have changed this part since the letters were compared. Your newer words stay.")
REDACTED_WORDS = phrase(
    "The edited letter is the public version, and this part has confidential words. Change it yourself."
)


def accept(comment: Comment, chosen: Iterable[Difference]) -> Comment:
    """Return the comment with these differences taken.

    A difference is left out where the part no longer reads as it did when the letter was compared, or where it cannot
    be taken at all: the person's newer words win.
    """
    for difference in chosen:
        if still_fits(comment, difference):
            comment = _taker(difference)(_with_sources(comment, difference), difference)
    return comment


def still_fits(comment: Comment, difference: Difference) -> bool:
    """Tell whether a difference can be taken into the comment as it stands now."""
    part = difference.part
    if part == "argument":
        known = comment.argument(difference.argument or _made_id(difference))
        return (known is None) is (difference.kind is DifferenceKind.ADDED)
    if part in {"note", "order"}:
        return difference.can_be_taken
    now = part_text(comment, Spot(part, difference.argument))
    return now is not None and now.strip() == difference.before.strip()


def is_taken(comment: Comment, difference: Difference) -> bool:
    """Tell whether the comment reads as if the difference had been taken: to take it would change nothing."""
    return difference.can_be_taken and _taker(difference)(comment, difference) == comment


def why_not(comment: Comment, difference: Difference) -> str:
    """Return why a difference cannot be taken into the comment as it stands now, "" where it can."""
    if not difference.part:
        return MADE_ELSEWHERE
    if not difference.can_be_taken:
        return SEVERAL_SOURCES
    if still_fits(comment, difference):
        return ""
    return REDACTED_WORDS if REDACTED in difference.before else NEWER_WORDS


def _taker(difference: Difference) -> Callable[[Comment, Difference], Comment]:
    return _TAKERS.get(difference.part, _take_text)


def _take_text(comment: Comment, difference: Difference) -> Comment:
    return with_part_text(comment, Spot(difference.part, difference.argument), difference.after)


def _with_sources(comment: Comment, difference: Difference) -> Comment:
    keys = {source.key for source in comment.sources}
    new = tuple(source for source in difference.sources if source.key not in keys)
    return replace(comment, sources=(*comment.sources, *new)) if new else comment


def _take_argument(comment: Comment, difference: Difference) -> Comment:
    if difference.kind is DifferenceKind.REMOVED:
        left = tuple(one for one in comment.arguments if one.id != difference.argument)
        return replace(comment, arguments=left)
    title, _, reasons = difference.after.partition("\n")
    return comment.with_argument(Argument(_made_id(difference), title=title, reasons=reasons))


def _made_id(difference: Difference) -> str:
    """Return the id of the argument that a new section becomes; the same section gives the same one."""
    return f"read-{hashlib.sha256(difference.after.encode()).hexdigest()[:12]}"


def _take_order(comment: Comment, difference: Difference) -> Comment:
    moved = iter([one for name in difference.order if (one := comment.argument(name)) is not None])
    return replace(
        comment,
        arguments=tuple(next(moved) if one.id in difference.order else one for one in comment.arguments),
    )


def _take_note(comment: Comment, difference: Difference) -> Comment:
    """Take the note's new words as the source's title; what stood in its other fields is in those words now."""
    sources = tuple(
        replace(one, title=difference.after.removesuffix("."), author="", publisher="", issued="", url="", locator="")
        if one.key == difference.source
        else one
        for one in comment.sources
    )
    return replace(comment, sources=sources)


_TAKERS: Mapping[str, Callable[[Comment, Difference], Comment]] = {
    "argument": _take_argument,
    "order": _take_order,
    "note": _take_note,
}
