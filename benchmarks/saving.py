"""Saving: one paragraph more, on the disk for good."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Measure, against, nearly_worst, timed
from docketwright.store.codec import encode_comment
from docketwright.store.example import WRITTEN, example
from docketwright.store.workspace import Workspace

SAVES = 60


def plain_write(path: Path, data: bytes) -> None:
    """Write and flush to the disk, as any editor must."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def save_paragraph() -> Measure:
    """Measure a durable save after an edit, nearly the worst of sixty, beside a plain write of the same comment."""
    with TemporaryDirectory() as home, Workspace.open(Path(home, "workspace")) as workspace:
        comment = replace(example(), example=False)
        data = encode_comment(comment)
        turn = iter(range(SAVES))
        save = timed(lambda: workspace.comments.save(replace(comment, dated=str(next(turn))), WRITTEN))
        write = timed(lambda: plain_write(Path(home, "plain"), data))
        taken = [(save(), write()) for _ in range(SAVES)]
    ours, other = (nearly_worst([pair[side] for pair in taken]) for side in (0, 1))
    return against("save.paragraph", ours, other, "a plain write with fsync, both at the 95th percentile", 5.0)
