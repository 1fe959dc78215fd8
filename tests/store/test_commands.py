"""The commands that work on the library and on the workspace itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.cli import blocks, run
from docketwright.model.block import Block
from docketwright.store.codec import encode_blocks
from docketwright.store.workspace import FILE, Workspace, workspace_folder

from .conftest import NOW

BLOCK = Block("b1", "Reports", "Two people spent 31 hours.", version=2)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.json"
    path.write_bytes(encode_blocks((BLOCK,)))
    return path


def test_a_pack_is_looked_at_before_it_is_taken(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, said in (
        (["--look"], "theirs.json: 1 new.\n"),
        ([], "theirs.json: 1 new.\n"),
        ([], "theirs.json: 1 already here.\n"),
    ):
        assert run(["blocks", "import", str(pack), *arguments]) == 0
        assert capsys.readouterr().err == said
    pack.write_bytes(encode_blocks((replace(BLOCK, text="Other words."),)))
    assert run(["blocks", "import", str(pack)]) == 0
    assert "kept beside yours" in capsys.readouterr().err


def test_blocks_are_written_to_be_read(pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["blocks", "import", str(pack)])
    assert run(["blocks", "export", "-o", str(tmp_path / "mine.md")]) == 0
    assert (tmp_path / "mine.md").read_text(encoding="utf-8").startswith("# Arguments\n\n## Reports\n")
    assert run(["blocks", "export", "-o", str(tmp_path / "mine.docx")]) == 0
    assert (tmp_path / "mine.docx").read_bytes().startswith(b"PK")
    assert f"1 block written to {tmp_path / 'mine.docx'}." in capsys.readouterr().err


@pytest.mark.parametrize("name", ["mine.docketblocks", "mine.md"])
def test_a_note_to_oneself_is_never_exported(pack: Path, tmp_path: Path, name: str) -> None:
    pack.write_bytes(encode_blocks((replace(BLOCK, note="Ask Bo first."),)))
    run(["blocks", "import", str(pack)])
    assert run(["blocks", "export", "-o", str(tmp_path / name)]) == 0
    assert "31 hours" in (written := (tmp_path / name).read_text(encoding="utf-8"))
    assert "Ask Bo" not in written


def test_a_damaged_workspace_is_named_and_restored(capsys: pytest.CaptureFixture[str]) -> None:
    folder = workspace_folder()
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(name="safe"), NOW)
        workspace.backups.make(NOW)
    run(["doctor"])
    assert "the newest whole one is of 2024-10-02 14:32 UTC" in capsys.readouterr().out
    (folder / FILE).write_bytes(b"damaged" * 1000)
    assert run(["doctor"]) == 1
    assert "Run: docketwright doctor --restore" in capsys.readouterr().out
    for said in ("The newest backup is in place.", "The workspace is whole; nothing was changed."):
        assert run(["doctor", "--restore"]) == 0
        assert capsys.readouterr().err.startswith(said)
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("c1").name == "safe"


def test_what_can_be_read_of_a_damaged_workspace_without_a_backup_is_said_and_had(
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = workspace_folder()
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument("Thirty-one hours."), name="Audits"), NOW)
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data.replace(b"Thirty-one hours", b"Thirty-two hours"))
    read = "“Audits”: every argument could be read, but a letter may have changed."
    assert run(["doctor"]) == 1
    assert f"There is no good backup. From the damaged file: {read}" in capsys.readouterr().out
    assert run(["doctor", "--restore"]) == 0
    assert f"There was no good backup. From the damaged file: {read}" in capsys.readouterr().err
    with Workspace.open(folder) as workspace:
        assert [row.comment.name for row in workspace.comments.list()] == ["Audits (recovered)"]


def test_a_broken_search_index_is_named_and_made_anew(capsys: pytest.CaptureFixture[str]) -> None:
    folder = workspace_folder()
    with Workspace.open(folder) as workspace:
        workspace.library.save(BLOCK, NOW)
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("UPDATE block_text_data SET block = x'00ff' WHERE id > 10")
    run(["doctor"])
    assert "the search index was damaged and was made anew" in capsys.readouterr().out
    with Workspace.open(folder) as workspace:
        assert workspace.library.index_is_whole()


def test_a_workspace_that_is_open_elsewhere_is_said_to_be(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "PATIENCE", 0)
    with Workspace.open(workspace_folder()):
        assert run(["blocks", "list"]) == 3
    assert capsys.readouterr().err.startswith("docketwright: Docketwright is already open.")
