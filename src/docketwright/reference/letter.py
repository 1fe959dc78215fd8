"""The open letter and its eighteen blocks."""

from __future__ import annotations

from functools import cache
from typing import Any

from docketwright.assets import resource, shipped
from docketwright.model.block import Block, BlockKind, Origin

ATTRIBUTION = "open letter, as reported in the press"


@cache
def letter_text() -> str:
    """Return the open letter, one paragraph a line."""
    return resource("letter", "letter.txt").read_text(encoding="utf-8")


@cache
def letter_blocks() -> tuple[Block, ...]:
    """Return the blocks made from the letter, in its order; the ones not `offered` only frame."""
    return tuple(map(_block, shipped("letter", "blocks.json")["blocks"]))


def _block(entry: dict[str, Any]) -> Block:
    return Block(
        id=entry["id"],
        title=entry["title"],
        text=entry["text"],
        origin=Origin.LETTER,
        kind=BlockKind(entry["kind"]),
        principles=tuple(entry["principles"]),
        elements=tuple(entry["elements"]),
        source_sentences=tuple(entry["source_sentences"]),
        must_add=tuple(entry["commenter_must_add"]),
        caveats=tuple(entry["caveats"]),
        prompts=tuple(entry["prompts"]),
        offered=entry["offered"],
    )
