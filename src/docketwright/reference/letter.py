"""The open letter and its eighteen blocks."""

from __future__ import annotations

from functools import cache

import msgspec

from docketwright.assets import resource
from docketwright.model.block import Block, BlockKind, Origin
from docketwright.typed import read_json

ATTRIBUTION = "open letter, as reported in the press"


class _BlockEntry(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    title: str
    kind: BlockKind
    text: str
    source_sentences: tuple[str, ...]
    principles: tuple[int, ...]
    elements: tuple[str, ...]
    commenter_must_add: tuple[str, ...]
    caveats: tuple[str, ...]
    prompts: tuple[str, ...]
    offered: bool


class _BlockFile(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    source: str
    blocks: tuple[_BlockEntry, ...]


@cache
def letter_text() -> str:
    """Return the open letter, one paragraph a line."""
    return resource("letter", "letter.txt").read_text(encoding="utf-8")


@cache
def letter_blocks() -> tuple[Block, ...]:
    """Return the blocks made from the letter, in its order; the ones not `offered` only frame."""
    read = read_json(resource("letter", "blocks.json").read_bytes(), _BlockFile)
    return tuple(_block(entry) for entry in read.blocks)


def _block(entry: _BlockEntry) -> Block:
    return Block(
        id=entry.id,
        title=entry.title,
        text=entry.text,
        origin=Origin.LETTER,
        kind=entry.kind,
        principles=entry.principles,
        elements=entry.elements,
        source_sentences=entry.source_sentences,
        must_add=entry.commenter_must_add,
        caveats=entry.caveats,
        prompts=entry.prompts,
        offered=entry.offered,
    )
