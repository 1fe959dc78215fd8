"""`docketwright judge --jsonl`: a line out for every line in, and nothing heavy loaded for it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest

from docketwright.cli import judge as command
from docketwright.cli import run
from docketwright.errors import ReadError


def judged(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *lines: str) -> list[dict[str, object]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    assert run(["judge", "--jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_line_is_answered_in_order_and_in_shape(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "The agency should publish the test data behind its threshold so that outside scientists can replicate it."
    lines = [json.dumps({"id": name, "text": text}) for name in ("b", 7, None)]
    answers = judged(monkeypatch, capsys, *lines)
    assert [one["id"] for one in answers] == ["b", 7, None]
    for answer in answers:
        assert list(answer) == ["id", "principles", "elements", "request", "hits"]
        assert answer["principles"] == [1]
        assert answer["request"] is True
        hits = answer["hits"]
        assert isinstance(hits, list)
        assert all(set(hit) == {"element", "start", "end", "words", "why"} for hit in hits)
        assert all(text[hit["start"] : hit["end"]] == text for hit in hits)


def test_a_line_of_another_encoding_or_size_is_refused() -> None:
    with pytest.raises(ReadError, match="not a line of JSON"):
        command.passage(b'{"id": 1, "text": "\xff"}')
    with pytest.raises(ReadError, match="longer than a million"):
        command.passage(b" " * 1_000_001)
    with pytest.raises(ReadError, match="no text"):
        command.passage(b'{"id": 1, "text": 5}')


@pytest.mark.parametrize("name", ["NaN", "-Infinity", "[1, Infinity]", "1e999", "-1e999"])
def test_a_number_that_json_does_not_have_is_no_id(name: str) -> None:
    with pytest.raises(ReadError, match="not a line of JSON"):
        command.passage(b'{"id": %s, "text": "a"}' % name.encode())


def test_any_other_number_comes_back() -> None:
    assert command.passage(b'{"id": 1.5e300, "text": "a"}') == (1.5e300, "a")


def test_a_byte_order_mark_is_no_fault() -> None:
    assert command.passage(b'\xef\xbb\xbf{"id": 1, "text": "a"}') == (1, "a")


def test_judging_loads_nothing_heavy() -> None:
    code = (
        "import sys; from docketwright.cli import run; run(['judge', '--jsonl']);"
        "heavy = {'PySide6', 'docx', 'lxml', 'spellchecker', 'sqlite3', 'ssl', 'urllib3', 'keyring', 'numpy'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    line = '{"id": 1, "text": "The agency should publish its data."}\n'
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COV")}  # it loads sqlite3 itself
    ran = subprocess.run(
        [sys.executable, "-c", code], input=line, capture_output=True, text=True, check=True, env=alone
    )
    assert ran.stdout.splitlines()[-1] == "[]"
