"""What people install: its recipes agree with each other and with the program. `make package` tries the files."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from docketwright import __version__
from docketwright.cli.parser import COMMANDS
from docketwright.store.codec import encode_blocks, encode_comment
from docketwright.store.example import example
from docketwright.ui.given_file import COMMENT_ENDINGS, PACK_ENDINGS

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
ID = "io.github.docketwright.Docketwright"
LINUX = PACKAGING / "linux"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MIME = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
OWN_ENDINGS = (COMMENT_ENDINGS[0], PACK_ENDINGS[0])


def desktop() -> dict[str, str]:
    lines = (LINUX / f"{ID}.desktop").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if line)


def mime_types() -> dict[str, ET.Element]:
    tree = ET.parse(LINUX / f"{ID}.xml")  # noqa: S314 - a file of ours
    return {one.attrib["type"]: one for one in tree.iter(f"{{{MIME['mime']}}}mime-type")}


def test_the_version_is_the_same_everywhere() -> None:
    metainfo = ET.parse(LINUX / f"{ID}.metainfo.xml")  # noqa: S314 - a file of ours
    newest = next(metainfo.iter("release")).attrib["version"]
    assert PROJECT["version"] == __version__ == newest


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [("desktop-file-validate", [f"{ID}.desktop"]), ("appstreamcli", ["validate", "--no-net", f"{ID}.metainfo.xml"])],
    ids=["desktop entry", "metainfo"],
)
def test_the_desktop_s_own_tool_finds_nothing_wrong(tool: str, arguments: list[str]) -> None:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"there is no {tool} here")
    ran = subprocess.run([found, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_pictures_of_the_metainfo_are_ours() -> None:
    metainfo = ET.parse(LINUX / f"{ID}.metainfo.xml")  # noqa: S314 - a file of ours
    shown = [str(one.text).rsplit("/main/", maxsplit=1)[-1] for one in metainfo.iter("image")]
    assert len(shown) >= 3
    assert [one for one in shown if not (ROOT / one).exists()] == []


@pytest.mark.parametrize(
    "path",
    [
        *(PACKAGING / "windows").iterdir(),
        *(PACKAGING / "macos").iterdir(),
        PACKAGING / "build.sh",
        LINUX / "deb.sh",
        ROOT / "Makefile",
    ],
    ids=lambda path: path.name,
)
def test_a_recipe_names_only_files_that_are_there(path: Path) -> None:
    """Files that are made on the way lie in build/ and dist/."""
    text = path.read_text(encoding="utf-8").replace("\\", "/").replace("../../", "")
    named = re.findall(r"(?<![\w/.$-])((?:packaging|resources|tests|src|docs)/[\w./-]*\w)", text)
    assert [one for one in named if not (ROOT / one).exists()] == []
    for name in ("LICENSE", "CHANGELOG.md", "pyproject.toml"):
        assert name not in text or (ROOT / name).exists()


def test_what_the_windows_recipe_packs_is_what_pyinstaller_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {name for name, _ in recipe(monkeypatch, "win32")["programs"]}
    for file in ("build.ps1", "docketwright.iss"):
        text = (PACKAGING / "windows" / file).read_text(encoding="utf-8")
        assert {one.removesuffix(".exe") for one in re.findall(r"docketwright[\w-]*\.exe", text)} <= made
    icons = (PACKAGING / "icons.py").read_text(encoding="utf-8")
    assert "docketwright.ico" in icons
    assert "docketwright.icns" in icons


def test_the_menu_entry_opens_a_file_with_a_command_that_is_there() -> None:
    entry = desktop()
    assert entry["Exec"] == "docketwright open %f"
    assert "open" in {one.name for one in COMMANDS}
    assert entry["Icon"] == ID
    assert set(entry["MimeType"].strip(";").split(";")) == set(mime_types())


def test_every_system_knows_the_same_endings() -> None:
    globs = [one.find("mime:glob", MIME).attrib["pattern"] for one in mime_types().values()]
    assert globs == [f"*{ending}" for ending in OWN_ENDINGS]
    mac = (PACKAGING / "docketwright.spec").read_text(encoding="utf-8")
    windows = (PACKAGING / "windows" / "docketwright.iss").read_text(encoding="utf-8")
    for ending in OWN_ENDINGS:
        assert f'"{ending.removeprefix(".")}"' in mac
        assert f'Classes\\{ending}"' in windows
    assert all(ID in text for text in (mac, windows))


@pytest.mark.parametrize(
    ("at", "data"), [(0, encode_comment(example())), (1, encode_blocks(()))], ids=["comment", "pack"]
)
def test_a_file_is_told_by_its_first_bytes_too(at: int, data: bytes) -> None:
    magic = list(mime_types().values())[at].find("mime:magic/mime:match", MIME)
    first, last = (int(number) for number in magic.attrib["offset"].split(":"))
    assert magic.attrib["value"].encode() in data[first : last + 60]


def recipe(monkeypatch: pytest.MonkeyPatch, system: str = "linux") -> dict[str, Any]:
    """Run PyInstaller's recipe with stand-ins for PyInstaller, and return its names; `given` is what Analysis got."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = hooks.collect_dynamic_libs = lambda name: [(name, name)]
    hooks.copy_metadata = lambda name: [(name, name)]
    for name, module in (
        ("PyInstaller", ModuleType("x")),
        ("PyInstaller.utils", ModuleType("x")),
        (hooks.__name__, hooks),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "platform", system)
    made: dict[str, Any] = {"programs": [], "bundle": None}

    def analysis(scripts: list[str], **given: Any) -> SimpleNamespace:
        made["given"] = given | {"scripts": scripts}
        return SimpleNamespace(scripts=[], pure=[], binaries=[], datas=[])

    names = {
        "SPECPATH": str(PACKAGING),
        "Analysis": analysis,
        "PYZ": lambda pure: pure,
        "EXE": lambda *_, **given: made["programs"].append((given["name"], given["console"])),
        "COLLECT": lambda *_, **given: given["name"],
        "BUNDLE": lambda *_, **given: made.update(bundle=given),
    }
    path = PACKAGING / "docketwright.spec"
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)  # noqa: S102 - a recipe of ours
    return names | made


