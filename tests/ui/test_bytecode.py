"""PySide's own Python is compiled once, not at every start; whatever is wrong with what was kept costs only time."""

from __future__ import annotations

import builtins
import marshal
import sys
from pathlib import Path
from typing import Any

import pytest

from docketwright.ui.bytecode import kept_bytecode

SOURCE, OF_PYSIDE = b"x = 1", "shibokensupport/signature/loader.py"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def x_of(source: bytes | str = SOURCE, filename: str = OF_PYSIDE) -> object:
    known: dict[str, Any] = {}
    with kept_bytecode():
        exec(compile(source, filename, "exec"), known)  # noqa: S102 - of this file
    return known["x"]


def kept(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file()]


def test_what_was_compiled_once_is_loaded_the_next_time(folder: Path) -> None:
    assert x_of() == 1
    (file,) = kept(folder)
    assert file.name == f"shibokensupport.signature.loader.{sys.implementation.cache_tag}.pyc"
    file.write_bytes(file.read_bytes()[:16] + marshal.dumps(compile("x = 'kept'", OF_PYSIDE, "exec")))
    assert x_of() == "kept"


def test_another_source_is_compiled_anew(folder: Path) -> None:
    assert (x_of(), x_of(b"x = 2"), x_of(b"x = 2")) == (1, 2, 2)
    assert len(kept(folder)) == 1


@pytest.mark.parametrize("left", [0, 10, 16, 20], ids="{} bytes left".format)
def test_a_damaged_file_is_made_again(folder: Path, left: int) -> None:
    x_of()
    (file,) = kept(folder)
    whole = file.read_bytes()
    file.write_bytes(whole[:left])
    assert x_of() == 1
    assert file.read_bytes() == whole


def test_nothing_is_kept_of_other_files_or_where_python_keeps_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert x_of(filename="another.py") == 1
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert x_of() == 1
    assert kept(folder) == []


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))
    assert x_of() == 1


def test_what_cannot_be_put_in_its_place_leaves_nothing_behind(folder: Path) -> None:
    x_of()
    (file,) = kept(folder)
    file.unlink()
    file.mkdir()
    assert x_of() == 1
    assert kept(folder) == []


def test_a_python_that_keeps_no_bytecode_compiles(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.implementation, "cache_tag", None)
    assert x_of() == 1
    assert kept(folder) == []


def test_source_that_is_text_is_compiled_as_ever(folder: Path) -> None:
    assert (x_of("x = 1"), kept(folder)) == (1, [])


def test_python_has_its_own_compile_back_afterwards() -> None:
    plain = builtins.compile
    with pytest.raises(SyntaxError):
        x_of(b"no Python")
    assert builtins.compile is plain
