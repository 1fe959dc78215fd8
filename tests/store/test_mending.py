"""What only helps to find is made anew where it is damaged; a word that is damaged is never papered over."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from docketwright.model.block import Block
from docketwright.store.failures import DamagedError
from docketwright.store.mending import mend
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW
from .test_damage import contents, damage, fill


def shelf(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for number in range(30):
            workspace.library.save(Block(f"b{number}", f"Block {number}", "Sixty days to fix things. " * 9), NOW)


def spoil_the_index(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("UPDATE block_text_data SET block = x'00ff' WHERE id > 10")


def test_a_broken_search_index_is_made_anew_when_the_workspace_is_examined(folder: Path) -> None:
    shelf(folder)
    spoil_the_index(folder)
    with Workspace.open(folder) as workspace:
        assert workspace.examine()
        assert not workspace.examine()
        assert len(workspace.library.search("sixty")) == 30


def test_a_search_that_meets_a_broken_index_makes_it_anew_and_finds(folder: Path) -> None:
    shelf(folder)
    spoil_the_index(folder)
    with Workspace.open(folder) as workspace:
        assert len(workspace.library.search("sixty")) == 30
        assert workspace.library.index_is_whole()


def test_a_broken_page_of_the_index_is_mended_without_losing_anything(folder: Path) -> None:
    was = fill(folder)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'block_sample'").fetchone()[0]
    data = bytearray((folder / FILE).read_bytes())
    data[page * 4096 - 4096 : page * 4096] = bytes(4096)
    (folder / FILE).write_bytes(data)
    with pytest.raises(DamagedError):
        Workspace.open(folder)
    (folder / "mended.part").write_bytes(b"left by a program that was killed")
    kept = mend(folder, NOW)
    assert kept is not None
    assert kept.read_bytes() == data
    with Workspace.open(folder) as workspace:
        assert contents(workspace) == was
        assert workspace.library.search("words")
    assert not list(folder.glob("*.part*"))


def test_a_word_that_changed_is_not_mended(folder: Path) -> None:
    fill(folder)
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data.replace(b"spent 31 hours", b"spent 13 hours", 1))
    before = {one.name for one in folder.iterdir()}
    assert mend(folder, NOW) is None
    assert {one.name for one in folder.iterdir()} == before


def test_what_is_no_workspace_is_not_mended(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"damaged" * 1000)
    assert mend(folder, NOW) is None


def mended(folder: Path, times: int, seed: int) -> int:
    chance, was, done = random.Random(seed), fill(folder), 0
    whole = (folder / FILE).read_bytes()
    for _ in range(times):
        (folder / FILE).write_bytes(damage(whole, chance))
        if kept := mend(folder, NOW):
            done += 1
            kept.unlink()
            with Workspace.open(folder) as workspace:
                assert contents(workspace) == was
    return done


def test_whatever_is_mended_holds_every_word(folder: Path) -> None:
    assert mended(folder, 60, 3)


@pytest.mark.soak
def test_whatever_is_mended_of_a_thousand_damages_holds_every_word(folder: Path) -> None:
    assert mended(folder, 1000, 4) > 50
