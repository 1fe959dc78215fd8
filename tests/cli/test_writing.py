"""What a command makes goes where it was told to, and never over what it was made from."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.cli import run

EXAMPLE = resource("examples", "ntia-open-weights.json")


NOTICE = """DEPARTMENT OF EXAMPLES
Kite Safety Administration
14 CFR Part 231
[Docket No. KSA-2024-0007]
RIN 9130-AB16
Counting Kites
AGENCY: Kite Safety Administration, Department of Examples.
ACTION: Notice of proposed rulemaking; request for comment.
SUMMARY: The Kite Safety Administration proposes to count kites and requests comment.
DATES: Comments must be received on or before November 20, 2024.
"""


@pytest.fixture
def comment(tmp_path: Path) -> Path:
    return Path(shutil.copy(EXAMPLE, tmp_path / "mine.docketwright"))


@pytest.mark.parametrize("kind", ["docx", "email", "web"])
def test_a_letter_is_not_written_over_its_comment(comment: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = comment.read_bytes()
    assert run(["export", str(comment), "-o", str(comment), "--format", kind]) == 2
    assert capsys.readouterr().err == (
        "docketwright: mine.docketwright is what you make this from, and would be lost. Give another name to -o.\n"
    )
    assert comment.read_bytes() == before


def test_a_draft_is_not_lost_under_another_of_its_names(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("We ask the agency to publish its data.\n", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(draft)
    assert run(["export", str(draft), "-o", str(tmp_path / "link.txt")]) == 2
    assert draft.read_text(encoding="utf-8").startswith("We ask")


def test_a_letter_is_not_written_over_the_paper_it_is_printed_on(comment: Path, tmp_path: Path) -> None:
    paper = tmp_path / "ours.docx"
    assert run(["templates", "copy", "short-letter", "-o", str(paper)]) == 0
    before = paper.read_bytes()
    assert run(["export", str(comment), "-o", str(paper), "--template", str(paper)]) == 2
    assert paper.read_bytes() == before


def test_a_draft_is_addressed_to_who_wrote_its_notice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft, notice = tmp_path / "draft.md", tmp_path / "notice.txt"
    draft.write_text("# Data\n\nThe counts are not in the docket. We ask the agency to wait.\n", encoding="utf-8")
    notice.write_text(NOTICE, encoding="utf-8")
    assert run(["export", str(draft), "--rule", str(notice), "-o", "-", "--format", "email"]) == 0
    letter = capsys.readouterr().out
    assert "Re: Counting Kites\nDocket No. KSA-2024-0007; RIN 9130-AB16" in letter
    assert "We ask the agency to wait." in letter
    before = notice.read_bytes()
    assert run(["export", str(draft), "--rule", str(notice), "-o", str(notice)]) == 2
    assert notice.read_bytes() == before


def test_a_hyphen_is_standard_output(comment: Path, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    file = tmp_path / "web.txt"
    run(["export", str(comment), "-o", str(file)])
    capfdbinary.readouterr()
    assert run(["export", str(comment), "-o", "-", "--format", "web"]) == 0
    out, said = capfdbinary.readouterr()
    assert out == file.read_bytes()
    assert b"Written" not in said


def test_a_word_letter_can_go_to_standard_output(comment: Path) -> None:
    line = [sys.executable, "-m", "docketwright", "export", str(comment), "-o", "-", "--format", "docx"]
    ran = subprocess.run(line, capture_output=True, check=True)
    assert (ran.stdout[:2], ran.stderr) == (b"PK", b"")


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("a.docx", "web", ".txt"),
        ("a.pdf", "review", ".docx"),
        ("a.txt", "packet", ".zip"),
        ("other.docketwright", "docx", ".docx"),
        ("a.zip", "eml", ".eml"),
    ],
)
def test_a_file_is_not_given_the_ending_of_something_else(
    comment: Path, name: str, kind: str, wanted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(comment), "-o", str(tmp_path / name), "--format", kind]) == 2
    assert capsys.readouterr().err.endswith(f"does not hold the format {kind}. End it in {wanted}.\n")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(("name", "kind"), [("a.txt", "email"), ("a.text", "web"), ("a", "docx"), ("A.DOCX", "review")])
def test_a_file_may_have_any_ending_that_tells_no_program_what_it_is(
    comment: Path, name: str, kind: str, tmp_path: Path
) -> None:
    assert run(["export", str(comment), "-o", str(tmp_path / name), "--format", kind]) == 0


@pytest.mark.parametrize(("number", "said"), [("x", "x is not the number of an argument"), ("99", "no argument 99")])
def test_a_number_that_no_argument_has_is_said_in_words(
    comment: Path, number: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(comment), "-o", "a.txt", "--first", number]) == 2
    assert said in capsys.readouterr().err
