"""A damaged workspace at the start: what is said, what is offered, and what is there afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.store.workspace import FILE, Workspace
from docketwright.ui import damaged, starting

from .conftest import NOW

Answers = Callable[[int], list[str]]
AUDITS = a_comment(*(an_argument(f"Reason {number}. " * 9, id=f"a{number}") for number in range(6)), name="Audits")

CAME_ALONG = "\n• “Audits”: 5 of 6 arguments could be read\n• “Newer” is whole\n• arguments of your library: 1"


@pytest.fixture
def answers(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Return a function that answers the box with the nth choice, and the list of all that is said from then on."""

    def choose(nth: int) -> list[str]:
        said: list[str] = []

        def ask(_parent: object, what: str, more: str, choices: Sequence[str]) -> str:
            said.extend((what, more, *choices))
            return choices[nth]

        monkeypatch.setattr(damaged, "ask", ask)
        monkeypatch.setattr(damaged, "tell", lambda _parent, what, more="": said.extend((what, more)))
        return said

    return choose


def spoil(folder: Path, old: bytes, new: bytes) -> None:
    data = (folder / FILE).read_bytes()
    assert old in data
    (folder / FILE).write_bytes(data.replace(old, new, 1))


def test_the_backups_day_and_what_comes_along_are_named(tmp_path: Path, answers: Answers) -> None:
    with Workspace.open(tmp_path) as workspace:
        workspace.comments.save(replace(AUDITS, arguments=AUDITS.arguments[:1]), NOW)
        workspace.backups.make(NOW)
        workspace.comments.save(AUDITS, NOW + timedelta(minutes=9))
        workspace.library.save(Block("b", "Time", "Sixty days."), NOW)
        workspace.comments.save(a_comment(id="c2", name="Newer"), NOW)
    spoil(tmp_path, b"Reason 3. Reason 3.", b'Rea"on 3. Reason 3.')
    said = answers(0)
    opened = starting.opened(tmp_path, lambda: NOW)
    assert opened is not None
    with opened:
        names = {row.comment.name: len(row.comment.arguments) for row in opened.comments.list()}
    assert names == {"Audits": 1, "Audits (recovered)": 5, "Newer": 0}
    assert said[0] == "Your workspace is damaged."
    assert said[1].split("\n\n") == [
        "The newest good backup is from Sun 29 Sep 2024, 9:00 am.",
        f"Newer than it, and read from the damaged file:{CAME_ALONG}",
        "It comes along. What could not be read in whole comes in beside the rest, so that you can compare.",
        "The damaged file is kept in any case.",
    ]
    assert said[2:4] == ["Open that backup", "Close"]
    assert said[4] == "Your workspace is open again."


def test_arguments_are_read_where_there_is_no_backup(tmp_path: Path, answers: Answers) -> None:
    with Workspace.open(tmp_path) as workspace:
        workspace.comments.save(AUDITS, NOW)
    spoil(tmp_path, b"Reason 3. Reason 3.", b'Rea"on 3. Reason 3.')
    said = answers(0)
    opened = starting.opened(tmp_path, lambda: NOW)
    assert opened is not None
    with opened:
        assert [row.comment.name for row in opened.comments.list()] == ["Audits (recovered)"]
    assert "There is no good backup." in said[1]
    assert "5 of 6 arguments could be read" in said[1]
    assert said[2] == "Open what could be read"


def test_one_begins_anew_where_nothing_can_be_read(tmp_path: Path, answers: Answers) -> None:
    (tmp_path / FILE).write_bytes(b"damaged" * 999)
    said = answers(0)
    opened = starting.opened(tmp_path, lambda: NOW)
    assert opened is not None
    opened.close()
    assert "Nothing could be read from the damaged file." in said[1]
    assert said[2] == "Begin with an empty workspace"
    assert (b"damaged" * 999) in {one.read_bytes() for one in tmp_path.glob("damaged-*")}


def test_a_person_may_leave_it_as_it_is(tmp_path: Path, answers: Answers) -> None:
    (tmp_path / FILE).write_bytes(b"damaged" * 999)
    answers(-1)
    assert starting.opened(tmp_path, lambda: NOW) is None
    assert (tmp_path / FILE).read_bytes() == b"damaged" * 999


def test_what_holds_no_word_is_mended_and_told(tmp_path: Path, answers: Answers) -> None:
    with Workspace.open(tmp_path) as workspace:
        workspace.comments.save(AUDITS, NOW)
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'block_sample'").fetchone()[0]
    data = bytearray((tmp_path / FILE).read_bytes())
    data[page * 4096 - 4096 : page * 4096] = bytes(4096)
    (tmp_path / FILE).write_bytes(data)
    said = answers(0)
    opened = starting.opened(tmp_path, lambda: NOW)
    assert opened is not None
    with opened:
        assert opened.comments.load("c1") == AUDITS
    assert said[0] == "Your workspace was damaged. It was made whole, and no word is lost."
    assert len(said) == 2
