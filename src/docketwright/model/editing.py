"""Change the shape of a comment: take arguments in, move, part, join and drop them. New ids come from the caller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from docketwright.model.block import Block
from docketwright.model.comment import Argument, Comment, Request
from docketwright.model.confidential import with_secrets_at
from docketwright.model.finding import Spot
from docketwright.model.source import Source
from docketwright.model.sourcing import cite, free_key, with_source
from docketwright.model.spots import part_text

# In the order in which they are read: what is split off a part takes everything behind it along.
_SPLIT_PARTS = ("point", "reasons", "evidence", "request")


def from_block(block: Block, argument_id: str) -> Argument:
    """Return an argument that was begun from a block: its title and principles, and empty boxes for own words."""
    return Argument(argument_id, block.title, block.id, block.version, block.principles)


def add_from_block(comment: Comment, block: Block, argument_id: str) -> Comment:
    """Return the comment with an argument begun from this block at its end."""
    return comment.with_argument(from_block(block, argument_id))


def add_after(comment: Comment, argument: Argument, after: str = "") -> Comment:
    """Return the comment with a new argument behind the one of this id, at the end where there is none."""
    order = [one.id for one in comment.arguments]
    at = order.index(after) + 1 if after in order else len(order)
    return replace(comment, arguments=(*comment.arguments[:at], argument, *comment.arguments[at:]))


def start_from_text(comment: Comment, argument_id: str, block: Block) -> Comment:
    """Return the comment with the block's text as the argument's reasons, and its request where there is none yet.

    What stood in the reasons stays in front of it. The block's sources come along; a key that means another source
    here is changed in the text too.
    """
    if comment.argument(argument_id) is None:
        return comment
    text, request = block.text, block.request
    for source in block.sources:
        comment, key = _with_block_source(comment, source)
        text, request = (one.replace(f"[^{source.key}]", f"[^{key}]") for one in (text, request))
        comment = cite(comment, argument_id, key)
    argument = comment.argument(argument_id)
    assert argument is not None
    asked = argument.request if argument.request.text.strip() else replace(argument.request, text=request)
    return comment.with_argument(replace(argument, reasons=_joined(argument.reasons, text), request=asked))


def move_by(comment: Comment, argument_id: str, by: int) -> Comment:
    """Return the comment with an argument moved up (-1) or down (1); unchanged at the ends."""
    order = [one.id for one in comment.arguments]
    return move_to(comment, argument_id, order.index(argument_id) + by) if argument_id in order else comment


def move_to(comment: Comment, argument_id: str, index: int) -> Comment:
    """Return the comment with an argument at this place, counted without it; beyond the ends means the end."""
    moved = comment.argument(argument_id)
    if moved is None:
        return comment
    others = [one for one in comment.arguments if one.id != argument_id]
    others.insert(max(0, index), moved)
    return replace(comment, arguments=tuple(others))


def remove(comment: Comment, argument_id: str) -> Comment:
    """Return the comment without an argument, and without what was decided about it and its passages."""
    return replace(
        comment,
        arguments=tuple(one for one in comment.arguments if one.id != argument_id),
        marks=tuple(one for one in comment.marks if one.argument != argument_id),
        pinned=comment.pinned - {argument_id},
    )


def change_argument(comment: Comment, argument_id: str, change: Callable[[Argument], Argument]) -> Comment:
    """Return the comment with one of its arguments changed; unchanged where that is gone."""
    argument = comment.argument(argument_id)
    return comment.with_argument(change(argument)) if argument else comment


def duplicate(comment: Comment, argument_id: str, new_id: str) -> Comment:
    """Return the comment with a copy of an argument, and of the decisions about it, behind it."""
    argument = comment.argument(argument_id)
    if argument is None:
        return comment
    title = f"{argument.title} (copy)" if argument.title else ""
    marks = tuple(replace(one, argument=new_id) for one in comment.marks if one.argument == argument_id)
    copied = add_after(comment, replace(argument, id=new_id, title=title), argument_id)
    return with_secrets_at(replace(copied, marks=(*comment.marks, *marks)), argument_id, argument_id, new_id)


def split(comment: Comment, spot: Spot, new_id: str) -> Comment:
    """Return the comment with an argument parted where the spot starts; everything behind it goes to a new argument.

    The new argument keeps the block, principles and anchor. Unchanged where nothing would stay or nothing would go.
    """
    argument = comment.argument(spot.owner)
    if argument is None or spot.part not in _SPLIT_PARTS:
        return comment
    text = part_text(comment, spot) or ""
    before, behind = {spot.part: text[: spot.start].rstrip()}, {spot.part: text[spot.start :].lstrip()}
    at = _SPLIT_PARTS.index(spot.part)
    for part in _SPLIT_PARTS[:at]:
        before[part], behind[part] = part_text(comment, replace(spot, part=part)) or "", ""
    for part in _SPLIT_PARTS[at + 1 :]:
        before[part], behind[part] = "", part_text(comment, replace(spot, part=part)) or ""
    if not any(before.values()) or not any(behind.values()):
        return comment
    new = replace(_with_parts(argument, behind), id=new_id, title="")
    parted = add_after(comment.with_argument(_with_parts(argument, before)), new, argument.id)
    parted = _pinned_with(parted, new_id, argument.id)
    return with_secrets_at(parted, argument.id, argument.id, new_id)


def merge_with_above(comment: Comment, argument_id: str) -> Comment:
    """Return the comment with an argument joined to the end of the one above it; unchanged for the first.

    The upper one's title, block and anchor stay; questions, sources and principles of both are kept.
    """
    order = [one.id for one in comment.arguments]
    at = order.index(argument_id) if argument_id in order else 0
    if at == 0:
        return comment
    upper, lower = comment.arguments[at - 1], comment.arguments[at]
    marks = tuple(replace(one, argument=upper.id) if one.argument == lower.id else one for one in comment.marks)
    joined = _pinned_with(replace(comment.with_argument(_merged(upper, lower)), marks=marks), upper.id, lower.id)
    return with_secrets_at(remove(joined, lower.id), lower.id, upper.id)


def _pinned_with(comment: Comment, argument_id: str, other: str) -> Comment:
    """Return the comment with an argument that goes into the form first where this other one does."""
    return replace(comment, pinned=comment.pinned | {argument_id}) if other in comment.pinned else comment


def _with_block_source(comment: Comment, source: Source) -> tuple[Comment, str]:
    """Return the comment with a block's source in it, and the key by which it is cited here."""
    known = next((one for one in comment.sources if one.title == source.title and one.locator == source.locator), None)
    if known is not None:
        return comment, known.key
    ids = {one.id for one in comment.sources}
    key = source.key if comment.source(source.key) is None else free_key(source.key, (s.key for s in comment.sources))
    new_id = source.id if source.id not in ids else f"{source.id}-{key}"
    return with_source(comment, replace(source, id=new_id, key=key)), key


