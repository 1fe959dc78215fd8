"""A person at a real display; skipped where there is none."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journeys.person import Person


@pytest.fixture
def _display_to_oneself() -> Iterator[None]:
    """Let one journey at a time have the display: keys go to whichever window is in front."""
    with Path(tempfile.gettempdir(), f"docketwright-display{os.environ.get('DISPLAY', '')}").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture
def sits_down(tmp_path: Path, _display_to_oneself: None) -> Iterator[Callable[..., Person]]:
    """Return a function that starts the program; the second call starts it again on the same workspace.

    It takes what to start the program through, nothing for itself.
    """
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        pytest.skip("there is no display, or nothing to press its keys with")
    people: list[Person] = []

    def start(*through: str | Path) -> Person:
        people.append(Person(tmp_path / "home", tmp_path, through))
        people[-1].sees_window("Docketwright")
        return people[-1]

    yield start
    for person in people:
        person.stops()
