"""A writing process is killed at random points; what it had acknowledged must be there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.store.workspace import Workspace

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from docketwright.model.comment import Argument, Comment
from docketwright.store.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]))
begun = workspace.comments.load("c")
number = int(begun.name) if begun else 0
while True:
    number += 1
    comment = Comment("c", name=str(number), arguments=(Argument("a", reasons="word " * 4000),))
    if number % 7 == 0:
        workspace.comments.name_version(comment, f"v{number}", datetime.now(UTC))
    else:
        workspace.comments.save(comment, datetime.now(UTC))
    print(number, flush=True)
    if number % 10 == 0:
        workspace.backups.make(datetime.now(UTC))
"""


def kill_once(folder: Path, chance: random.Random) -> int:
    """Start a writer, let it acknowledge a few saves, kill it a moment later; return the last acknowledged one."""
    with subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        os.set_blocking(writer.stdout.fileno(), True)
        last = 0
        for _ in range(chance.randint(1, 12)):
            last = int(writer.stdout.readline())
        for _ in range(chance.randint(0, 20_000)):
            pass
        writer.kill()
        rest = writer.stdout.read().split()
    return int(rest[-1]) if rest else last


def kills(folder: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(times):
        acknowledged = kill_once(folder, chance)
        with Workspace.open(folder) as workspace:
            comment = workspace.comments.load("c")
            assert comment is not None
            assert int(comment.name) >= acknowledged
            assert comment.arguments[0].reasons == "word " * 4000
            workspace.comments.versions("c")


@pytest.mark.parametrize("seed", range(5))
def test_nothing_acknowledged_is_lost_in_thirty_kills(tmp_path: Path, seed: int) -> None:
    kills(tmp_path, 30, seed)


@pytest.mark.soak
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    kills(tmp_path, 1000, 99)
