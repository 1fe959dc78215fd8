"""The doctor says what works on this computer, and what to do about the rest."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from docketwright.cli import doctor, run
from docketwright.store.workspace import Workspace, workspace_folder


def asked(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    run(["doctor", "--json"])
    return {one["name"]: one for one in json.loads(capsys.readouterr().out)}


def test_everything_that_can_go_wrong_is_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    answers = asked(capsys)
    assert answers.keys() >= {"Python", "Packages", "Display", "Fonts", "Time zones", "Spelling", "Keyring"}
    assert answers.keys() >= {"Workspace", "Backup folder", "Backups"}
    assert all(one["to_do"] for one in answers.values() if not one["works"])


@pytest.mark.parametrize(
    ("environment", "library", "works"),
    [
        ({}, "libxcb-cursor.so.0", False),
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0", True),
        ({"DISPLAY": ":0"}, None, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, None, True),
    ],
    ids=["no display", "X11", "X11 without its library", "Wayland"],
)
def test_a_display_is_one_only_with_what_qt_needs_for_it(
    environment: dict[str, str],
    library: str | None,
    works: bool,  # noqa: FBT001 - a table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(doctor, "find_library", lambda _name: library)
    answer = doctor.display()
    assert answer.works is works
    assert bool(answer.to_do) is not works


def test_the_letter_s_font_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(doctor, "_FONT_FOLDERS", (tmp_path,))
    assert "fonts-liberation" in doctor.fonts().to_do
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "LiberationSerif-Regular.ttf").touch()
    assert doctor.fonts().seen == "Liberation Serif"


def test_a_dictionary_that_is_gone_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda _name: None)
    assert not doctor.spelling().works


@pytest.mark.skipif(os.name != "posix", reason="folders are locked in another way there")
def test_a_backup_folder_that_cannot_be_written_to_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Workspace.open(workspace_folder()) as workspace:
        workspace.settings.change(backup_folder=str(tmp_path / "elsewhere"))
    assert doctor.backup_folder().works
    monkeypatch.setattr(os, "access", lambda *_: False)
    answer = doctor.backup_folder()
    assert not answer.works
    assert "elsewhere" in answer.seen
    assert "Settings" in answer.to_do


@pytest.mark.parametrize("name", ["a file/below", "locked/below", "locked/below/it"])
def test_a_workspace_that_cannot_be_made_is_told_before_the_first_start(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a file").touch()
    (tmp_path / "locked").mkdir()
    monkeypatch.setenv("DOCKETWRIGHT_HOME", str(tmp_path / name))
    monkeypatch.setattr(os, "access", lambda *_: False)
    answer = doctor.workspace()
    assert (answer.works, answer.seen) == (False, f"{tmp_path / name} cannot be made")
    assert str((tmp_path / name).parents[0 if name.count("/") == 1 else 1]) in answer.to_do
    assert doctor.backup_folder().seen == "will be made with the workspace"


def test_a_workspace_that_can_be_made_is_fine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOCKETWRIGHT_HOME", str(tmp_path / "not" / "there"))
    assert doctor.workspace().works


def test_a_workspace_in_use_is_left_alone() -> None:
    with Workspace.open(workspace_folder()):
        assert doctor.workspace().works
        assert doctor.workspace().seen.endswith("is in use")
        assert doctor.backup_folder().seen.startswith("not looked at")