def _merged(upper: Argument, lower: Argument) -> Argument:
    questions = tuple(dict.fromkeys((*upper.anchor.questions, *lower.anchor.questions)))
    base = upper.anchor if upper.anchor.section or upper.anchor.quote else lower.anchor
    return replace(
        upper,
        principles=tuple(dict.fromkeys((*upper.principles, *lower.principles))),
        anchor=replace(base, questions=questions),
        point=_joined(upper.point, lower.point),
        reasons=_joined(upper.reasons, lower.reasons),
        evidence=_joined(upper.evidence, lower.evidence),
        own_evidence=upper.own_evidence or lower.own_evidence,
        sources=tuple(dict.fromkeys((*upper.sources, *lower.sources))),
        request=_merged_request(upper.request, lower.request),
    )


def _merged_request(upper: Request, lower: Request) -> Request:
    base = upper if upper.text.strip() else lower
    return replace(
        base,
        text=_joined(upper.text, lower.text),
        old=_joined(upper.old, lower.old),
        new=_joined(upper.new, lower.new),
    )


def _with_parts(argument: Argument, texts: dict[str, str]) -> Argument:
    kept = replace(argument.request, text=texts["request"])
    request = kept if texts["request"] else Request()
    return replace(
        argument, point=texts["point"], reasons=texts["reasons"], evidence=texts["evidence"], request=request
    )


def _joined(upper: str, lower: str) -> str:
    return "\n".join(part for part in (upper.rstrip(), lower.strip()) if part)
