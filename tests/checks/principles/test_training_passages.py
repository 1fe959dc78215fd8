"""The passages that the detector learns from are our own, labelled in the rubric's words, and each stands once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from docketwright.model.text import words
from docketwright.reference.elements import elements

DATA = Path(__file__).resolve().parents[3] / "training" / "data"
RUN = 12


def entries() -> Iterator[dict[str, object]]:
    for path in sorted(DATA.glob("*.jsonl")):
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def runs(text: str) -> set[tuple[str, ...]]:
    read = [one.text.lower() for one in words(text)]
    return {tuple(read[at : at + RUN]) for at in range(len(read) - RUN + 1)}


def test_labels_are_elements_and_principles_follow_from_them() -> None:
    known = {one.id for one in elements()}
    for one in entries():
        labels, against = one["elements"], one["contrary"]
        assert isinstance(labels, list)
        assert isinstance(against, list)
        assert {*labels, *against} <= known, one["id"]
        assert one["principles"] == sorted({int(label[1]) for label in labels}), one["id"]
        assert not set(labels) & set(against), one["id"]


@pytest.mark.parametrize("what", ["id", "text"])
def test_each_passage_stands_once(what: str) -> None:
    counts = Counter(str(one[what]) for one in entries())
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_passage_repeats_twelve_words_of_a_real_comment(shared: Path) -> None:
    real: set[tuple[str, ...]] = set()
    for name in ("real.jsonl", "dev.jsonl"):
        for line in (shared / "rubric" / name).read_text(encoding="utf-8").splitlines():
            real |= runs(json.loads(line)["text"])
    assert [one["id"] for one in entries() if runs(str(one["text"])) & real] == []
