"""Every door of the program takes damaged files, or refuses them in one sentence: soon, and in little memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="only Unix limits the memory of a process")

from fuzzing import DOORS

HERE = Path(__file__).parent
# MB for all of Python, Qt and what is read; a window at rest has about 150.
MOST_MEMORY = 700
SOAK = 20_000


def thrown(door: str, times: int, seed: int) -> dict[str, float]:
    """Throw damaged files at a door in a process of its own and return what came of it."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE)}
    command = [sys.executable, "-W", "error", "-m", "fuzzing", door, str(times), str(seed)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=HERE)
    assert done.returncode == 0, done.stderr[-3000:]
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("door", DOORS)
def test_a_few_damaged_files_at_the_door_of_a(door: str) -> None:
    said = thrown(door, 40, 1)
    assert said["read"]
    assert said["refused"] or door == "pasted"
    assert said["longest"] < 20  # a busy machine that measures coverage; `make soak` holds it to two seconds
    assert said["peak"] < MOST_MEMORY


@pytest.mark.soak
@pytest.mark.parametrize("door", DOORS)
def test_twenty_thousand_damaged_files_over_all_doors(door: str) -> None:
    said = thrown(door, SOAK // len(DOORS) + 1, 2)
    assert said["longest"] < 2
    assert said["peak"] < MOST_MEMORY
