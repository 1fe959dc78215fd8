"""What sort of thing a block is, in words."""

from __future__ import annotations

from docketwright.model.block import Block, BlockKind, Origin
from docketwright.phrases import phrase
from docketwright.ui.language import say

KINDS = {
    BlockKind.BELIEF: (phrase("belief"), phrase("What the letter’s signers hold to be true; agencies weigh facts.")),
    BlockKind.FINDING: (phrase("finding"), phrase("What the letter says was found; Docketwright has not checked it.")),
    BlockKind.PRINCIPLE: (phrase("principle"), phrase("One of the four principles, in the letter’s words.")),
    BlockKind.CONSEQUENCE: (phrase("consequence"), phrase("What the letter says has followed.")),
    BlockKind.ASK: (phrase("request"), phrase("What the letter asks for.")),
    BlockKind.ARGUMENT: (phrase("argument"), phrase("An argument of your own.")),
}


def origin_words(block: Block) -> str:
    """Return where a block comes from and what it is there: "Letter: finding", or "Mine"."""
    return say("Letter: {kinds}", kinds=KINDS[block.kind][0]) if block.origin is Origin.LETTER else say("Mine")
