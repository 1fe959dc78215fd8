from __future__ import annotations

import random
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.reference.letter import letter_text
from docketwright.store import samples as store_samples
from docketwright.store.samples import samples
from docketwright.store.workspace import Workspace

from .conftest import NOW, opened_daily

VOCABULARY = sorted(set(letter_text().split()))


def prose(seed: int, count: int) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=count)


def test_two_texts_that_share_sixteen_words_in_a_row_share_a_sample() -> None:
    for seed in range(200):
        one, other, shared = prose(seed, 60), prose(seed + 1000, 60), prose(seed + 2000, 16)
        mine = samples(" ".join([*one[:30], *shared, *one[30:]]))
        theirs = samples(" ".join([*other[:20], *shared, *other[20:]]).upper())
        assert mine & theirs


def test_a_text_of_a_few_words_has_no_samples() -> None:
    assert samples("") == samples("only four words here") == frozenset()
    assert len(samples("now there are five words")) == 1


def test_the_block_and_the_comment_that_a_draft_took_from_are_proposed_and_no_others(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for number in range(40):
            text = " ".join(prose(number, 120))
            workspace.library.save(Block(f"b{number}", f"Block {number}", text), NOW)
            workspace.comments.save(a_comment(an_argument(text), id=f"c{number}", name=f"Name {number}"), NOW)
        taken = " ".join([*prose(900, 50), *prose(7, 120)[40:80], *prose(901, 50)])
        assert [one.id for one in workspace.library.alike(taken)] == ["b7"]
        assert [name for name, _ in workspace.comments.alike(taken)] == ["Name 7"]
        assert workspace.comments.alike(taken, before="c7") == ()
        workspace.comments.save(a_comment(an_argument("Other words."), id="c7", name="Name 7"), NOW)
        workspace.comments.save(a_comment(an_argument(taken), id="c8", name="Name 8"), NOW)
        assert workspace.comments.alike(taken)[0][0] == "Name 8"


def test_blocks_of_an_older_schema_are_sampled_when_they_are_first_asked_for(old_folder: Path) -> None:
    with Workspace.open(old_folder) as workspace:
        block = Block("b9", "One more", "We counted two people and forty hours for each of the four reports.")
        workspace.library.save(block, NOW)
        assert [one.id for one in workspace.library.alike(f"As said: {block.text}")] == ["b9"]
        with workspace._database.reading() as connection:
            assert connection.execute("SELECT count(*) FROM block WHERE sampled = 0").fetchone() == (0,)


def kept(workspace: Workspace, table: str) -> set[int]:
    with workspace._database.reading() as connection:
        return {run for (run,) in connection.execute(f"SELECT run FROM {table}_sample")}  # noqa: S608 - ours


def mark_as_sampled_by_an_earlier_version(workspace: Workspace, stale: str) -> None:
    with workspace._database.writing() as connection:
        for table in ("block", "comment"):
            connection.execute(f"UPDATE {table} SET sampled = 1")  # noqa: S608 - ours
            rows = [(run, number) for run in samples(stale) for number in (1, 77)]
            connection.executemany(f"INSERT OR IGNORE INTO {table}_sample VALUES (?, ?)", rows)  # noqa: S608 - ours


FIRST, SECOND, STALE = (" ".join(prose(seed, 120)) for seed in (1, 2, 3))


def test_samples_go_with_the_words_they_were_taken_of(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library, comments = workspace.library, workspace.comments
        for text in (FIRST, SECOND):
            library.save(Block("b", "Block", text), NOW)
            comments.save(a_comment(an_argument(text)), NOW)
            comments.alike(text)
            assert kept(workspace, "block") == kept(workspace, "comment") == samples(text)
        comments.name_version(a_comment(an_argument(FIRST)), "", NOW)
        comments.alike(FIRST)
        assert comments.go_back(comments.versions("c1")[0], NOW, "", NOW)
        assert kept(workspace, "comment") == set()
        comments.alike(FIRST)
        library.archive("b", NOW)
        comments.archive("c1", NOW)
        opened_daily(workspace, 0, 31)
        assert kept(workspace, "block") == kept(workspace, "comment") == set()


def test_words_are_saved_over_words_that_can_no_longer_be_read(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument(FIRST)), NOW)
        workspace.comments.alike(FIRST)
        with workspace._database.writing() as connection:
            connection.execute("UPDATE comment SET body = x'00'")
        newer = a_comment(an_argument(SECOND))
        workspace.comments.save(newer, NOW)
        assert workspace.comments.load("c1") == newer


def test_samples_that_an_earlier_version_left_are_swept_away_in_pieces(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(store_samples._END, "block", store_samples._END["block"].replace("5000", "7"))
    with Workspace.open(folder) as workspace:
        library, comments = workspace.library, workspace.comments
        library.save(Block("a", "Changed", STALE), NOW)
        library.save(Block("a", "Changed", FIRST), NOW)
        library.save(Block("b", "Never changed", SECOND), NOW)
        comments.save(a_comment(an_argument(FIRST), name="Mine"), NOW)
        comments.alike(FIRST)
        mark_as_sampled_by_an_earlier_version(workspace, STALE)
        asked = iter((False, False, True))
        workspace.drop_old_samples(lambda: next(asked))  # the program was closed meanwhile
        workspace.drop_old_samples(lambda: False)
        assert kept(workspace, "block") == samples(SECOND)
        assert kept(workspace, "comment") == set()
        assert {one.id for one in library.alike(f"{FIRST} {SECOND}")} == {"a", "b"}
        assert [name for name, _ in comments.alike(FIRST)] == ["Mine"]
        assert kept(workspace, "block") == samples(FIRST) | samples(SECOND)
        assert kept(workspace, "comment") == samples(FIRST)
        workspace.drop_old_samples(lambda: pytest.fail("there is nothing left to do"))
