"""What sort of thing a block is, in words."""

from __future__ import annotations

from docketwright.model.block import Block, BlockKind, Origin

KINDS = {
    BlockKind.BELIEF: ("belief", "What the letter’s signers hold to be true; agencies weigh facts."),
    BlockKind.FINDING: ("finding", "What the letter says was found; Docketwright has not checked it."),
    BlockKind.PRINCIPLE: ("principle", "One of the four principles, in the letter’s words."),
    BlockKind.CONSEQUENCE: ("consequence", "What the letter says has followed."),
    BlockKind.ASK: ("request", "What the letter asks for."),
    BlockKind.ARGUMENT: ("argument", "An argument of your own."),
}


def origin_words(block: Block) -> str:
    """Return where a block comes from and what it is there: "Letter: finding", or "Mine"."""
    return f"Letter: {KINDS[block.kind][0]}" if block.origin is Origin.LETTER else "Mine"
