"""What both processes of a check need is loaded before there are two."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import argparse, json, sys
from pathlib import Path
import docketwright.cli
from docketwright.cli import check, together
from docketwright.cli.meeting import Meeting
check._load_what_both_need()
before = set(sys.modules)
if sys.argv[1] == "first":
    import docketwright.cli.checked
else:
    list(together.read_and_judge(Path(sys.argv[2]), None, Meeting()))
print(json.dumps([sorted(before), sorted(set(sys.modules) - before)]))
"""
TEXT = "Tell us why the agency needs this. I tested two models, and neither did what you fear. " * 40


def loaded(process: str, file: Path) -> tuple[set[str], set[str]]:
    ran = [sys.executable, "-c", PROGRAM, process, str(file)]
    before, after = json.loads(subprocess.run(ran, capture_output=True, check=True, timeout=60).stdout)
    return set(before), set(after)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_no_room_is_loaded_by_each_of_two_processes(file: Path) -> None:
    (_, first), (_, second) = loaded("first", file), loaded("second", file)
    assert {one for one in first & second if one.startswith("docketwright")} == set()
    assert first
    assert second


def test_nothing_is_loaded_before_that_only_one_of_them_needs(file: Path) -> None:
    before, _ = loaded("first", file)
    assert before & {"docketwright.cli.checked", "docketwright.letter.readback", "docketwright.checks.claims"} == set()
