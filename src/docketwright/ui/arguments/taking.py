"""Take a block into the open comment as an argument, or drop the argument that was made of it."""

from __future__ import annotations

from docketwright.model.block import Block
from docketwright.model.editing import add_from_block, remove
from docketwright.phrases import phrase
from docketwright.ui.block_uses import record_use
from docketwright.ui.language import say
from docketwright.ui.session import Session


def take(session: Session, block: Block, argument_id: str) -> None:
    """Make an argument of this block, with this id, and remember that the block was used."""
    session.edit(lambda one: add_from_block(one, block, argument_id), phrase("Add argument"))
    record_use(session, block)


def drop(session: Session, block: Block) -> bool:
    """Drop the argument that was made of this block; tell whether there was one."""
    comment = session.comment
    taken = next((one.id for one in comment.arguments if one.block == block.id), "") if comment else ""
    if taken:
        session.edit(lambda one: remove(one, taken), phrase("Remove argument"))
        session.said.emit(say("Argument removed. Ctrl+Z brings it back."))
    return bool(taken)
