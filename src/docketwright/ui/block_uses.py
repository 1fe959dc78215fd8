"""Remembers in which comment a block was used: the library says so when it offers the block again."""

from __future__ import annotations

from docketwright.model.block import Block
from docketwright.ui.session import Session


def record_use(session: Session, block: Block) -> bool:
    """Remember that the open comment uses this block; tell whether it was: a use in the example counts for nothing."""
    comment = session.comment
    if comment is None or comment.example:
        return False
    docket = (comment.rule.docket_id if comment.rule else None) or ""
    session.workspace.library.record_use(block, comment.id, docket, session.now())
    return True
