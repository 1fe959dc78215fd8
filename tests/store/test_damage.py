"""The workspace file is damaged at random: that is noticed at opening, and the newest backup takes its place."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.model.block import Block
from docketwright.model.rule import Paragraph
from docketwright.store.failures import DamagedError, NewerError
from docketwright.store.filings import Filing
from docketwright.store.workspace import FILE, Workspace, restore_newest_backup

from .conftest import NOW


def fill(folder: Path) -> tuple[object, ...]:
    """Make a workspace with something in every table and a backup; return all that is in it."""
    with Workspace.open(folder) as workspace:
        for number in range(12):
            rule = a_rule(title=f"Rule {number % 3}", paragraphs=(Paragraph("p1", "Words of the notice. " * 40),))
            comment = a_comment(an_argument("We spent 31 hours. " * 60, "Do it."), id=f"c{number}", rule=rule)
            workspace.comments.save(comment, NOW)
            workspace.comments.name_version(replace(comment, name="later"), "named", NOW + timedelta(minutes=11))
            block = workspace.library.save(Block(f"b{number}", f"Block {number}", "Words. " * 40, tags=("time",)), NOW)
            workspace.library.record_use(block, comment.id, "BIS-2024-0047", NOW)
        workspace.filings.record(Filing(comment, date(2024, 10, 3), "mail"))
        workspace.settings.change(words=frozenset({"firmware"}))
        workspace.backups.make(NOW)
        return contents(workspace)


def contents(workspace: Workspace) -> tuple[object, ...]:
    """Return everything a person could see of a workspace."""
    comments, library = workspace.comments, workspace.library
    rows, blocks = comments.list(), library.blocks()
    return (
        rows,
        [comments.load(row.comment.id) for row in rows],
        [(one, comments.version(one.id)) for row in rows for one in comments.versions(row.comment.id)],
        [(block, library.versions(block.id), library.uses(block.id)) for block in blocks],
        (library.tags(), comments.archived(), library.archived()),
        (workspace.filings.list(), workspace.settings.load()),
    )


def damage(data: bytes, chance: random.Random) -> bytes:
    """Return the file with a few bytes changed, a piece zeroed, garbled, moved or cut off."""
    hurt, size = bytearray(data), len(data)
    at = chance.randrange(size)
    length = chance.choice((1, 16, 512, 4096))
    kind = chance.randrange(6)
    if kind == 0:
        hurt[at] ^= 1 << chance.randrange(8)
    elif kind == 1:
        for _ in range(8):
            hurt[chance.randrange(size)] = chance.randrange(256)
    elif kind == 2:
        hurt[at : at + length] = bytes(len(hurt[at : at + length]))
    elif kind == 3:
        hurt[at : at + length] = chance.randbytes(len(hurt[at : at + length]))
    elif kind == 4:
        page, other = (chance.randrange(size // 4096) * 4096 for _ in range(2))
        hurt[page : page + 4096] = data[other : other + 4096]
    else:
        del hurt[at:]
    return bytes(hurt)


def damages(folder: Path, times: int, seed: int) -> None:
    chance, was = random.Random(seed), fill(folder)
    whole = (folder / FILE).read_bytes()
    noticed = 0
    for _ in range(times):
        (folder / FILE).write_bytes(hurt := damage(whole, chance))
        try:
            with Workspace.open(folder) as workspace:
                assert contents(workspace) == was
        except (DamagedError, NewerError):
            noticed += 1
            kept = restore_newest_backup(folder, NOW)
            assert kept.read_bytes() == hurt
            with Workspace.open(folder) as workspace:
                assert contents(workspace) == was
            kept.unlink()
    # The rest struck pages and gaps that hold nothing.
    assert noticed > times * 0.5


@pytest.mark.parametrize("seed", range(2))
def test_a_hundred_random_damages_change_no_word_unnoticed(folder: Path, seed: int) -> None:
    damages(folder, 100, seed)


@pytest.mark.soak
def test_a_thousand_random_damages_change_no_word_unnoticed(folder: Path) -> None:
    damages(folder, 1000, 7)
