"""A damaged workspace opens again with its newest backup and with whatever newer can still be read."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.errors import WriteError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.store import rescuing
from docketwright.store.carving import carve
from docketwright.store.codec import pack_value
from docketwright.store.failures import DamagedError
from docketwright.store.remains import Remains, read_remains
from docketwright.store.rescuing import outlook, rescue, said_of
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW

LATER = NOW + timedelta(minutes=30)
SIX = a_comment(
    *(an_argument(f"Reason {number}. " * 20, "Do it.", id=f"a{number}") for number in range(6)),
    name="Audits",
    sources=(Source("s", "k", "t"),),
)
BODY = pack_value(replace(SIX, rule=None))
AT = BODY.find(b"Reason 3.")


def write_over(folder: Path, old: bytes, new: bytes) -> None:
    """Change bytes of the file behind SQLite's back."""
    data = (folder / FILE).read_bytes()
    assert old in data
    (folder / FILE).write_bytes(data.replace(old, new))
    with pytest.raises(DamagedError):
        Workspace.open(folder)


@pytest.mark.parametrize(
    ("body", "read", "of", "held"),
    [
        (BODY, 6, 6, 6),
        (BODY[:AT], 3, 4, 3),
        (BODY[:AT] + b'"\x00' + BODY[AT + 2 :], 5, 6, 5),
        (BODY[:AT] + b"\xff\xff" + BODY[AT + 2 :], 5, 6, 6),
        (BODY[:AT] + bytes(len(BODY) - AT), 3, 4, 3),
    ],
)
def test_single_arguments_are_read_from_a_broken_comment(body: bytes, read: int, of: int, held: int) -> None:
    carved = carve(body, "c1")
    assert carved
    assert (carved.read, carved.of, len(carved.comment.arguments)) == (read, of, held)
    assert carved.comment.author == SIX.author
    assert carved.comment.standing == SIX.standing


@pytest.mark.parametrize("body", [b"", b"{}", b"\x00" * 9000, b'{"id":' * 300_000, b'{"id":[' * 300_000, b'"name":"'])
def test_bytes_that_hold_nothing_give_nothing(body: bytes) -> None:
    assert carve(body, "c1") is None