def test_the_packaged_program_holds_every_file_of_ours_and_everything_it_imports_by_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = recipe(monkeypatch)["given"]
    source = ROOT / "src"
    ours = {".".join(path.relative_to(source).with_suffix("").parts) for path in source.rglob("*.py")}
    assert {one.removesuffix(".__init__") for one in ours} <= {*given["hiddenimports"], "docketwright"}
    assert not [one for one in given["excludes"] if one.startswith(("PySide6", "docketwright", "keyring"))]
    taken = {Path(source).name for source, _ in given["datas"]}
    assert {"resources", "templates", "schema", "LICENSE", "spellchecker", "tzdata"} <= taken


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/QtNetwork.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6/Qt/lib/libQt6PrintSupport.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("spellchecker/resources/en.json.gz", True),
        ("spellchecker/resources/de.json.gz", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qt_es.qm", False),
        ("docketwright/_assets/resources/languages/docketwright_es.qm", True),
        ("docketwright/_assets/resources/languages/docketwright_es.ts", False),
        ("libglib-2.0.so.0", False),
    ],
)
def test_what_is_never_loaded_stays_out(name: str, stays: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a table
    entry = (name, "/somewhere", "BINARY")
    assert bool(recipe(monkeypatch)["kept"]([entry])) is stays


def test_a_library_stays_while_something_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    names = recipe(monkeypatch)
    asks = {"/q/libqxcb.so": ["libxcb.so.1"], "/s/libxcb.so.1": ["libXau.so.6"]}
    names["named_by"] = lambda library: asks.get(library, [])
    names["needed"].__globals__.update(named_by=names["named_by"])
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("_cffi_backend.so", "/p/_cffi_backend.so", "EXTENSION"),
        ("libxcb.so.1", "/s/libxcb.so.1", "BINARY"),
        ("libXau.so.6", "/s/libXau.so.6", "BINARY"),
        ("libgnutls.so.30", "/s/libgnutls.so.30", "BINARY"),
    ]
    assert [name for name, *_ in names["needed"](entries)] == [name for name, *_ in entries[:-1]]


