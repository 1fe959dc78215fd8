"""What the commands print as JSON has the shape that docs/scripting.md shows."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.checks.principles import judge_line
from docketwright.cli import run

PAGE = Path(__file__).resolve().parents[2] / "docs" / "scripting.md"
EXAMPLE = resource("examples", "ntia-open-weights.json")
SHOWN = {
    name: json.loads(block)
    for name, block in re.findall(
        r"^## (\w+)\n.*?^```json\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
}
DRAFT = """# Costs

Publish 11 percent of the data that EPA holds; we recieve none. We ask that EPA publish its data within 60 days.
"""
NOTICE = """AGENCY: Fish Office, Department of Ponds.
ACTION: Proposed rule.
DATES: Comments must be received by July 10, 2024.
ADDRESSES: Send comments by e-mail to fish@agency.example.
FOR FURTHER INFORMATION CONTACT: Ann Example, 202-555-0100.
Please number each page of your comment. Comments must not exceed 20 pages.

SUPPLEMENTARY INFORMATION: We ask the public these questions:

1. How many nets do you own?

2. How many did you lose?
"""


def differing(shown: object, printed: object, where: str = "") -> list[str]:
    """Return the places at which two values have other keys or other kinds of values; null is any of them."""
    if shown is None or printed is None:
        return []
    if isinstance(shown, dict) and isinstance(printed, dict) and where != ".places":
        found = [f"{where}.{key}" for key in shown.keys() ^ printed.keys()]
        return found + [
            at for key in shown.keys() & printed for at in differing(shown[key], printed[key], f"{where}.{key}")
        ]
    if isinstance(shown, list) and isinstance(printed, list):
        return [at for one in printed[:9] for at in differing(shown[0], one, f"{where}[]")] if shown else []
    return [] if type(shown) is type(printed) else [where]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    shutil.copy(EXAMPLE, tmp_path / "comment.json")
    return tmp_path


@pytest.mark.parametrize(
    "call",
    [
        "check draft.md --rule notice.txt --json",
        "check comment.json --json",
        "rule notice.txt --json",
        "overlap draft.md --with draft.md --json",
    ],
)
def test_a_command_prints_what_the_page_shows(
    call: str, files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(files)
    assert run(call.split()) in {0, 1}
    assert differing(SHOWN[call.split(maxsplit=1)[0]], json.loads(capsys.readouterr().out)) == []


def test_what_came_back_has_the_shape_that_the_page_shows(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter, other = files / "letter.docx", files / "other.json"
    text = EXAMPLE.read_text(encoding="utf-8")
    other.write_text(text.replace("The people who keep", "The folks who keep"), encoding="utf-8")
    assert run(["export", str(other), "-o", str(letter)]) == 0
    capsys.readouterr()
    assert run(["returned", str(files / "comment.json"), str(letter), "--json"]) == 1
    printed = json.loads(capsys.readouterr().out)
    assert printed["differences"]
    assert differing(SHOWN["returned"], printed) == []


def test_a_passage_is_judged_as_the_page_shows() -> None:
    printed = judge_line({"id": "1", "text": "We ask EPA to publish the data behind its estimate."})
    assert differing(SHOWN["judge"], json.loads(json.dumps(printed))) == []


def test_the_page_shows_every_command_with_json_that_has_a_shape_of_its_own() -> None:
    assert set(SHOWN) == {"judge", "check", "rule", "overlap", "returned"}
    others = PAGE.read_text(encoding="utf-8").partition("## The others")[2]
    assert [one for one in ("blocks", "templates", "demo", "doctor", "export") if f"`{one}" not in others] == []
