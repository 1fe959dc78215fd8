"""`docketwright blocks list|search|export|import`: the reusable arguments, the letter's and your own."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

from docketwright.cli.naming import named
from docketwright.cli.output import FINE, show, show_json, tell
from docketwright.cli.writing import write
from docketwright.errors import UsageError
from docketwright.letter.blocks import blocks_letter
from docketwright.letter.docx import docx_bytes
from docketwright.model.block import Block, Origin
from docketwright.reading.files import file_bytes
from docketwright.store.codec import decode_blocks, encode_blocks
from docketwright.store.lock import WorkspaceHeldError
from docketwright.store.packs import merge, plan_merge, readable, to_give
from docketwright.store.workspace import Workspace, workspace_folder

PACKS = {".docketblocks", ".json", ""}
PATIENCE = 2.0
"""Seconds for another command that has the library at the moment; a window keeps it longer."""
_PAUSE = 0.05


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="list|search|export|import", required=True)
    listing = actions.add_parser("list", help="list every block")
    searching = actions.add_parser("search", help="list the blocks that hold these words")
    searching.add_argument(
        "words", nargs="+", metavar="WORD", help="a word that the block holds, or the beginning of one"
    )
    for one in (listing, searching):
        one.add_argument("--json", action="store_true", help="print the blocks as JSON")
    out = actions.add_parser("export", help="write your own blocks to a pack, or to read to a .docx or .md file")
    out.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write; - is standard output"
    )
    out.add_argument("--all", action="store_true", help="the letter's blocks too")
    into = actions.add_parser("import", help="take the blocks of a pack into your library")
    into.add_argument("file", type=Path, metavar="FILE", help="a pack of blocks")
    into.add_argument("--look", action="store_true", help="only tell what it would change")


def run(options: argparse.Namespace) -> int:
    """Do what was asked with the library of this person's workspace."""
    with opened(workspace_folder()) as workspace:
        if options.action == "import":
            take(workspace, options.file, only_look=options.look)
        elif options.action == "export":
            give(workspace, options.output, everything=options.all)
        else:
            found = workspace.library.search(" ".join(options.words)) if options.action == "search" else None
            present(workspace.library.blocks() if found is None else found, as_json=options.json)
    return FINE


def opened(folder: Path) -> Workspace:
    """Open the workspace; one that another command has is waited for. Raises WorkspaceError."""
    until = monotonic() + PATIENCE
    while True:
        try:
            return Workspace.open(folder)
        except WorkspaceHeldError:
            if monotonic() >= until:
                raise
            sleep(_PAUSE)


def present(blocks: tuple[Block, ...], *, as_json: bool) -> None:
    """Print blocks, one a line or as JSON."""
    if as_json:
        show_json(blocks)
        return
    if not blocks:
        tell("No block holds these words.")
        return
    rows = [(block.id, str(block.origin), _serves(block), block.title) for block in blocks]
    # As wide as the longest of each: an id that the person gave may be long.
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for *cells, title in rows:
        show("  ".join([*(f"{cell:<{wide}}" for cell, wide in zip(cells, widths, strict=False)), title]))


def _serves(block: Block) -> str:
    """Return the principles of a block; of the letter's opening and close, that they frame only."""
    if not block.offered:
        return "frames only"
    return " ".join(f"P{number}" for number in block.principles)


def give(workspace: Workspace, path: Path, *, everything: bool) -> None:
    """Write the person's own blocks, or every block: a pack, or for people where the name ends in .docx or .md."""
    blocks = tuple(one for one in workspace.library.blocks() if everything or one.origin is Origin.MINE)
    made = _made(to_give(blocks), path)
    write(path, made, f"{len(blocks)} {'block' if len(blocks) == 1 else 'blocks'} written to {path}.")


def take(workspace: Workspace, path: Path, *, only_look: bool) -> None:
    """Take in the blocks of a pack and tell what changed; what was there stays among the versions or beside."""
    with named(path):
        plan = plan_merge(workspace.library, decode_blocks(file_bytes(path)))
    if not only_look:
        merge(workspace.library, plan, datetime.now(UTC))
    tell(f"{path.name}: {plan.sentence}")


def _made(blocks: tuple[Block, ...], path: Path) -> bytes:
    ending = path.suffix.lower()
    if ending == ".md":
        return readable(blocks).encode()
    if ending == ".docx":
        return docx_bytes(blocks_letter(blocks))
    if ending not in PACKS:
        raise UsageError(f"Blocks cannot be written as {ending}.", "End the name in .docketblocks, .docx or .md.")
    return encode_blocks(blocks)
