"""Takes differences into the comment, one by one, as the person chose them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text, with_part_text


def accept(comment: Comment, chosen: Iterable[Difference]) -> Comment:
    """Return the comment with these differences taken.

    A difference is left out where the part no longer reads as it did when the letter was compared, or where it cannot
    be taken at all: the person's newer words win.
    """
    for difference in chosen:
        if still_fits(comment, difference):
            comment = _TAKERS.get(difference.part, _take_text)(_with_sources(comment, difference), difference)
    return comment


def still_fits(comment: Comment, difference: Difference) -> bool:
    """Tell whether a difference can be taken into the comment as it stands now."""
    part = difference.part
    if part == "argument":
        return difference.kind is DifferenceKind.ADDED or comment.argument(difference.argument) is not None
    if part in {"note", "order"}:
        return difference.can_be_taken
    now = part_text(comment, Spot(part, difference.argument))
    return now is not None and now.strip() == difference.before.strip()


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
    made = f"read-{hashlib.sha256(difference.after.encode()).hexdigest()[:12]}"
    return comment.with_argument(Argument(made, title=title, reasons=reasons))


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
