from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.errors import WriteError
from docketwright.model.rule import Paragraph
from docketwright.store import opening
from docketwright.store.failures import DamagedError, NewerError
from docketwright.store.opening import verify
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW


def test_a_workspace_of_the_first_schema_opens_with_everything_in_it(old_folder: Path) -> None:
    with Workspace.open(old_folder) as workspace:
        comment = workspace.comments.load("c1")
        assert comment is not None
        assert comment.rule is not None
        assert comment.name == "Third"
        assert comment.rule.paragraphs[0] == Paragraph("p1", "Comments are due October 11, 2024.", 0, 73612)
        assert comment.arguments[0].reasons == "Because “quotes” & § 7."
        versions = workspace.comments.versions("c1")
        assert [(row.name, workspace.comments.version(row.id).name) for row in versions] == [
            ("Before the call", "Third"),
            ("", "First"),
        ]
        assert [row.comment.id for row in workspace.comments.archived()] == ["c2"]
        block = workspace.library.blocks()[-1]
        assert (block.id, block.version, block.favourite, block.principles) == ("b1", 2, True, (1, 4))
        assert [one.text for one in workspace.library.versions("b1")][-1] == "Two people spent 31 hours."
        assert workspace.library.search("quart") == (block,)
        assert workspace.library.tags() == (("burden", 1), ("time", 1))
        assert [use.docket for use in workspace.library.uses("b1")] == ["BIS-2024-0047"]
        assert [one.tracking_number for one in workspace.filings.list("c1")] == ["ltz-8k2q-p0w1"]
        assert workspace.settings.load().zoom == 125


def test_what_a_migration_starts_from_is_kept_beside(old_folder: Path) -> None:
    before = (old_folder / FILE).read_bytes()
    Workspace.open(old_folder).close()
    with closing(sqlite3.connect(old_folder / "before-schema-2.db")) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert len(kept.execute("SELECT * FROM comment_version").fetchall()) == 2
    assert (old_folder / FILE).read_bytes() != before


def test_a_migration_that_fails_leaves_the_old_workspace_as_it_was(
    old_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = opening._migrations()
    with monkeypatch.context() as broken:
        broken.setattr(opening, "_migrations", lambda: [scripts[0], scripts[1] + "DROP TABLE nowhere;"])
        with pytest.raises(DamagedError):
            Workspace.open(old_folder)
    with Workspace.open(old_folder) as workspace:
        assert workspace.comments.load("c1") is not None


def test_a_newer_workspace_is_refused_and_not_a_byte_of_it_changes(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(), NOW)
    _set_schema(folder / FILE, 999)
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    with pytest.raises(NewerError):
        Workspace.open(folder)
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


@pytest.mark.parametrize("schema", [-1, 0])
def test_a_schema_number_that_cannot_be_is_damage(folder: Path, schema: int) -> None:
    Workspace.open(folder).close()
    _set_schema(folder / FILE, schema)
    with pytest.raises(DamagedError):
        Workspace.open(folder)


def test_a_stranger_s_database_is_not_taken_over(folder: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    assert not verify(folder / FILE)
    with pytest.raises(DamagedError):
        Workspace.open(folder)


def test_a_byte_changed_inside_a_value_is_noticed_though_the_pages_are_whole(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument("We spent 31 hours.")), NOW)
    data = (folder / FILE).read_bytes()
    assert data.count(b"31 hours") == 1
    (folder / FILE).write_bytes(data.replace(b"31 hours", b"13 hours"))
    with sqlite3.connect(folder / FILE) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    with pytest.raises(DamagedError):
        Workspace.open(folder)


def test_damage_in_a_large_workspace_is_noticed_by_reading_it_through_and_by_loading(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument("We spent 31 hours.")), NOW)
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data.replace(b"31 hours", b"13 hours"))
    monkeypatch.setattr(opening, "EXAMINED_AT_OPENING", 0)
    with Workspace.open(folder) as workspace:
        for look in (workspace.examine, workspace.comments.list, lambda: workspace.comments.load("c1")):
            with pytest.raises(DamagedError):
                look()


def test_a_file_that_was_emptied_is_damage_where_backups_lie_beside_it(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.backups.make(NOW)
    (folder / FILE).write_bytes(b"")
    with pytest.raises(DamagedError):
        Workspace.open(folder)


def test_a_file_that_was_deleted_while_open_is_said_to_be_gone(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        (folder / FILE).unlink()
        with pytest.raises(WriteError, match="is gone"):
            workspace.comments.save(a_comment(), NOW)


def test_a_clock_set_back_loses_nothing(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(name="one"), NOW)
        workspace.backups.make(NOW)
        earlier = NOW - timedelta(days=400)
        assert workspace.backups.due(earlier)
        workspace.comments.save(a_comment(name="two"), earlier)
        workspace.comments.save(a_comment(name="three"), earlier + timedelta(minutes=1))
        made = [workspace.backups.make(earlier + timedelta(minutes=minute)) for minute in range(15)]
        assert made[-1].path.exists()
        assert workspace.comments.load("c1").name == "three"
        assert [workspace.comments.version(row.id).name for row in workspace.comments.versions("c1")] == ["one"]


def _set_schema(path: Path, number: int) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


def test_a_folder_s_name_may_hold_the_signs_of_an_address(tmp_path: Path) -> None:
    folder = tmp_path / "50% of #2? ünïcode; mode=ro&x=1"
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(), NOW)
    with Workspace.open(folder) as workspace:
        assert len(workspace.comments.list()) == 1
