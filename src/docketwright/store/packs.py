"""A pack of blocks, merged by id and version: what it would change is told first, and nothing is overwritten."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from docketwright.model.block import Block, Origin
from docketwright.phrases import joined, phrase
from docketwright.store.codec import pack_value
from docketwright.store.finding import Filter, Scope
from docketwright.store.library import Library


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking in a pack does.

    `new` blocks were not in the library. `updated` ones are later versions than the library's, which stays among the
    versions. `kept_both` were changed on either side: the pack's comes in beside the library's under an id of its own.
    `unchanged` are in the library already, as the current version or an earlier one, or are the letter's. `as_of` is
    how often blocks had been saved when this was worked out.
    """

    new: tuple[Block, ...] = ()
    updated: tuple[Block, ...] = ()
    kept_both: tuple[Block, ...] = ()
    unchanged: tuple[Block, ...] = ()
    as_of: int = 0

    @property
    def sentence(self) -> str:
        """Return the merge in words: "3 new, 1 updated, 2 already here."."""
        told = (
            (self.new, phrase("{count:,} new")),
            (self.updated, phrase("{count:,} updated, the earlier versions kept")),
            (self.kept_both, phrase("{count:,} kept beside yours, which you had changed")),
            (self.unchanged, phrase("{count:,} already here")),
        )
        parts = [phrase(what, count=len(blocks)) for blocks, what in told if blocks]
        return phrase("{parts}.", parts=joined(*parts, between=", ") or phrase("The pack is empty"))


def plan_merge(library: Library, blocks: tuple[Block, ...]) -> Merge:
    """Return what taking these blocks in would do; nothing is written."""
    as_of = library.saves
    sorted_out: dict[str, dict[str, Block]] = {"new": {}, "updated": {}, "kept_both": {}, "unchanged": {}}
    titles = frozenset(one.title.casefold() for one in library.blocks(Filter(Scope.MINE)))
    for block in blocks:
        where, block_to_take = _place(library, replace(block, archived_at=None), titles)
        sorted_out[where][block_to_take.id] = block_to_take
    return Merge(**{where: tuple(found.values()) for where, found in sorted_out.items()}, as_of=as_of)


def merge(library: Library, plan: Merge, now: datetime) -> Merge:
    """Take in what the plan names, all or nothing, and return what that did; WriteError where it cannot be saved.

    A block that was changed or saved in the library since the plan was made is kept, and the pack's comes in beside it.
    """
    with library.one_go():
        if plan.as_of != library.saves:
            plan = plan_merge(library, (*plan.new, *plan.updated, *plan.kept_both, *plan.unchanged))
        library.take_in((*plan.new, *plan.updated, *plan.kept_both), now)
    return plan


def to_give(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks as they leave the library: the note to oneself and the star stay behind."""
    return tuple(replace(block, note="", favourite=False) for block in blocks)


def readable(blocks: tuple[Block, ...]) -> str:
    """Return blocks as Markdown for reading and passing around."""
    return "\n\n".join(("# Arguments", *(_section(block) for block in blocks))) + "\n"


def _place(library: Library, block: Block, titles: frozenset[str]) -> tuple[str, Block]:
    here = library.block(block.id)
    if here is None:
        # Two of one title could not be told apart in the list.
        return "new", _from_a_pack(block) if block.title.casefold() in titles else block
    if here.origin is Origin.LETTER or any(_same(block, one) for one in library.versions(block.id)):
        return "unchanged", block
    if block.version > here.version:
        return "updated", replace(block, note=here.note or block.note, favourite=here.favourite)
    twin = replace(_from_a_pack(block), id=f"{block.id}-{_fingerprint(block)}")
    known = library.block(twin.id)
    return ("unchanged", known) if known else ("kept_both", twin)


def _from_a_pack(block: Block) -> Block:
    return replace(block, title=f"{block.title} (from a pack)")


def _same(given: Block, here: Block) -> bool:
    return _words(here) in {_words(given), _words(_from_a_pack(given))}


def _words(block: Block) -> Block:
    return replace(block, version=0, note="", favourite=False, archived_at=None, origin=Origin.MINE)


def _fingerprint(block: Block) -> str:
    # The same pack taken in twice must meet its own block, so the name comes from the words.
    return blake2b(pack_value(_words(block)), digest_size=4).hexdigest()


def _section(block: Block) -> str:
    principles = ", ".join(f"P{number}" for number in block.principles)
    facts = (
        ("Principles", principles),
        ("Tags", ", ".join(block.tags)),
        ("Request", block.request),
    )
    parts = [f"## {block.title}", block.text, *(f"**{name}:** {value}" for name, value in facts if value)]
    if block.source_sentences:
        parts.append("\n".join(f"> {sentence}" for sentence in block.source_sentences))
    if block.sources:
        parts.append("\n".join(f"- {source.citation}" for source in block.sources))
    return "\n\n".join(part for part in parts if part)
