"""The command line's contract: JSON out, messages aside, four exit codes, never a traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.cli import run
from docketwright.cli.blocks import present
from docketwright.cli.parser import COMMANDS, build
from docketwright.model.block import Block, Origin

EXAMPLE = resource("examples", "ntia-open-weights.json")
NOTICE = resource("examples", "ntia-2023-0009.txt")


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_every_command_has_a_file_and_a_line_of_help() -> None:
    shown = build().format_help()
    for command in COMMANDS:
        assert f"{command.name} " in shown
        assert command.does in shown


def test_version_is_short(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Docketwright 0.")


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["rule"],
        ["--nonsense"],
        ["check"],
        ["export", "a.json"],
        ["export", str(EXAMPLE), "-o", "letter"],
        ["blocks"],
    ],
    ids=" ".join,
)
def test_a_call_that_makes_no_sense_is_answered_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert said.count("\n") == 1
    assert said.startswith("docketwright: ")


@pytest.mark.parametrize("command", [["rule"], ["check"], ["export", "-o", "x.docx"]], ids=lambda one: str(one[0]))
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("missing.json", None),
        ("empty.json", b""),
        ("binary.json", bytes(range(256)) * 40),
        ("list.json", b"[1, 2, 3]"),
        ("deep.json", b"[" * 100_000),
        ("empty.docx", b""),
        ("broken.docx", b"PK\x03\x04 not a zip"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_file_that_cannot_be_read_is_named_in_one_sentence(
    command: list[str], name: str, data: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    assert run([*command, str(path)]) == 3
    out, said = capsys.readouterr()
    assert out == ""
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_a_folder_in_place_of_a_file_is_an_error_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(tmp_path)]) == 3
    assert "Traceback" not in capsys.readouterr().err


def test_the_notice_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", str(NOTICE), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["docket_id"] == "NTIA-2023-0009"
    assert found["agency_docket"] == "240216-0052"
    assert found["rins"] == ["0660-XC060"]
    assert {one["number"] for one in found["questions"]} >= {"1", "1.a", "1.d.i", "5.a", "8.b", "9"}
    assert [one["date"] for one in found["deadlines"] if one["kind"] == "comment"] == ["2024-03-27"]


def test_the_notice_is_printed_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", str(NOTICE)]) == 0
    assert "NTIA-2023-0009" in capsys.readouterr().out


def test_the_check_of_the_example_is_json_and_says_so_by_its_code(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["check", str(EXAMPLE), "--json"])
    report = json.loads(capsys.readouterr().out)
    assert code == (1 if report["findings"] else 0)
    assert [one["id"] for one in report["principles"]] == ["P1", "P2", "P3", "P4"]


def test_the_check_of_a_plain_text_works_with_the_notice_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("I ask the agency to publish its test data before it acts.\n", encoding="utf-8")
    assert run(["check", str(draft), "--rule", str(NOTICE), "--json"]) in {0, 1}
    assert json.loads(capsys.readouterr().out)["findings"]


def test_each_passage_gets_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, b'{"id": 7, "text": "The agency should publish its test data."}\n\n{"id": "b", "text": ""}\n')
    assert run(["judge", "--jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == [7, "b"]
    assert set(lines[0]) == {"id", "principles", "elements", "request", "hits"}


def test_a_line_that_is_no_passage_is_named_and_the_rest_are_judged(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, b'not json\n{"id": "a"}\n{"id": "b", "text": "Hello."}\n[1]\n')
    assert run(["judge", "--jsonl"]) == 3
    out, said = capsys.readouterr()
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["b"]
    assert [line.split(":")[1] for line in said.splitlines()] == [" Line 1", " Line 2", " Line 4"]


def test_listed_blocks_stand_in_columns_however_long_an_id_is(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = (
        Block("a" * 60, "Long", "Words."),
        Block("b", "Short", "Words.", origin=Origin.LETTER, principles=(1, 2, 3, 4, 5, 6)),
    )
    present(blocks, as_json=False)
    long, short = capsys.readouterr().out.splitlines()
    assert long.index("Long") == short.index("Short")
    assert long.index("mine") == short.index("letter")
    present((), as_json=False)
    assert capsys.readouterr().out == ""


def test_blocks_are_listed_found_and_carried_to_another_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["blocks", "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 18
    assert run(["blocks", "list"]) == 0
    assert capsys.readouterr().out.count("frames only") == 2
    assert run(["blocks", "search", "replicated"]) == 0
    assert "finding-replicable" in capsys.readouterr().out
    assert run(["blocks", "search", "zebra"]) == 0
    assert capsys.readouterr() == ("", "No block holds these words.\n")
    pack = tmp_path / "pack.json"
    assert run(["blocks", "export", "--all", "-o", str(pack)]) == 0
    monkeypatch.setenv("DOCKETWRIGHT_HOME", str(tmp_path / "other"))
    assert run(["blocks", "import", str(pack)]) == 0


@pytest.mark.parametrize(("name", "begins"), [("a.docx", b"PK"), ("a.txt", b""), ("a.eml", b"")])
def test_the_example_is_exported(name: str, begins: bytes, tmp_path: Path) -> None:
    target = tmp_path / name
    assert run(["export", str(EXAMPLE), "-o", str(target)]) == 0
    assert target.stat().st_size > 500
    assert target.read_bytes().startswith(begins)


def test_only_the_letter_itself_can_be_made_with_confidential_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(EXAMPLE), "-o", str(tmp_path / "a.txt"), "--confidential"]) == 2
    assert "Only the Word letter and the PDF" in capsys.readouterr().err
    assert run(["export", str(EXAMPLE), "-o", str(tmp_path / "a.docx"), "--confidential"]) == 0


def test_an_export_to_a_place_that_is_not_there_is_an_error_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(EXAMPLE), "-o", str(tmp_path / "no" / "such" / "a.docx")]) == 3
    assert "Traceback" not in capsys.readouterr().err


def test_a_sentence_that_two_documents_share_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shared = "The agency should publish the data behind its threshold before any limit on open weights takes effect."
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text(f"{shared}\n\nI test pumps in Duluth and have done so for eleven years.\n", encoding="utf-8")
    other.write_text(f"My own words stand here, and they are few.\n\n{shared}\n", encoding="utf-8")
    assert run(["overlap", str(one), "--with", str(other), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [one["text"] for one in found["sentences"] if one["class"] == "copied"] == [shared]


def test_the_installed_command_answers(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("docketwright")
    shown = subprocess.run([program, "--help"], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "Everything works offline" in shown.stdout


def test_judging_loads_neither_qt_nor_the_dictionary_nor_word() -> None:
    code = (
        "import sys; from docketwright.cli import run; run(['judge', '--jsonl']);"
        "heavy = {'PySide6', 'docx', 'lxml', 'spellchecker', 'sqlite3', 'ssl', 'urllib3', 'keyring'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    # The measuring of coverage keeps its own books with SQLite.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ran = subprocess.run(
        [sys.executable, "-c", code], input="", capture_output=True, text=True, check=True, env=environment
    )
    assert ran.stdout.strip() == "[]"
