"""A process that saves comments, blocks and backups is killed at random; what it had said was saved is there."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from docketwright.store.backups import list_backups
from docketwright.store.opening import verify
from docketwright.store.workspace import Workspace

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from docketwright.letter.files import write_file
from docketwright.model.block import Block
from docketwright.model.comment import Argument, Comment
from docketwright.store.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]))
begun = workspace.comments.load("c")
number = int(begun.name) if begun else 0
first = number + 1
while True:
    number += 1
    if number % 3 == 0:
        workspace.library.save(Block("b", f"Block {number}", "text"), datetime.now(UTC))
    comment = Comment("c", name=str(number), arguments=(Argument("a", reasons="word " * 4000),))
    if number % 7 == 0:
        workspace.comments.name_version(comment, f"v{number}", datetime.now(UTC))
    else:
        workspace.comments.save(comment, datetime.now(UTC))
    if number % 5 == 0 or number == first:
        write_file(Path(sys.argv[1]) / "letter.docx", b"%d " % number * 20_000)
    print(number, flush=True)
    if number % 6 == 0:
        workspace.backups.make(datetime.now(UTC))
"""
OPENER = """
import sys
from pathlib import Path
from docketwright.store.workspace import Workspace

print(1, flush=True)
Workspace.open(Path(sys.argv[1]))
print(2, flush=True)
"""


def spend(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def kill_once(program: str, folder: Path, lines: int, seconds: float) -> int:
    """Start a process, let it say so many lines, kill it a moment later; return the last number it said."""
    with subprocess.Popen([sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        last = [process.stdout.readline() for _ in range(lines)][-1]
        spend(seconds)
        process.kill()
        said = process.stdout.read().split("\n")[:-1]  # a last line without its end was not said
    return int(said[-1] if said else last)


def exported(folder: Path) -> int:
    """Return the number in the letter that was exported last, 0 for none; it is whole."""
    letter = folder / "letter.docx"
    if not letter.exists():
        return 0
    data = letter.read_bytes()
    number = int(data.split(b" ", 1)[0])
    assert data == b"%d " % number * 20_000
    return number


def kills(folder: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(times):
        acknowledged = kill_once(WRITER, folder, chance.randint(1, 8), chance.uniform(0, 0.015))
        with Workspace.open(folder) as workspace:
            comment = workspace.comments.load("c")
            assert comment is not None
            assert int(comment.name) >= acknowledged
            assert comment.arguments[0].reasons == "word " * 4000
            named = [row.name for row in workspace.comments.versions("c") if row.name]
            assert f"v{acknowledged // 7 * 7}" in {*named, "v0"}
            block = workspace.library.block("b")
            assert exported(folder) >= acknowledged // 5 * 5
            assert acknowledged < 3 or (block is not None and int(block.title.split()[1]) >= acknowledged // 3 * 3)
    assert all(verify(one.path) for one in list_backups(folder / "backups"))


@pytest.mark.parametrize("seed", range(5))
def test_nothing_acknowledged_is_lost_in_thirty_kills(tmp_path: Path, seed: int) -> None:
    kills(tmp_path, 30, seed)


def test_a_migration_that_is_killed_is_done_by_the_next_start(old_folder: Path, tmp_path: Path) -> None:
    chance = random.Random(1)
    for number in range(10):
        folder = tmp_path / str(number)
        shutil.copytree(old_folder, folder)
        kill_once(OPENER, folder, 1, chance.uniform(0, 0.05))
        with Workspace.open(folder) as workspace:
            assert workspace.comments.load("c1") is not None
            assert workspace.library.search("quarterly")


@pytest.mark.soak
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    kills(tmp_path, 1000, 99)
