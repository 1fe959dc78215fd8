"""The programs that ours is held against, and an environment in which a process starts as an installed one does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.measure import MissingError, Side

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".venv-peers" / "bin"
KEPT = ROOT / "build" / "benchmarks"
# The command as pip installed it, beside the Python that runs this.
PROGRAM = str(Path(sys.executable).with_name("docketwright"))


def peer(name: str) -> str:
    """Return the path of another program; MissingError with what to do where it is not installed."""
    own = PEERS / name
    found = str(own) if own.exists() else shutil.which(name)
    if found is None:
        raise MissingError(f"{name} is not installed; make bench-peers installs it")
    return found


def surroundings(**more: str) -> Mapping[str, str]:
    """Return the environment for a process: no display, and bytecode kept as an installed program has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"} | more


def process(*command: str, fine: tuple[int, ...] = (0,), **more: str) -> Side:
    """Return a side that runs a command to its end and gives the seconds it took."""
    environment = surroundings(**more)

    def side() -> float:
        start = time.perf_counter()
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        took = time.perf_counter() - start
        if ran.returncode not in fine:
            raise MissingError(f"{Path(command[0]).name} ended with {ran.returncode}: {ran.stderr.strip()[-200:]}")
        return took

    return side