def test_what_was_whole_and_newer_than_the_backup_comes_along(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(replace(SIX, name="Before"), NOW)
        backup = workspace.backups.make(NOW)
        workspace.comments.save(SIX, LATER)
        workspace.comments.save(a_comment(id="c2", name="Newer"), LATER)
        workspace.library.save(Block("b", "Time to fix", "Sixty days."), LATER)
        workspace.comments.save(a_comment(id="c3", name="The broken one"), NOW)
    write_over(folder, b"The broken one", b"The brokem one")
    seen = outlook(folder)
    assert seen.backup == backup
    assert {one.comment.name: one.whole for one in seen.newer.comments} == {
        "Audits": True,
        "Newer": True,
        "The brokem one": False,
    }
    workspace, kept = rescue(folder, seen, LATER)
    with workspace:
        assert workspace.comments.load("c1") == SIX
        (version,) = (one for one in workspace.comments.versions("c1") if one.name)
        assert version.name.startswith("From the backup of")
        assert workspace.comments.version(version.id).name == "Before"
        names = {row.comment.name for row in workspace.comments.list()}
        assert names == {"Audits", "Newer", "The brokem one (recovered)"}
        assert workspace.library.search("sixty")
    assert b"The brokem one" in kept.read_bytes()


@pytest.mark.parametrize("broken", [b'"id":"a5"', b'"name":"Audits"'])
def test_nothing_is_recovered_where_all_that_can_be_read_is_in_the_backup(folder: Path, broken: bytes) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(SIX, NOW)
        workspace.backups.make(NOW)
    write_over(folder, broken, b"\x00" * len(broken))
    seen = outlook(folder)
    assert seen.newer.comments == ()
    workspace, _ = rescue(folder, seen, LATER)
    with workspace:
        assert [row.comment.name for row in workspace.comments.list()] == ["Audits"]


def test_a_comment_without_a_word_is_not_recovered(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(Comment("c9", author=SIX.author), NOW)
    write_over(folder, b'"not_raised":{', b'"not_raised":[')
    assert outlook(folder).newer.comments == ()


def test_five_of_six_arguments_are_read_where_there_is_no_backup(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(SIX, NOW)
    write_over(folder, b"Reason 3. Reason 3.", b'Rea"on 3. Reason 3.')
    seen = outlook(folder)
    assert seen.backup is None
    assert [said_of(one) for one in seen.newer.comments] == ["“Audits”: 5 of 6 arguments could be read"]
    workspace, kept = rescue(folder, seen, LATER)
    with workspace:
        (row,) = workspace.comments.list()
        recovered = workspace.comments.load(row.comment.id)
    assert recovered.name == "Audits (recovered)"
    assert [one.id for one in recovered.arguments] == ["a0", "a1", "a2", "a4", "a5"]
    assert recovered.rule == SIX.rule
    assert kept.exists()


def test_a_changed_letter_is_told(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(SIX, NOW)
    write_over(folder, b"Reason 3. Reason 3.", b"Reason 4. Reason 3.")
    (remain,) = outlook(folder).newer.comments
    assert not remain.whole
    assert said_of(remain) == "“Audits”: every argument could be read, but a letter may have changed"


def test_an_argument_that_cannot_be_read_is_taken_from_the_newest_whole_version(folder: Path) -> None:
    newest = replace(SIX, arguments=(*SIX.arguments, an_argument("A seventh.", id="a7")))
    with Workspace.open(folder) as workspace:
        workspace.comments.name_version(SIX, "kept", NOW)
        workspace.comments.save(newest, LATER)
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        body = connection.execute("SELECT body FROM comment").fetchone()[0]
        connection.execute("UPDATE comment SET body = ?", (body.replace(b"Reason 3.", b'Rea"on 3.', 1),))
    (remain,) = outlook(folder).newer.comments
    assert (remain.read, remain.of, remain.whole) == (6, 7, False)
    assert remain.comment.arguments == newest.arguments


def test_a_body_is_read_up_to_its_broken_page(folder: Path) -> None:
    long = replace(SIX, arguments=tuple(an_argument("Words. " * 900, id=f"a{number}") for number in range(6)))
    with Workspace.open(folder) as workspace:
        workspace.comments.save(long, NOW)
    data = bytearray((folder / FILE).read_bytes())
    page = data.find(b'"id":"a4"') // 4096
    data[page * 4096 : page * 4096 + 4096] = bytes(4096)
    (folder / FILE).write_bytes(data)
    (remain,) = outlook(folder).newer.comments
    assert 3 <= remain.read < remain.of
    assert remain.comment.arguments[0] == long.arguments[0]


def test_what_is_no_workspace_holds_nothing(folder: Path) -> None:
    folder.mkdir()
    for data in (b"", b"damaged" * 1000, b"SQLite format 3\x00" + bytes(4080)):
        (folder / FILE).write_bytes(data)
        assert read_remains(folder / FILE) == Remains()
    workspace, kept = rescue(folder, outlook(folder), NOW)
    with workspace:
        assert not workspace.comments.list()
    assert kept.exists()


def test_a_disk_that_fills_while_it_is_rescued_says_where_the_words_are(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(SIX, NOW)
    write_over(folder, b"Reason 3. Reason 3.", b"Reason 4. Reason 3.")

    def full(*_: object) -> None:
        raise WriteError("The disk is full.")

    monkeypatch.setattr(rescuing, "_take_in", full)
    with pytest.raises(WriteError, match="The disk is full") as failure:
        rescue(folder, outlook(folder), NOW)
    assert "damaged-" in failure.value.what_to_do
    Workspace.open(folder).close()


def rescues(folder: Path, times: int, spoil: Callable[[bytes], bytes]) -> None:
    with Workspace.open(folder) as workspace:
        for number in range(8):
            workspace.comments.save(replace(SIX, id=f"c{number}"), NOW)
        workspace.library.save(Block("b", "Time to fix", "Sixty days."), NOW)
    whole = (folder / FILE).read_bytes()
    for _ in range(times):
        (folder / FILE).write_bytes(spoil(whole))
        for remain in read_remains(folder / FILE).comments:
            assert not remain.whole or remain.comment == replace(SIX, id=remain.comment.id)
            assert remain.read <= remain.of
            assert isinstance(remain.comment, Comment)


@pytest.mark.parametrize("seed", [1])
def test_whatever_is_damaged_reading_it_never_fails_and_never_calls_it_whole(folder: Path, seed: int) -> None:
    chance = random.Random(seed)

    def spoil(data: bytes) -> bytes:
        hurt = bytearray(data)
        for _ in range(chance.choice((1, 30))):
            at, length = chance.randrange(len(hurt)), chance.choice((1, 16, 512, 4096))
            hurt[at : at + length] = chance.randbytes(len(hurt[at : at + length]))
        return bytes(hurt[: chance.randrange(len(hurt))] if chance.random() < 0.1 else hurt)

    rescues(folder, 30, spoil)
