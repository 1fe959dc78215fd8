"""The rules of the house that no single room can hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zipfile
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from grimp import build_graph

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "docketwright"
LONGEST = 250
# A file may be longer when cutting it would hide its one idea. Say why.
LONGER: dict[str, str] = {}

# Spelt apart so that this file does not name them either.
REGISTRY_HOSTS = ["py" + "pi.org", "pythonhosted" + ".org", "pkg" + ".dev", "deb.debian" + ".org"]
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|opt/py\w+|tmp/team)/")


def python_files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def committed() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)  # noqa: S607 - git is on the path or the test is skipped
    if listing.returncode:
        pytest.skip("this is no git checkout")
    return [name for name in listing.stdout.decode().split("\0") if name]


def test_imports_go_one_way() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    checked = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_no_file_needs_another_that_needs_it() -> None:
    imports = build_graph("docketwright", cache_dir=None)  # those that only serve a type are counted too
    needed = {name: imports.find_modules_directly_imported_by(name) for name in imports.modules}
    try:
        TopologicalSorter(needed).prepare()
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))


@pytest.mark.parametrize("path", python_files(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_is_short_enough_to_hold_one_idea(path: Path) -> None:
    name = str(path.relative_to(SOURCE))
    assert name in LONGER or len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_every_room_says_its_purpose() -> None:
    for init in SOURCE.rglob("__init__.py"):
        assert ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))), f"{init} says nothing"


def test_nothing_committed_names_a_registry_or_a_path_of_this_machine() -> None:
    found = []
    for name in committed():
        path = ROOT / name
        if not path.is_file() or path.suffix in {".png", ".docx", ".pdf", ".ico", ".bin", ".db", ".gz"}:
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        found += [f"{name}: {host}" for host in REGISTRY_HOSTS if host in text]
        found += [
            f"{name}: {match.group()}" for match in MACHINE_PATHS.finditer(text) if name != "tests/test_architecture.py"
        ]
    assert not found


def test_the_wheel_carries_resources_and_templates(tmp_path: Path) -> None:
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    made = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    for needed in (
        "resources/letter/blocks.json",
        "resources/examples/ntia-open-weights.json",
        "resources/hooks/hooks.json",
    ):
        assert f"docketwright/_assets/{needed}" in names
    assert any(name.startswith("docketwright/_assets/templates/") for name in names)
    assert "docketwright/store/schema/0001_workspace.sql" in names
