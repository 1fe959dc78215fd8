from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from docketwright.model.block import Block
from docketwright.model.source import Source
from docketwright.reference.letter import letter_blocks
from docketwright.store import block_search
from docketwright.store.finding import Filter, Scope, beginnings
from docketwright.store.library import Library
from docketwright.store.workspace import Workspace

from .conftest import NOW, opened_daily

OLD = Source("s1", "audit", "An audit", check_again=date(2024, 1, 1))
BLOCKS = (
    Block("b1", "Small vendors", "Quarterly reports take two people.", principles=(4,), tags=("burden",)),
    Block("b2", "Publish the data", "Vendors need the data.", principles=(1, 2), sources=(OLD,)),
    Block("b3", "Time to fix", "Ninety days to remedy.", favourite=True, tags=("burden", "time")),
)


def filled(workspace: Workspace) -> Library:
    for number, block in enumerate(BLOCKS):
        workspace.library.save(block, NOW + timedelta(minutes=number))
    workspace.library.record_use(BLOCKS[0], "c1", "BIS-2024-0047", NOW)
    workspace.library.record_use(letter_blocks()[1], "c1", "BIS-2024-0047", NOW)
    workspace.library.set_favourite(letter_blocks()[2].id, favourite=True)
    return workspace.library


@pytest.mark.parametrize(
    ("only", "own", "letters"),
    [
        (Filter(), ["b3", "b2", "b1"], 18),
        (Filter(Scope.MINE), ["b3", "b2", "b1"], 0),
        (Filter(Scope.LETTER), [], 18),
        (Filter(Scope.FAVOURITE), ["b3"], 1),
        (Filter(Scope.UNUSED), ["b3", "b2"], 17),
        (Filter(Scope.STALE, today=date(2024, 10, 2)), ["b2"], 0),
        (Filter(Scope.STALE, today=date(2023, 10, 2)), [], 0),
        (Filter(Scope.MINE, principle=2), ["b2"], 0),
        (Filter(Scope.MINE, principle=4, tag="burden"), ["b1"], 0),
        (Filter(tag="burden"), ["b3", "b1"], 0),
        (Filter(tag="nowhere"), [], 0),
    ],
)
def test_blocks_are_filtered(only: Filter, own: list[str], letters: int, folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        found = library.blocks(only)
        assert [one.id for one in found if one.id.startswith("b") and len(one.id) == 2] == own
        assert len(found) == library.count(only) == len(own) + letters


def test_pages_of_blocks_join_to_the_whole_list(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        pages = [library.blocks(most=4, skip=skip) for skip in range(0, 24, 4)]
        assert [block for page in pages for block in page] == list(library.blocks())


@pytest.mark.parametrize(
    ("typed", "own"),
    [
        ("vendor", ["b1", "b2"]),
        ("vendors quarterly", ["b1"]),
        ("reporting", ["b1"]),
        ("remedies", ["b3"]),
        ("remedie", ["b3"]),
        ("v", ["b1", "b2"]),
        ("VENDOR'S", ["b1", "b2"]),
        ("burden", ["b1", "b3"]),
        ("zebra", []),
        ('"vend* OR (', []),
        ("title : vendors", []),
    ],
)
def test_what_is_typed_finds_the_words_it_begins(typed: str, own: list[str], folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        for ranked in (True, False):
            found = library.search(typed, only=Filter(Scope.MINE), ranked=ranked)
            assert sorted(one.id for one in found) == own


@pytest.mark.parametrize("word", "universities remedying companies processes reporting vendors quarterly".split())
def test_a_word_that_is_being_typed_goes_on_finding_what_its_beginning_found(word: str, folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.library.save(Block("b1", word, word), NOW)
        for length in range(1, len(word) + 1):
            assert workspace.library.search(word[:length], only=Filter(Scope.MINE)), word[:length]


def test_a_word_in_the_title_counts_more(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        workspace.library.save(replace(BLOCKS[1], id="b4", title="Nothing else"), NOW)
        assert library.search("vendors", only=Filter(Scope.MINE))[0].id == "b1"
        monkeypatch.setattr(block_search, "COMMON", 2)
        found = library.search("vendors", only=Filter(Scope.MINE))
        assert found[0].id == "b1"
        assert {one.id for one in found} == {"b1", "b2", "b4"}


def test_the_letters_blocks_come_first_and_within_the_most(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        filled(workspace)
        found = workspace.library.search("the", most=3)
        assert [one.origin for one in found] == ["letter"] * 3


def test_what_is_marked_in_a_match_are_the_beginnings_that_were_looked_for() -> None:
    assert beginnings("Vendors reporting, the vendor's") == ("vendor", "report", "the")


def test_a_favourite_is_no_new_version(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        block = library.block("b1")
        assert block is not None
        starred = library.save(replace(block, favourite=True), NOW)
        assert (starred.favourite, starred.version) == (True, 1)
        assert library.block("b1") == starred
        assert library.save(replace(starred, favourite=False), NOW) == block


def test_a_block_that_was_put_away_comes_back_for_thirty_days(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = filled(workspace)
        library.archive("b1", NOW)
        assert [(one.id, one.archived_at) for one in library.archived()] == [("b1", NOW)]
        assert not library.search("quarterly", only=Filter(Scope.MINE))
        opened_daily(workspace, 0, 30)
        library.bring_back("b1")
        assert library.search("quarterly", only=Filter(Scope.MINE))
        library.archive("b1", NOW)
        opened_daily(workspace, 31, 31)
        assert library.block("b1") is None
        assert library.versions("b1") == ()
        assert library.tags() == (("burden", 1), ("time", 1))
        assert [one.id for one in library.blocks(Filter(Scope.MINE))] == ["b3", "b2"]
