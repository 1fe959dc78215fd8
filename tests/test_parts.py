"""What is shipped is known: every part is listed with its licence, and no file comes from nowhere."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_part_is_listed_with_version_and_licence_and_is_named_in_the_licences(tmp_path: Path) -> None:
    parts = script("parts")
    (tmp_path / "file.whl").write_bytes(b"wheel")
    bill = parts.bill(tmp_path / "file.whl", [])
    assert bill["metadata"]["component"]["hashes"][0]["alg"] == "SHA-256"
    page = (ROOT / "resources" / "help" / "licences.md").read_text(encoding="utf-8")
    text = re.sub("[._]", "-", page.lower())
    packages = [one for one in json.loads(json.dumps(bill["components"])) if one["purl"].startswith("pkg:pypi")]
    for part in packages:
        assert part["version"]
        assert "see the package" not in str(part["licenses"]), part["name"]
        assert re.sub("[._]", "-", part["name"].lower()).removesuffix("-essentials") in text, part["name"]
    parts.copy_licences([], tmp_path / "licences")
    unnamed = {re.sub("[._]", "-", part["name"].lower()) for part in packages}
    assert unnamed == {one.name for one in (tmp_path / "licences").iterdir()} - {
        "cpython",
        "docketwright",
        "pyinstaller",
    }
    texts = {one.name for one in (tmp_path / "licences" / "pyside6-essentials").iterdir()}
    assert texts == {"GPL-3.0.txt", "LGPL-3.0.txt", "ICU.txt", "Qt-third-party.txt"}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """Return PyInstaller's work folder after it took a file of ours, one of Python's and one of nobody's."""
    stray = tmp_path.parent / "stray.so"
    stray.write_bytes(b"")
    work = tmp_path / "docketwright"
    work.mkdir()
    (work / "base_library.zip").write_bytes(b"")
    sources = [("LICENSE", ROOT / "LICENSE"), ("zip", work / "base_library.zip"), ("stray.so", stray)]
    table = [(name, str(source), "DATA") for name, source in sources]
    (work / "COLLECT-00.toc").write_text(repr((table, "")), encoding="utf-8")
    (work / "PYZ-00.toc").write_text(repr(("x", [("json", json.__file__, "PYMODULE")])), encoding="utf-8")
    return work


def test_a_file_that_belongs_to_no_part_stops_the_making(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    shipped = script("shipped")
    monkeypatch.setattr(shipped, "bundled", lambda: ["msgspec"])
    owned = {path.name: owner for path, owner in shipped.owners(built).items()}
    assert owned == {
        "LICENSE": "docketwright",
        "base_library.zip": "cpython",
        "__init__.py": "cpython",
        "stray.so": None,
    }
    with pytest.raises(SystemExit, match=r"stray\.so"):
        shipped.main(built, built / "licences")


def test_a_part_without_its_licence_or_its_name_stops_the_making(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    shipped = script("shipped")
    monkeypatch.setattr(shipped, "owners", lambda _work: {Path("a"): "libssl3", Path("b"): "libnewcomer1"})
    with pytest.raises(SystemExit, match="no licence text for: libnewcomer1, libssl3"):
        shipped.main(built, tmp_path)
    for name in ("libssl3", "libnewcomer1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "copyright").touch()
    with pytest.raises(SystemExit, match=r"does not name: libnewcomer1$"):
        shipped.main(built, tmp_path)
