from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.errors import UsageError, WriteError
from docketwright.model.block import Block
from docketwright.model.source import Source
from docketwright.reference.letter import letter_blocks
from docketwright.store.codec import decode_blocks, decode_comment, encode_blocks, encode_comment
from docketwright.store.finding import Filter, Scope
from docketwright.store.packs import merge, plan_merge, readable, to_give
from docketwright.store.workspace import Workspace

from .conftest import NOW

THEIRS = Block("b1", "Reports", "Two people spent 31 hours.", tags=("burden",), version=3)


def carried(block: Block) -> Block:
    """Return a block as it is after being written to a pack and read again."""
    return decode_blocks(encode_blocks((block,)))[0]


def test_a_block_that_is_new_comes_in_with_the_version_it_bears(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        plan = plan_merge(workspace.library, (carried(THEIRS),))
        assert plan.sentence == "1 new."
        assert workspace.library.block("b1") is None
        merge(workspace.library, plan, NOW)
        assert workspace.library.block("b1") == THEIRS
        assert plan_merge(workspace.library, (THEIRS,)).sentence == "1 already here."


def test_a_later_version_takes_its_place_and_the_earlier_one_stays(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        mine = workspace.library.save(replace(THEIRS, text="Mine."), NOW)
        plan = plan_merge(workspace.library, (THEIRS,))
        assert plan.updated == (THEIRS,)
        merge(workspace.library, plan, NOW)
        assert workspace.library.versions("b1") == (THEIRS, mine)
        assert plan_merge(workspace.library, (mine,)).unchanged == (mine,)


def test_a_block_that_both_sides_changed_is_kept_twice_and_only_once_more(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.library.take_in((replace(THEIRS, text="Mine."),), NOW)
        for sentence in ("1 kept beside yours, which you had changed.", "1 already here."):
            plan = plan_merge(workspace.library, (THEIRS,))
            assert plan.sentence == sentence
            merge(workspace.library, plan, NOW)
        texts = {one.text for one in workspace.library.blocks() if one.id.startswith("b1")}
        assert texts == {"Mine.", "Two people spent 31 hours."}


def test_the_letter_is_never_taken_from_a_pack(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        forged = replace(letter_blocks()[0], text="Something the letter never said.", version=99)
        plan = plan_merge(workspace.library, (forged,))
        merge(workspace.library, plan, NOW)
        assert plan.unchanged == (forged,)
        assert workspace.library.block(forged.id) == letter_blocks()[0]
        assert plan_merge(workspace.library, ()).sentence == "The pack is empty."


def test_what_is_no_principle_stays_outside() -> None:
    numbers = (9, 4, -1, 0, 2**40, 1)
    assert carried(replace(THEIRS, principles=numbers)).principles == (4, 1)
    argument = replace(an_argument("Why."), principles=numbers)
    assert decode_comment(encode_comment(a_comment(argument))).arguments[0].principles == (4, 1)


def test_a_pack_comes_in_whole_or_not_at_all(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        too_large = replace(THEIRS, id="b2", version=2**70)
        with pytest.raises((WriteError, OverflowError)):
            workspace.library.take_in((THEIRS, too_large), NOW)
        assert workspace.library.block("b1") is None


def test_blocks_can_be_read_as_markdown() -> None:
    source = Source("s1", "audit", "An audit", url="https://example.org/audit")
    text = readable((replace(THEIRS, principles=(1, 4), request="Publish it.", sources=(source,)), letter_blocks()[0]))
    assert text.startswith("# Arguments\n\n## Reports\n\nTwo people spent 31 hours.\n\n**Principles:** P1, P4\n\n")
    assert "**Request:** Publish it." in text
    assert "- An audit, https://example.org/audit" in text
    assert f"> {letter_blocks()[0].source_sentences[0]}" in text


def test_a_note_to_oneself_and_a_star_stay_at_home() -> None:
    given = to_give((replace(THEIRS, note="Ask Bo first.", favourite=True),))
    assert given == (THEIRS,)
    assert "Ask Bo" not in readable((replace(THEIRS, note="Ask Bo first."),))


def test_a_pack_that_comes_back_meets_its_blocks_and_keeps_their_notes_and_stars(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = workspace.library
        mine = library.save(replace(THEIRS, note="Ask Bo first."), NOW)
        library.set_favourite(mine.id, favourite=True)
        assert plan_merge(library, to_give((mine,))).unchanged
        newer = replace(THEIRS, text="Two people spent 40 hours.", version=mine.version + 1)
        merge(library, plan_merge(library, (newer,)), NOW)
        assert library.block("b1") == replace(newer, note="Ask Bo first.", favourite=True)


def test_a_copy_is_ones_own_and_the_letters_blocks_stay_as_they_are(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        with pytest.raises(UsageError, match="cannot be changed"):
            workspace.library.save(replace(letter_blocks()[0], text="Mine."), NOW)
        copy = workspace.library.duplicate(letter_blocks()[0].id, "copy", NOW)
        assert copy.title == f"{letter_blocks()[0].title} (copy)"
        assert workspace.library.save(replace(copy, text="Mine."), NOW).version == 2
        with pytest.raises(UsageError, match="gone"):
            workspace.library.duplicate("nothing", "copy-2", NOW)


def test_a_version_of_yours_that_was_saved_while_the_pack_waited_is_kept(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = workspace.library
        library.save(replace(THEIRS, text="First."), NOW)
        plan = plan_merge(library, (replace(THEIRS, version=2),))
        mine = library.save(replace(THEIRS, text="Second, written meanwhile."), NOW)
        assert merge(library, plan, NOW).sentence == "1 kept beside yours, which you had changed."
        assert library.block("b1") == mine
        assert mine in library.versions("b1")


def test_a_pack_and_a_save_at_the_same_time_leave_both_versions(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        library = workspace.library
        library.save(replace(THEIRS, text="First."), NOW)
        plan = plan_merge(library, (THEIRS,))
        read, saved = threading.Event(), threading.Event()
        versions, taken = library.versions, library.take_in

        def slow_reading(block_id: str) -> tuple[Block, ...]:
            read.set()
            saved.wait(0.05)  # without the lock, the save would come in between now
            return versions(block_id)

        def noted(blocks: tuple[Block, ...], now: datetime) -> None:
            taken(blocks, now)
            saved.set()

        library.versions, library.take_in = slow_reading, noted
        stale = replace(plan, as_of=-1)
        worker = threading.Thread(target=lambda: merge(library, stale, NOW))
        worker.start()
        assert read.wait(5)
        library.save(replace(THEIRS, text="Mine."), NOW)
        worker.join()
        assert {one.text for one in versions("b1")} == {"First.", "Mine.", THEIRS.text}


def test_a_new_block_of_a_title_that_is_there_says_where_it_is_from(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.library.save(Block("mine", "REPORTS", "Mine."), NOW)
        for sentence in ("1 new.", "1 already here."):
            plan = plan_merge(workspace.library, (THEIRS,))
            assert plan.sentence == sentence
            merge(workspace.library, plan, NOW)
        assert {one.title for one in workspace.library.blocks(Filter(Scope.MINE))} == {
            "REPORTS",
            "Reports (from a pack)",
        }
