from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from docketwright.ui.collecting import A_BURST, MANY, QUIET_TICKS, Collecting


class Knot:
    """An object that only the collector can end."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    made = Collecting(tick_ms=1)
    yield made
    made.stop()
    assert gc.isenabled()


def tie(count: int, ended_on: list[int]) -> None:
    for _ in range(count):
        weakref.finalize(Knot(), lambda: ended_on.append(threading.get_ident()))


def test_what_a_worker_leaves_is_collected_on_the_thread_of_the_window(qtbot: QtBot, collecting: Collecting) -> None:
    ended_on: list[int] = []
    worker = threading.Thread(target=tie, args=(MANY + 100, ended_on))
    worker.start()
    worker.join()
    assert ended_on == []
    qtbot.waitUntil(lambda: len(ended_on) == MANY + 100)
    assert set(ended_on) == {threading.get_ident()}


def test_a_few_objects_wait_until_nothing_is_made_any_more(qtbot: QtBot) -> None:
    collecting = Collecting(tick_ms=10_000)
    try:
        ended_on: list[int] = []
        tie(MANY + 100, ended_on)
        collecting.look()
        kept = len(ended_on)
        tie(3, ended_on)
        for _ in range(QUIET_TICKS - 1):
            collecting.look()
        assert len(ended_on) == kept
        collecting.look()
        assert len(ended_on) == kept + 3
    finally:
        collecting.stop()


def test_a_burst_of_objects_is_kept_and_never_looked_at(qtbot: QtBot) -> None:
    collecting = Collecting(tick_ms=10_000)
    try:
        gc.collect()
        kept = [[number] for number in range(A_BURST + 1000)]
        collecting.look()
        assert gc.get_freeze_count() >= len(kept)
        assert gc.get_count()[0] < MANY
    finally:
        collecting.stop()
