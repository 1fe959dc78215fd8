"""Each promise of SECURITY.md names the tests that prove it, and they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w./-]+)::(test_\w+)`", PAGE)))
PROMISES = re.findall(r"^\| (\*\*.+?) \| (.+) \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("file", "name"), NAMED, ids=lambda one: one)
def test_a_test_that_is_named_is_there(file: str, name: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"^def {re.escape(name)}\w*\(", text, re.MULTILINE)


def test_there_are_promises() -> None:
    assert len(PROMISES) > 20


@pytest.mark.parametrize(("promise", "proof"), PROMISES, ids=lambda one: re.sub(r"\W+", " ", one)[:40].strip())
def test_every_promise_names_a_test(promise: str, proof: str) -> None:
    assert re.search(r"`tests/[\w./-]+::test_\w+`", proof), promise
