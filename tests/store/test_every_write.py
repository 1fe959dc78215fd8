"""Whatever is written outside the workspace, each write, flush and rename fails once: old or new, told, no litter."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from build import a_comment, an_argument
from docketwright.cli import run
from docketwright.errors import AppError
from docketwright.model.block import Block
from docketwright.store.codec import encode_comment
from docketwright.store.workspace import Workspace, workspace_folder

from .conftest import NOW

COMMENT = a_comment(an_argument("Nine days of audit were cut to four.", "Allow sixty days."))
OLD = b"what was there before"
REASONS = [errno.ENOSPC, errno.EIO, errno.EACCES]


def letter_as(ending: str) -> Callable[[Path], int]:
    def export(folder: Path) -> int:
        comment = folder.with_name("comment.json")
        comment.write_bytes(encode_comment(COMMENT))
        return run(["export", str(comment), "-o", str(folder / f"out{ending}")])

    return export


def pack_as(ending: str) -> Callable[[Path], int]:
    return lambda folder: run(["blocks", "export", "-o", str(folder / f"out{ending}")])


WRITERS = {
    "the letter": (letter_as(".docx"), "out.docx"),
    "the web text": (letter_as(".txt"), "out.txt"),
    "the packet": (letter_as(".zip"), "out.zip"),
    "a pack of blocks": (pack_as(".json"), "out.json"),
    "a readable pack": (pack_as(".md"), "out.md"),
    "a template": (
        lambda folder: run(["templates", "copy", "formal-letter", "-o", str(folder / "out.docx")]),
        "out.docx",
    ),
}


@contextmanager
def the_nth_fails(nth: int, reason: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let the nth opening, write, flush, rename or change of rights in this folder fail; yield what was asked for."""
    asked: list[str] = []

    def counted(name: str) -> None:
        asked.append(name)
        if len(asked) == nth:
            raise OSError(reason, os.strerror(reason))

    class Crowded(io.BufferedWriter):
        def write(self, data: Any, /) -> int:
            counted("write")
            return super().write(data if isinstance(data, bytes) else data.encode())

    def failing(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def stand_in(*values: Any, **named: Any) -> Any:
            counted(name)
            return real(*values, **named)

        return stand_in

    opening = Path.open

    def opened(path: Path, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if path.parent != folder or not set(mode) & set("wx"):
            return opening(path, mode, *rest, **named)
        counted("open")
        with opening(path, mode, *rest, **named):
            return Crowded(io.FileIO(path, "w"))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing("fsync", os.fsync))
        broken.setattr(Path, "replace", failing("replace", Path.replace))
        broken.setattr(Path, "chmod", failing("chmod", Path.chmod))
        broken.setattr(Path, "open", opened)
        yield asked


@pytest.mark.parametrize("reason", REASONS, ids=errno.errorcode.get)
@pytest.mark.parametrize("what", WRITERS)
def test_each_step_of_writing_fails_once(
    what: str, reason: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write, name = WRITERS[what]
    with Workspace.open(workspace_folder()) as workspace:
        workspace.library.save(Block("b", "Time to fix", "Sixty days."), NOW)
    folder = tmp_path / "out"
    folder.mkdir()
    assert write(folder) == 0
    new = (folder / name).read_bytes()
    others = {one.name for one in folder.iterdir()}
    told = 0
    for nth in range(1, 20):
        (folder / name).write_bytes(OLD)
        capsys.readouterr()
        with the_nth_fails(nth, reason, folder, monkeypatch) as asked:
            code = write(folder)
        told += bool(code)
        # Only flushing the folder may fail in silence: the file is in its place then.
        assert (folder / name).read_bytes()[:4] == (OLD if code else new)[:4]
        assert not code or ("could not be written" in capsys.readouterr().err and code == 3)
        assert {one.name for one in folder.iterdir()} == others
        if len(asked) < nth:
            break
    assert told >= 4


@pytest.mark.parametrize("reason", REASONS, ids=errno.errorcode.get)
def test_each_step_of_choosing_a_backup_folder_fails_once(
    reason: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(tmp_path) as workspace:
        workspace.settings.change(zoom=125)
        was = workspace.backups.folder
        for nth in range(1, 9):
            with the_nth_fails(nth, reason, tmp_path, monkeypatch) as asked:
                try:
                    workspace.choose_backup_folder(tmp_path / f"new{nth}")
                except AppError as error:
                    assert "cannot be used" in error.what_happened  # noqa: PT017 - the last one does not fail
                    assert workspace.backups.folder == was
                    assert workspace.settings.load().zoom == 125
            if len(asked) < nth:
                break
            assert not workspace.settings.load().backup_folder or workspace.backups.folder != was
    assert nth > 2
