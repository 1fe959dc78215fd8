"""However long a person writes, the window takes no more memory and the workspace no more disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
needs_proc = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux says it so")


def measured(folder: Path, first: int, last: int) -> dict[str, float]:
    """Write so long in a process of its own, and return what it measured."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parent)}
    command = [sys.executable, "-m", "ui.many_edits", str(folder), str(first), str(last)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=HERE.parent)
    assert done.returncode == 0, done.stderr[-3000:]
    return dict(json.loads(done.stdout))


@needs_proc
def test_four_thousand_edits_take_no_more_memory_than_two_thousand(tmp_path: Path) -> None:
    said = measured(tmp_path, 2000, 4000)
    assert said["all"] <= said["first"] * 1.1
    assert said["file"] < 4


@needs_proc
@pytest.mark.soak
def test_a_hundred_thousand_edits_take_no_more_memory_than_five_thousand(tmp_path: Path) -> None:
    said = measured(tmp_path, 5000, 100_000)
    assert said["all"] <= said["first"] * 1.1
    assert said["file"] < 4
