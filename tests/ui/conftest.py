"""A session on a workspace of its own, with a clock that stands still."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.online.keys import KeyKeeper
from docketwright.store.example import example
from docketwright.store.workspace import Workspace
from docketwright.ui.jobs import Jobs
from docketwright.ui.session import Session

NOW = datetime(2024, 9, 29, 9, 0, tzinfo=ZoneInfo("America/Los_Angeles"))


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect what a test leaves on the window's thread, as the program does: a worker's may not end Qt's objects."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """Return a session without an open comment."""
    workspace = Workspace.open(tmp_path / "workspace")
    jobs = Jobs()
    made = Session(workspace, jobs, lambda: NOW)
    made.network.make_keeper = lambda: KeyKeeper(None)
    yield made
    made.leave()
    jobs.close()
    workspace.close()
    # Left to the garbage collector, they might go on a worker's thread of a later test, where no timer can be stopped.
    for one in (made, jobs):
        shiboken6.delete(one)


@pytest.fixture
def opened(session: Session) -> Session:
    """Return a session with a comment of two arguments open."""
    first = an_argument("Thresholds should rest on tests.", "Publish the tests.", title="First")
    second = an_argument("Give people time to fix things.", "Allow 60 days.", title="Second")
    session.open(a_comment(first, second))
    return session


@pytest.fixture
def the_example(session: Session) -> Session:
    """Return a session with the worked example open."""
    session.open(example())
    return session


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Session], None]:
    """Return a function that waits until the checks have spoken and nothing is left to save."""

    def wait(one: Session) -> None:
        qtbot.waitUntil(lambda: one.verdict is not None and not one.jobs.names and not one.unsaved, timeout=10_000)

    return wait
