"""What the documents say is true: their links lead somewhere, their commands run, their recipes work."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest

from docketwright.cli.parser import COMMANDS, build

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    path
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("resources/help/*.md"))
    if "pictures" not in path.parts
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(\w+) ((?:\w+=.*?)+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ORDER = re.compile(r"(\w+)=(\"(?:[^\"\\]|\\.)*\"|\S+)")

names = partial(pytest.mark.parametrize, ids=lambda one: str(one.relative_to(ROOT)) if isinstance(one, Path) else None)


def headings(page: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one).strip().lower().replace(" ", "-") for one in found}


@names("page", PAGES)
def test_every_link_leads_to_a_file_and_a_heading_that_exist(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", link):
            assert link.startswith(("https:", "mailto:")), link
            continue
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        assert target.exists(), f"{link} leads nowhere"
        assert not anchor or anchor in headings(target), f"{link}: no such heading"


@names("page", PAGES)
def test_every_file_that_is_named_exists(page: Path) -> None:
    if page.name in {"CHANGELOG.md", "adding.md"}:  # one tells of the past, the other of files to be made
        return
    text = page.read_text(encoding="utf-8")
    for name in re.findall(r"`((?:src|tests|docs|packaging|resources|templates|benchmarks|training)/[\w./-]+)`", text):
        assert (ROOT / name).exists(), f"{name} is not there"


def commands(page: Path) -> Iterator[str]:
    for line in page.read_text(encoding="utf-8").splitlines():
        if re.match(r"\s{4,}docketwright\b", line):
            yield line.strip()


@names("page", [page for page in PAGES if list(commands(page))])
def test_every_command_that_is_shown_can_be_called_so(page: Path) -> None:
    parser = build()
    for shown in commands(page):
        call = re.split(r"\s{3,}|\s[<>|]\s", shown)[0].replace("[", "").replace("]", "")
        arguments = shlex.split(call)[1:]
        if arguments:
            assert parser.parse_args(arguments).command == arguments[0], shown


def test_every_command_stands_in_the_readme_or_the_guide() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [one.name for one in COMMANDS if f"docketwright {one.name}" not in text] == []


def test_each_decision_has_a_number_of_its_own_and_says_why_and_what_follows() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert len({record.name[:4] for record in records}) == len(records)
    for record in records:
        text = record.read_text(encoding="utf-8")
        assert text.startswith(f"# {int(record.name[:4])}. "), record.name
        for part in ("**Decided**", "## Why it needed deciding", "## What we decided", "## What follows"):
            assert part in text, f"{record.name}: no “{part}”"


def test_contributing_names_every_room_and_no_other() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^ {6}(\w+)/", text, re.MULTILINE))
    rooms = {path.parent.name for path in (ROOT / "src" / "docketwright").glob("*/__init__.py")}
    assert named == rooms


def test_what_is_shown_in_a_make_line_is_a_target() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES:
        shown = re.findall(r"(?:^ {4}|`)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(shown) <= targets, page


def test_the_site_is_made_and_every_page_leads_only_to_pages_of_it(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "make_docs.py", tmp_path / "site"], check=True)
    made = {page.name: page.read_text(encoding="utf-8") for page in (tmp_path / "site").glob("*.html")}
    assert {"index.html", "principles.html", "agencies.html", "rule.html", "adding.html"} <= made.keys()
    for name, text in made.items():
        assert "<h1>" in text, name
        assert "<!--" not in text, f"{name}: something was not filled in"
        for link in re.findall(r'href="([^"]+)"', text):
            file, _, anchor = link.partition("#")
            if not link.startswith("https:"):
                assert file in {"", *made}, f"{name} links to {link}"
                assert not anchor or f'id="{anchor}"' in made[file or name], f"{name} links to {link}"
        assert [one for one in re.findall(r'src="([^"]+)"', text) if not (tmp_path / "site" / one).exists()] == []
    assert made["principles.html"].count("<table>") == 3
    assert "write.png" in made["write.html"]


# The recipes of docs/adding.md, each made in one copy of the tree.


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the tree in which every recipe was followed to the letter."""
    tree = tmp_path_factory.mktemp("tree")
    for name in ("src", "resources", "templates", "packaging", "tests"):
        leave_out = shutil.ignore_patterns("__pycache__", "golden", "journeys", "data")
        shutil.copytree(ROOT / name, tree / name, ignore=leave_out)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree / name)
    page = (ROOT / "docs" / "adding.md").read_text(encoding="utf-8")
    for _, orders, body in BLOCK.findall(page):
        follow(
            tree, {key: json.loads(value) if value[0] == '"' else value for key, value in ORDER.findall(orders)}, body
        )
    return tree


