"""The worked example is what it claims to be: true to its source file, well argued, clean, and impossible to file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.checks.every import run_checks, visible
from docketwright.checks.principles import assess
from docketwright.cli import run
from docketwright.cli.demo import WRITTEN, example
from docketwright.cli.surroundings import surroundings
from docketwright.letter.plain import web_text
from docketwright.model.finding import Finding, Severity
from docketwright.reference.letter import letter_blocks

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ROOT / "resources" / "examples" / "ntia-open-weights.json"


@pytest.fixture(scope="module")
def findings() -> tuple[Finding, ...]:
    comment = example()
    return visible(run_checks(comment, surroundings(comment, WRITTEN)), comment)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_it_is_the_file_that_its_builder_makes_each_time(tmp_path: Path, seed: str) -> None:
    made = tmp_path / "example.json"
    builder = [sys.executable, ROOT / "packaging" / "make_example.py", made]
    subprocess.run(builder, check=True, env=os.environ | {"PYTHONHASHSEED": seed})
    assert made.read_bytes() == SHIPPED.read_bytes(), "run .venv/bin/python packaging/make_example.py"


def test_it_is_marked_as_an_example() -> None:
    assert example().example
    assert example().author.last_name == "Example"


def test_it_has_five_arguments_with_a_block_a_request_a_source_and_a_question_each() -> None:
    comment = example()
    ids = {block.id for block in letter_blocks() if block.offered}
    questions = {question.number for question in comment.rule.questions} if comment.rule else set()
    assert len(comment.arguments) == 5
    for argument in comment.arguments:
        assert argument.block in ids
        assert argument.request.text
        assert all(comment.source(key) for key in argument.sources)
        assert argument.anchor.questions
        assert set(argument.anchor.questions) <= questions


def test_all_four_principles_are_supported() -> None:
    comment = example()
    views = assess(comment, surroundings(comment, WRITTEN))
    assert {view.principle.id: str(view.state).lower() for view in views} == dict.fromkeys(
        ("P1", "P2", "P3", "P4"), "supported"
    )


def test_the_web_text_fits_the_form_and_keeps_every_request() -> None:
    comment = example()
    text = web_text(comment).text
    assert len(text.encode()) <= 5000
    plain = text.replace("'", "’")
    for argument in comment.arguments:
        assert argument.request.text.split(",")[0] in plain


def test_nothing_must_be_fixed_and_nothing_is_misspelt(findings: tuple[Finding, ...]) -> None:
    assert [one.title for one in findings if one.severity is Severity.MUST_FIX] == []
    assert [one.quote for one in findings if one.check == "spelling"] == []
    assert len(findings) <= 8


def test_the_demo_writes_letter_web_text_findings_and_principles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "a" / "b"
    assert run(["demo", "-o", str(folder), "--json"]) == 0
    written = json.loads(capsys.readouterr().out)
    assert set(written) == {"letter", "web text", "findings", "principles", "comment"}
    assert all(Path(path).stat().st_size > 100 for path in written.values())
    assert Path(written["letter"]).suffix == ".docx"


def test_the_demo_says_where_the_letter_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "-o", str(tmp_path)]) == 0
    assert f"The letter is {tmp_path}" in capsys.readouterr().out


def test_a_demo_that_cannot_be_written_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    assert run(["demo", "-o", str(tmp_path / "taken")]) == 3
    assert "cannot be made" in capsys.readouterr().err
