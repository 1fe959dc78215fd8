"""The rooms of the steps are loaded while nobody waits for them: first those on which a comment opens, then all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.model.steps import Step
from docketwright.ui import ahead
from docketwright.ui.ahead import FIRST, Ahead, load
from docketwright.ui.jobs import Cancel, CancelledError
from docketwright.ui.session import Session
from docketwright.ui.step_screens import PAGES

from .showing import at_rest


@pytest.fixture
def wanted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of the rooms that are loaded; none is."""
    rooms: list[str] = []
    monkeypatch.setattr(ahead, "import_module", rooms.append)
    return rooms


def rooms(steps: tuple[Step, ...]) -> list[str]:
    return [PAGES[step].split(":")[0] for step in steps]


def test_every_room_is_loaded(wanted: list[str]) -> None:
    load(tuple(Step), Cancel())
    assert wanted == rooms(tuple(Step))


def test_a_program_that_closes_is_not_kept_waiting() -> None:
    closing = Cancel()
    closing.set()
    with pytest.raises(CancelledError):
        load(tuple(Step), closing)


def test_the_home_screen_loads_neither_the_checks_nor_the_letter(
    qtbot: QtBot, session: Session, wanted: list[str]
) -> None:
    parent = QObject()
    Ahead(session, parent, after_ms=0)
    qtbot.waitUntil(lambda: wanted == rooms(FIRST))
    at_rest(qtbot, session)
    assert wanted == rooms((Step.RULE, Step.YOU, Step.ARGUMENTS, Step.WRITE))


def test_the_first_comment_that_is_opened_brings_all_and_the_next_none(
    qtbot: QtBot, session: Session, wanted: list[str]
) -> None:
    parent = QObject()
    Ahead(session, parent, after_ms=0)
    qtbot.waitUntil(lambda: wanted == rooms(FIRST))
    session.open(a_comment())
    every = rooms((*FIRST, *Step))
    qtbot.waitUntil(lambda: wanted == every)
    session.leave()
    session.open(a_comment())
    at_rest(qtbot, session)
    assert wanted == every
