"""What a command says of a call or a file that it cannot take: which one, what happened, what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.cli import blocks, run
from docketwright.store.workspace import Workspace, workspace_folder

EXAMPLE = resource("examples", "ntia-open-weights.json")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fly"], "There is no command “fly”. See docketwright --help."),
        (["fly" * 200], f"There is no command “{'fly' * 200}”. See docketwright --help."),
        (["rule", "a.xml", "--fast"], "Not understood: --fast. See docketwright rule --help."),
        (["check", "a.md", "b.md"], "Not understood: b.md. See docketwright check --help."),
    ],
    ids=["no command", "a long word", "no option", "one file too many"],
)
def test_a_word_that_is_not_understood_is_named(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr() == ("", f"docketwright: {said}\n")


def test_a_file_without_a_command_is_told_how_it_is_opened(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(EXAMPLE)]) == 2
    assert "docketwright open FILE" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ["rule", "{bad}"],
        ["check", "{bad}"],
        ["check", "{good}", "--rule", "{bad}"],
        ["export", "{bad}", "-o", "a.docx"],
        ["export", "{good}", "-o", "a.docx", "--rule", "{bad}"],
        ["export", "{good}", "-o", "a.docx", "--template", "{bad}"],
        ["export", "{good}", "-o", "a.pdf", "--template", "{bad}"],
        ["returned", "{good}", "{bad}"],
        ["overlap", "{good}", "--with", "{good}", "{bad}"],
        ["blocks", "import", "{bad}"],
        ["templates", "check", "{bad}"],
        ["templates", "add", "{bad}", "--to", "{good}"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("name", ["bad.json", "bad.docketblocks", "bad.docx", "bad"])
def test_of_several_files_the_one_that_cannot_be_read_is_named(
    command: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / name
    bad.write_bytes(b"\x00\x01\x02 neither words nor anything else \xff\xfe" * 9)
    assert run([word.format(bad=bad, good=EXAMPLE) for word in command]) == 3
    assert capsys.readouterr().err.startswith(f"docketwright: {name}: ")


def test_a_notice_among_several_is_asked_for_with_the_name_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    issue = tmp_path / "issue.json"
    entry = {"document_number": "2024-1", "title": "One", "type": "Rule", "agencies": [], "abstract": "It closes."}
    issue.write_text(json.dumps({"results": [entry, entry | {"document_number": "2024-2"}]}), encoding="utf-8")
    assert run(["rule", str(issue)]) == 3
    said = capsys.readouterr().err
    assert said.startswith("docketwright: issue.json: ")
    assert "--document 2024-1" in said


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("command", ["check", "export -o a.docx", "overlap --with a.md --"])
def test_a_comment_file_under_another_name_is_not_taken_for_prose(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, compact: bool
) -> None:
    other = tmp_path / "comment"
    text = EXAMPLE.read_text(encoding="utf-8")
    other.write_text(json.dumps(json.loads(text)) if compact else text, encoding="utf-8")
    assert run([*command.split(), str(other)]) == 3
    assert capsys.readouterr().err == (
        "docketwright: comment is a file of Docketwright’s own. Let its name end in .docketwright.\n"
    )


@pytest.mark.parametrize("text", ["<?xml version='1.0'?><RULE/>", "\n<PRORULE>\n<P>Hello", "<!DOCTYPE html><p>Hello"])
@pytest.mark.parametrize("name", ["a.xml", "a.txt", "a"])
def test_the_marks_of_a_web_page_are_not_taken_for_prose(
    text: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert run(["check", str(tmp_path / name)]) == 3
    assert capsys.readouterr().err.startswith(f"docketwright: {name} is a notice or a web page, no draft.")


def test_a_pack_of_blocks_is_no_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = tmp_path / "all.docketblocks"
    assert run(["blocks", "export", "--all", "-o", str(pack)]) == 0
    capsys.readouterr()
    assert run(["export", str(pack), "-o", str(tmp_path / "a.docx")]) == 3
    assert "all.docketblocks: This file does not hold a comment." in capsys.readouterr().err
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize("ending", [".pdf", ".txt", ".html"])
def test_blocks_are_not_written_under_the_ending_of_something_else(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["blocks", "export", "--all", "-o", str(tmp_path / f"a{ending}")]) == 2
    assert f"Blocks cannot be written as {ending}." in capsys.readouterr().err
    assert not list(tmp_path.glob("a.*"))


def test_a_pack_can_go_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["blocks", "export", "--all", "-o", "-"]) == 0
    out, said = capfdbinary.readouterr()
    assert len(json.loads(out)["blocks"]) == 18
    assert said == b""


def test_a_command_waits_for_another_that_has_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Workspace.open(workspace_folder())
    monkeypatch.setattr(blocks, "sleep", lambda _seconds: held.close())
    assert run(["blocks", "list"]) == 0


def test_the_example_is_not_written_over_the_work_of_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["demo", "-o", str(tmp_path)]) == 0
    first = {file.name for file in tmp_path.iterdir()}
    (tmp_path / "comment.json").write_text("my own", encoding="utf-8")
    capsys.readouterr()
    assert run(["demo", "-o", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["comment"] == str(tmp_path / "comment (2).json")
    assert (tmp_path / "comment.json").read_text(encoding="utf-8") == "my own"
    assert {file.name for file in tmp_path.iterdir()} == first | {"comment (2).json"}
