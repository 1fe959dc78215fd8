"""Keeping: a durable save, and the library at a thousand blocks."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Measure, compare, timed
from docketwright.cli.demo import example
from docketwright.model.block import Block
from docketwright.store.codec import encode_comment
from docketwright.store.workspace import Workspace

NOW = datetime(2024, 3, 18, tzinfo=UTC)
BLOCKS = 1000


def plain_write(path: Path, data: bytes) -> None:
    """Write and flush to the disk, as any editor must."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def measures() -> Iterator[Measure]:
    """Yield save.paragraph and library.search."""
    with TemporaryDirectory() as home, Workspace.open(Path(home, "workspace")) as workspace:
        comment = replace(example(), example=False)
        data = encode_comment(comment)
        turn = iter(range(10**9))
        yield compare(
            "save.paragraph",
            timed(lambda: workspace.comments.save(replace(comment, dated=str(next(turn))), NOW)),
            timed(lambda: plain_write(Path(home, "plain"), data)),
            "a plain write with fsync",
            5.0,
        )
        text = example().arguments[0].reasons
        for number in range(BLOCKS):
            workspace.library.save(Block(f"b{number}", f"Block {number}", f"{text} {number}"), NOW)
        yield compare(
            "library.search",
            timed(lambda: workspace.library.search("auditor contract")),
            lambda: 0.0167,
            "one frame of the screen, 16.7 ms",
            1.0,
        )
