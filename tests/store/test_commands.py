"""The commands that work on the library and on the workspace itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from build import a_comment
from docketwright.cli import run
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


def test_blocks_are_written_to_be_read(pack: Path, tmp_path: Path) -> None:
    run(["blocks", "import", str(pack)])
    assert run(["blocks", "export", "-o", str(tmp_path / "mine.md")]) == 0
    assert (tmp_path / "mine.md").read_text(encoding="utf-8").startswith("# Arguments\n\n## Reports\n")


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


def test_a_workspace_that_is_open_elsewhere_is_said_to_be(capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(workspace_folder()):
        assert run(["blocks", "list"]) == 3
    assert capsys.readouterr().err.startswith("docketwright: Docketwright is already open.")
