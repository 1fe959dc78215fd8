"""The library at a hundred thousand blocks of two hundred words: as one types, ranked, and opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import Measure, against, compare, nearly_worst, timed, worked
from benchmarks.peers import KEPT, peer, process
from benchmarks.texts import drawn
from docketwright.model.block import Block
from docketwright.store.example import WRITTEN
from docketwright.store.workspace import Workspace

MANY, FEW = 100_000, 1_000
AT_ONCE = 5_000
PAGE = 20
ASKED = ("auditor", "contract", "safety report", "small model", "threshold", "public docket", "weights", "records")


@contextmanager
def filled(count: int) -> Iterator[Workspace]:
    """Give a workspace with this many blocks; it is made once and kept in build/."""
    folder = KEPT / f"library-{count}"
    with Workspace.open(folder) as workspace:
        done = workspace.library.count() // AT_ONCE * AT_ONCE if not _whole(folder) else count
        for first in range(done, count, AT_ONCE):
            some = range(first, min(count, first + AT_ONCE))
            workspace.library.take_in(tuple(Block(f"b{one}", drawn(one, 6), drawn(one)) for one in some), WRITTEN)
        (folder / "whole").touch()
        yield workspace


def library_first() -> Measure:
    """Measure the first rows for every beginning of what is typed, nearly the worst."""
    beginnings = [words[:end] for words in ASKED for end in range(1, len(words) + 1)]
    with filled(MANY) as workspace:
        search = workspace.library.search
        took = [worked(lambda typed=typed: search(typed, PAGE, ranked=False))() for typed in beginnings]
    return against(
        "library.first", nearly_worst(took), 1 / 60, "one frame of the screen, 16.7 ms of processor time", 1.0
    )


def library_ranked() -> Measure:
    """Measure the best twenty for whole words."""
    with filled(MANY) as workspace:
        turn, asked = iter(range(1000)), _blocks_as_files()
        ours = timed(lambda: workspace.library.search(ASKED[next(turn) % len(ASKED)], PAGE))
        other = process(peer("rg"), "-i", "-l", ASKED[0], str(asked), fine=(0, 1))
        other()
        return compare("library.ranked", ours, other, "ripgrep over a folder with a file for each block", 0.5)


def library_cold() -> Measure:
    """Measure opening the workspace and showing the first page."""
    return compare(
        "library.cold", timed(lambda: first_page(MANY)), timed(lambda: first_page(FEW)), "a thousand blocks", 2.0
    )


def first_page(count: int) -> None:
    """Open the workspace with this many blocks and take the first page of them."""
    with filled(count) as workspace:
        workspace.library.blocks(most=PAGE)


def _whole(folder: Path) -> bool:
    return (folder / "whole").exists()


def _blocks_as_files() -> Path:
    folder = KEPT / f"blocks-{MANY}"
    if not _whole(folder):
        for number in range(MANY):
            part = folder / f"{number // 1000}"
            part.mkdir(parents=True, exist_ok=True)
            (part / f"{number}.txt").write_text(drawn(number), encoding="utf-8")
        (folder / "whole").touch()
    return folder
