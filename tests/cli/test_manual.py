"""The man page and the completions say what the parser says, and the shells themselves understand them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from docketwright.cli.manual import MADE, made, main
from docketwright.cli.parser import COMMANDS

OFFERED = [
    ("docketwright do", {"doctor"}),
    ("docketwright --v", {"--version"}),
    ("docketwright blocks ", {"list", "search", "export", "import"}),
    ("docketwright blocks import --", {"--look", "--help"}),
    ("docketwright export --format e", {"email", "eml"}),
    ("docketwright export --app", {"--appendix"}),
    ("docketwright export --r", {"--rule"}),
    ("docketwright check le", {"letter.docx"}),
    ("docketwright doctor le", set()),
]


def shell(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"there is no {name} here")
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "letter.docx").touch()
    for form in MADE:
        (tmp_path / form).mkdir()
        (tmp_path / form / "_docketwright").write_text(made(form), encoding="utf-8")
    return tmp_path


def said(folder: Path, *command: str) -> set[str]:
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert not ran.stderr
    return {line.split("\t")[0] for line in ran.stdout.splitlines() if line}


@pytest.mark.parametrize("form", MADE)
def test_every_command_is_named(form: str) -> None:
    text = made(form)
    assert [one.name for one in COMMANDS if one.name not in text] == []


@pytest.mark.parametrize("asked", [[], ["pdf"], ["man", "bash"]], ids=str)
def test_who_asks_for_no_form_is_told_which_there_are(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked) == 2
    assert capsys.readouterr() == ("", "Name one of: man, bash, zsh, fish.\n")


def test_a_form_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bash"]) == 0
    assert capsys.readouterr() == (f"{made('bash')}\n", "")


@pytest.mark.parametrize(("typed", "offered"), OFFERED)
def test_bash_offers_what_fits(folder: Path, typed: str, offered: set[str]) -> None:
    ask = (
        "source bash/_docketwright; IFS=' ' read -ra COMP_WORDS <<<\"$1|\"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
        "COMP_WORDS[COMP_CWORD]=${COMP_WORDS[COMP_CWORD]%|}; _docketwright; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    found = said(folder, shell("bash"), "-c", ask, "ask", typed)
    assert found >= offered
    assert found - offered <= {"-h", "--help"}


@pytest.mark.parametrize(("typed", "offered"), OFFERED)
def test_fish_offers_what_fits(folder: Path, typed: str, offered: set[str]) -> None:
    found = said(folder, shell("fish"), "--no-config", "-c", "source fish/_docketwright; complete -C $argv[1]", typed)
    assert found == offered


def test_zsh_reads_its_completion(folder: Path) -> None:
    said(folder, shell("zsh"), "-n", "zsh/_docketwright")
    text = made("zsh")
    assert "'(-o --output)--output[the file to write; - is standard output]:FILE:_files'" in text
    assert "what to make; else the file'\\''s ending decides" in text
    assert ":(docx pdf web" in text


def test_man_reads_its_page_without_a_warning(folder: Path) -> None:
    page = folder / "man" / "_docketwright"
    groff = shell("groff")
    command = [groff, "-man", "-Kutf8", "-Tutf8", "-ww", "-P-cbou", page]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert not ran.stderr
    assert [part for part in ("EXIT STATUS", "FILES", "EXAMPLES", "appendix") if part not in ran.stdout] == []
