"""Blocks in and out as files: packs that another Docketwright reads, and pages for people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docketwright.letter.files import write_file
from docketwright.model.block import Block
from docketwright.reading.files import file_bytes
from docketwright.store.codec import decode_blocks, encode_blocks
from docketwright.store.packs import readable, to_give


def read_pack(path: Path) -> tuple[Block, ...]:
    """Return the blocks in a pack. Raises ReadError."""
    return decode_blocks(file_bytes(path))


def write_pack(path: Path, blocks: tuple[Block, ...]) -> None:
    """Write blocks as a pack, or for people where the file's name ends in .docx or .md. Raises WriteError."""
    write_file(path, _MAKERS.get(path.suffix.lower(), encode_blocks)(to_give(blocks)))


def _word(blocks: tuple[Block, ...]) -> bytes:
    from docketwright.letter.blocks import blocks_letter  # noqa: PLC0415 - the Word room is loaded only when wanted
    from docketwright.letter.docx import docx_bytes  # noqa: PLC0415 - the same

    return docx_bytes(blocks_letter(blocks))


_MAKERS: dict[str, Callable[[tuple[Block, ...]], bytes]] = {
    ".md": lambda blocks: readable(blocks).encode(),
    ".docx": _word,
}