def test_windows_gets_a_program_for_the_command_line_and_one_for_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    assert recipe(monkeypatch, "win32")["programs"] == [("docketwright", True), ("docketwright-window", False)]
    mac = recipe(monkeypatch, "darwin")
    assert mac["bundle"]["bundle_identifier"] == ID
    assert mac["programs"] == [("docketwright", False)]


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, PACKAGING / "icons.py", tmp_path], env=environment, check=True)
    for picture in tmp_path.glob("*.png"):
        width, height = struct.unpack(">2I", picture.read_bytes()[16:24])
        assert f"{width} {height}" == f"{picture.stem} {picture.stem}"
    assert len(list(tmp_path.glob("*.png"))) == 10
    assert struct.unpack("<3H", (tmp_path / "docketwright.ico").read_bytes()[:6]) == (0, 1, 6)
    assert (tmp_path / "docketwright.icns").read_bytes()[:4] == b"icns"


def test_the_deb_asks_for_every_library_that_it_does_not_bring(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = re.split(r"[,|]\s*", (LINUX / "depends").read_text(encoding="utf-8"))
    system = (PACKAGING / "system.sh").read_text(encoding="utf-8")
    libraries = {name.split()[0].removesuffix("t64") for name in asked if name.strip().startswith("lib")} - {"libc6"}
    assert libraries <= set(system.replace('"', " ").split())


def test_every_dependency_is_pinned() -> None:
    def plain(name: str) -> str:
        return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", name.strip(), maxsplit=1)[0]).lower()

    extras = [name for names in PROJECT["optional-dependencies"].values() for name in names]
    pinned = {plain(line) for line in (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()}
    assert {plain(one) for one in (*PROJECT["dependencies"], *extras, "pyinstaller", "build")} <= pinned


@pytest.mark.parametrize("path", [*PACKAGING.rglob("*.sh"), ROOT / ".ci" / "run"], ids=lambda path: path.name)
def test_a_script_of_the_shell_can_be_read_and_run(path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    subprocess.run([bash, "-n", path], check=True)
    assert os.access(path, os.X_OK) or path.name == "display.sh"


def test_the_build_servers_call_only_what_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = workflow.read_text(encoding="utf-8")
        for called in re.findall(r"run: make ((?:[a-z]+ ?)+)", text):
            assert set(called.split()) <= targets, called
        for path in re.findall(r"packaging/[\w./-]+\w", text):
            assert (ROOT / path).exists(), path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a small checkout with what a release needs to look at."""
    for name in ("pyproject.toml", "CHANGELOG.md", "packaging/release.sh", "packaging/changes.sh"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    git = shutil.which("git")
    if git is None:
        pytest.skip("there is no git here")
    subprocess.run([git, "init", "-q", "-b", "main", tmp_path], check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("9.0.0", "9.0.0 can be released."),
        ("0.0.1", f"0.0.1 is older than {__version__}."),
        ("next", "say the version"),
    ],
)
def test_a_release_looks_before_it_leaps(checkout: Path, version: str, said: str) -> None:
    ran = subprocess.run(
        [checkout / "packaging" / "release.sh", "--check", version], capture_output=True, text=True, check=False
    )
    assert said in ran.stderr
    assert (ran.returncode == 0) is ("can be" in said)


def test_a_release_of_which_the_changelog_says_nothing_is_refused(checkout: Path) -> None:
    (checkout / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n- All.\n", encoding="utf-8"
    )
    ran = subprocess.run(
        [checkout / "packaging" / "release.sh", "--check", "9.0.0"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert "CHANGELOG.md says nothing about Unreleased." in ran.stderr
    told = subprocess.run([checkout / "packaging" / "changes.sh", "0.1.0"], capture_output=True, text=True, check=True)
    assert told.stdout == "- All.\n"
