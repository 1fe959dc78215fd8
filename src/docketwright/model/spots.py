"""Reach a place in a comment by its spot: read the text there, and give back a comment with other words in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from docketwright.model.comment import Argument, Comment, Standing
from docketwright.model.finding import Spot
from docketwright.model.wording import PARTS, addressee, wording

HEAD_PARTS = ("dated", "addressee")
"""What stands above the standard sentences and can be edited as they can."""

STANDING_PARTS = {"standing.work": "work", "standing.stake": "stake", "standing.one_change": "one_change"}
"""What the person says in the You step, and the field of the standing that holds it; the letter may word it anew."""

_NOBODY = " "


def part_text(comment: Comment, spot: Spot) -> str | None:
    """Return the whole text of the part that a spot names; None where it names no text that can be edited."""
    if spot.owner:
        argument = comment.argument(spot.owner)
        return _argument_text(argument, spot.part) if argument else None
    if spot.part in HEAD_PARTS:
        return comment.dated if spot.part == "dated" else _addressee_text(comment)
    if spot.part in STANDING_PARTS:
        return str(getattr(comment.standing, STANDING_PARTS[spot.part]))
    return wording(comment)[spot.part] if spot.part in PARTS else None


def with_part_text(comment: Comment, spot: Spot, text: str) -> Comment:
    """Return the comment with this text for the whole part; unchanged where the spot names no text to edit."""
    if spot.owner:
        argument = comment.argument(spot.owner)
        return comment.with_argument(_with_argument_text(argument, spot.part, text)) if argument else comment
    if spot.part == "dated":
        # The letter prints it on one line.
        return replace(comment, dated=text.replace("\n", " "))
    if spot.part == "addressee":
        return replace(comment, addressee=text or _NOBODY)
    if spot.part in STANDING_PARTS:
        return replace(comment, standing=_with_standing_text(comment.standing, STANDING_PARTS[spot.part], text))
    if spot.part not in PARTS:
        return comment
    return replace(comment, wording={**comment.wording, spot.part: text})


def with_words_at(comment: Comment, spot: Spot, quote: str, words: str) -> Comment:
    """Return the comment with a spot's characters replaced; they must still be `quote`, else nothing changes."""
    text = part_text(comment, spot)
    if text is None or not (spot.start or spot.end) or text[spot.start : spot.end] != quote:
        return comment
    return with_characters(comment, spot, words)


def with_characters(comment: Comment, spot: Spot, words: str) -> Comment:
    """Return the comment with other words for a spot's characters, changed in the You step where the opening has them.

    Else the whole opening would become the person's own, and what they go on to say in the You step would not reach it.
    """
    text = part_text(comment, spot)
    if text is None:
        return comment
    made = text[: spot.start] + words + text[spot.end :]
    if spot.part == "opening":
        for changed in _said_anew(comment, text[spot.start : spot.end], words):
            if part_text(changed, spot) == made:
                return changed
    return with_part_text(comment, spot, made)


def _said_anew(comment: Comment, quote: str, words: str) -> Iterator[Comment]:
    """Yield the comment with other words in each place of the You step that the opening may have the quotation from."""
    for field in ("work", "stake"):
        said = getattr(comment.standing, field)
        for found in re.finditer(re.escape(quote), said):
            anew = said[: found.start()] + words + said[found.end() :]
            yield replace(comment, standing=_with_standing_text(comment.standing, field, anew))


def _addressee_text(comment: Comment) -> str:
    """Return the address block as it is edited: the standard lines until the person changes them."""
    own = comment.addressee if comment.addressee.strip() else ""
    return own if comment.addressee else "\n".join(addressee(comment))


def _with_standing_text(standing: Standing, field: str, text: str) -> Standing:
    changed: dict[str, Callable[[], Standing]] = {
        "work": lambda: replace(standing, work=text),
        "stake": lambda: replace(standing, stake=text),
        "one_change": lambda: replace(standing, one_change=text),
    }
    return changed[field]()


def _argument_text(argument: Argument, part: str) -> str | None:
    request = argument.request
    return {
        "title": argument.title,
        "point": argument.point,
        "reasons": argument.reasons,
        "evidence": argument.evidence,
        "request": request.text,
        "request.old": request.old,
        "request.new": request.new,
    }.get(part)


def _with_argument_text(argument: Argument, part: str, text: str) -> Argument:
    request = argument.request
    changed: dict[str, Callable[[], Argument]] = {
        "title": lambda: replace(argument, title=text),
        "point": lambda: replace(argument, point=text),
        "reasons": lambda: replace(argument, reasons=text),
        "evidence": lambda: replace(argument, evidence=text),
        "request": lambda: replace(argument, request=replace(request, text=text)),
        "request.old": lambda: replace(argument, request=replace(request, old=text)),
        "request.new": lambda: replace(argument, request=replace(request, new=text)),
    }
    return changed[part]() if part in changed else argument
