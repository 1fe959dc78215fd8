from __future__ import annotations

import random
from pathlib import Path

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.reference.letter import letter_text
from docketwright.store.samples import samples
from docketwright.store.workspace import Workspace

from .conftest import NOW

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
        assert workspace.comments.alike(taken, without="c7") == ()
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