def follow(tree: Path, orders: dict[str, str], body: str) -> None:
    path = tree / orders["file"]
    if not {"after", "instead"} & orders.keys():
        assert not path.exists(), f"{path.name} is there already: choose another example"
        path.write_text(body, encoding="utf-8")
        return
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    line = orders.get("after", orders.get("instead", ""))
    assert f"{line}\n" in lines, f"{orders['file']} has no line “{line}”"
    at = lines.index(f"{line}\n")
    lines[at : at + 1] = [body] if "instead" in orders else [lines[at], body]
    path.write_text("".join(lines), encoding="utf-8")


def in_copy(copy: Path, *command: str | Path) -> str:
    environment = os.environ | {
        "PYTHONPATH": str(copy / "src"),
        "DOCKETWRIGHT_HOME": str(copy / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    ran = subprocess.run(
        [sys.executable, "-m", *command], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode in {0, 1}, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr, ran.stderr
    return ran.stdout


def test_what_the_recipes_make_is_formatted_and_linted(copy: Path) -> None:
    made = re.findall(r"file=(\S+\.py)", (ROOT / "docs" / "adding.md").read_text(encoding="utf-8"))
    ruff = Path(sys.executable).with_name("ruff")
    for way in (["check"], ["format", "--diff"]):
        ran = subprocess.run([ruff, *way, *dict.fromkeys(made)], cwd=copy, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_check_that_is_added_finds_what_it_says(copy: Path) -> None:
    in_copy(copy, "pytest", "-q", "tests/checks/test_open_times.py")
    draft = copy / "draft.json"
    draft.write_bytes((ROOT / "resources" / "examples" / "ntia-open-weights.json").read_bytes())
    text = draft.read_text(encoding="utf-8").replace(
        "Recommend that NIST publish", "Recommend that NIST promptly publish"
    )
    draft.write_text(text, encoding="utf-8")
    found = json.loads(in_copy(copy, "docketwright", "check", "draft.json", "--json"))
    assert "No time named" in {one["title"] for one in found["findings"]}


def test_the_format_of_the_letter_that_is_added_has_its_words_and_notes(copy: Path) -> None:
    example = ROOT / "resources" / "examples" / "ntia-open-weights.json"
    in_copy(copy, "docketwright", "export", example, "--format", "markdown", "-o", "letter.md")
    text = (copy / "letter.md").read_text(encoding="utf-8")
    assert "## " in text
    assert "[^1]: " in text
    shown = "import sys; from docketwright.ui.export.formats import FORMATS; sys.stdout.write(FORMATS[-1].name)"
    assert in_copy(copy, *code(copy, shown)) == "Markdown"


def code(copy: Path, text: str) -> list[str]:
    """Return the arguments that run this code as a module of the copy."""
    (copy / "src" / "shown_here.py").write_text(text, encoding="utf-8")
    return ["shown_here"]


def test_the_format_of_notices_that_is_added_is_read(copy: Path) -> None:
    message = EmailMessage()
    message["From"] = "tables@example.gov"
    message.set_content((ROOT / "resources" / "examples" / "ntia-2023-0009.txt").read_text(encoding="utf-8"))
    (copy / "notice.eml").write_bytes(message.as_bytes())
    assert json.loads(in_copy(copy, "docketwright", "rule", "notice.eml", "--json"))["docket_id"] == "NTIA-2023-0009"


def test_the_command_that_is_added_answers_and_is_in_the_manual(copy: Path) -> None:
    example = ROOT / "resources" / "examples" / "ntia-open-weights.json"
    assert int(in_copy(copy, "docketwright", "count", example)) > 500
    assert ".B count" in in_copy(copy, "docketwright.cli.manual", "man")


def make_in(copy: Path, script: str) -> None:
    subprocess.run(
        [sys.executable, f"packaging/{script}.py"],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy / "src")},
        check=True,
        capture_output=True,
    )


def test_the_template_that_is_added_is_made_and_listed(copy: Path) -> None:
    make_in(copy, "make_templates")
    assert "large-print" in in_copy(copy, "docketwright", "templates", "list").split()


def test_the_legal_ground_that_is_added_is_offered(copy: Path) -> None:
    shown = "import sys; from docketwright.reference.hooks import hooks; sys.stdout.write(hooks()[0].id)"
    assert in_copy(copy, *code(copy, shown)) == "dem-eo13563-2b"


def test_the_language_that_is_added_is_spoken_once_its_file_is_made(copy: Path) -> None:
    make_in(copy, "translations")
    kept = (copy / "resources" / "languages" / "docketwright_it.ts").read_text(encoding="utf-8")
    assert "<translation>{count} su 4 scelti</translation>" in kept
    assert "For people who keep their texts in it." in kept
    shown = """import sys
from PySide6.QtCore import QCoreApplication
from docketwright.ui.language import say, speak
application = QCoreApplication([])
speak("it")
sys.stdout.write(say("{count} of 4 chosen", count=3))
"""
    assert in_copy(copy, *code(copy, shown)) == "3 su 4 scelti"
