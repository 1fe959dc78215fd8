"""Blocks in and out as files: packs that another Docketwright reads, and pages for people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docketwright.errors import ReadError
from docketwright.letter.files import write_file
from docketwright.model.block import Block
from docketwright.store.codec import LARGEST, decode_blocks, encode_blocks
from docketwright.store.packs import readable, to_give
from docketwright.ui.language import say


def read_pack(path: Path) -> tuple[Block, ...]:
    """Return the blocks in a pack. Raises ReadError."""
    try:
        if path.stat().st_size > LARGEST:
            raise ReadError(say("{path} is larger than 50 MB.", path=path.name), say("Choose a smaller file."))
        return decode_blocks(path.read_bytes())
    except OSError as error:
        raise ReadError(
            say("{path} cannot be read: {strerror}.", path=path.name, strerror=error.strerror),
            say("Choose another file."),
        ) from error


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
