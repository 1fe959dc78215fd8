"""What a draft is held against for own words: the letter's blocks, the own ones that it took, and earlier comments."""

from __future__ import annotations

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Comment
from docketwright.model.passages import passages
from docketwright.reference.letter import letter_blocks
from docketwright.store.comments import Comments
from docketwright.store.library import Library

# So many earlier comments can all be read sentence by sentence; of more, those that share a sentence with the draft.
ALL_READ, CLOSEST = 30, 10


def blocks_beside(comment: Comment, library: Library) -> tuple[Block, ...]:
    """Return the blocks that a sentence of this comment can be copied from: the letter's, and the own ones it took.

    Words of one's own that were saved to the library from this very comment stay one's own.
    """
    taken = (library.block(one) for one in dict.fromkeys(one.block for one in comment.arguments) if one)
    return (*letter_blocks(), *(one for one in taken if one is not None and one.origin is Origin.MINE))


def earlier_beside(
    comment: Comment, every: tuple[tuple[str, str], ...], comments: Comments
) -> tuple[tuple[str, str], ...]:
    """Return the name and text of the earlier comments that a sentence of this one can be copied from."""
    if len(every) <= ALL_READ:
        return every
    return comments.alike("\n".join(one.text for one in passages(comment)), comment.id, CLOSEST)
