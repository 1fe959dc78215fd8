"""A clock that is wrong makes nothing old: not what was put away, not a version, not a backup."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from build import a_comment
from docketwright.model.block import Block
from docketwright.store.backups import list_backups
from docketwright.store.workspace import Workspace

from .conftest import NOW, opened_daily

AHEAD = NOW + timedelta(days=400)
BEHIND = NOW - timedelta(days=4000)


@pytest.fixture
def workspace(folder: Path) -> Workspace:
    with Workspace.open(folder) as opened:
        opened.comments.save(a_comment(), NOW)
        opened.comments.archive("c1", NOW)
        opened.library.save(Block("b1", "Reports", "They cost 31 hours."), NOW)
        opened.library.archive("b1", NOW)
        yield opened


def kept(workspace: Workspace) -> bool:
    there = {workspace.comments.load("c1") is not None, workspace.library.block("b1") is not None}
    assert len(there) == 1
    return there.pop()


@pytest.mark.parametrize("wrong", [AHEAD, BEHIND])
def test_what_was_put_away_outlasts_a_clock_that_is_wrong_for_a_fortnight(
    workspace: Workspace, wrong: datetime
) -> None:
    opened_daily(workspace, 0, 15)
    for day in range(14):
        workspace.purge(wrong + timedelta(days=day))
    assert kept(workspace)
    opened_daily(workspace, 16, 20)
    assert kept(workspace)
    opened_daily(workspace, 21, 60)
    assert not kept(workspace)


def test_many_starts_on_one_day_are_one_day(workspace: Workspace) -> None:
    for minute in range(100):
        workspace.purge(AHEAD + timedelta(minutes=minute))
    assert kept(workspace)


def test_who_opens_the_program_once_a_month_keeps_what_was_put_away_for_thirty_times(workspace: Workspace) -> None:
    for month in range(30):
        workspace.purge(NOW + timedelta(days=30 * month))
    assert kept(workspace)
    workspace.purge(NOW + timedelta(days=30 * 30))
    assert not kept(workspace)


def test_a_clock_set_forward_thins_no_version_of_the_last_days(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for minute in range(0, 61, 10):
            workspace.comments.save(a_comment(name=str(minute)), NOW + timedelta(minutes=minute))
        for minute in range(0, 31, 10):
            workspace.comments.save(a_comment(name=f"ahead {minute}"), AHEAD + timedelta(minutes=minute))
        assert len(workspace.comments.versions("c1")) == 10


def test_a_clock_set_forward_deletes_no_backup_of_an_earlier_day(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for day in range(20):
            workspace.backups.make(NOW + timedelta(days=day))
        workspace.backups.make(AHEAD)
        assert len(list_backups(folder / "backups")) == 21
        for day in range(1, 20):
            workspace.backups.make(AHEAD + timedelta(days=day))
        assert len(list_backups(folder / "backups")) == 30
