"""Read the labelled passages, and say which of them belong together and which are kept for the last test."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
REAL = HERE.parents[1] / "shared" / "rubric"
FOLDS = 5
APART = "apart.jsonl"


@dataclass(frozen=True, slots=True)
class Passage:
    """A labelled passage; `group` is its writer or source document, which never stands on both sides of a split."""

    id: str
    text: str
    elements: tuple[str, ...]
    principles: tuple[int, ...]
    contrary: tuple[int, ...]
    ask: bool
    group: str
    real: bool

    @property
    def fold(self) -> int:
        """Return in which of the cross-validation's parts it is."""
        return _number(f"f{self.group}") % FOLDS

    @property
    def kept_apart(self) -> bool:
        """Return whether it belongs to the last test: about 22 % of the real sources, chosen by their names' hash."""
        return self.real and _number(f"final{self.group}") % 9 < 2


def own_passages() -> list[Passage]:
    """Return what was written to learn from: every .jsonl file in data/ but the one written apart."""
    paths = sorted((HERE / "data").glob("*.jsonl"))
    return [one for path in paths if path.name != APART for one in _read(path, real=False)]


def written_apart() -> list[Passage]:
    """Return our own passages that nothing is learnt from; empty where there are none."""
    path = HERE / "data" / APART
    return _read(path, real=False) if path.is_file() else []


def real_passages() -> list[Passage]:
    """Return the real commenters' passages beside this checkout; empty where they are absent."""
    path = REAL / "real.jsonl"
    return _read(path, real=True) if path.is_file() else []


def dev_passages() -> list[Passage]:
    """Return the sixty passages that are only ever reported on; empty where they are absent."""
    path = REAL / "dev.jsonl"
    return _read(path, real=True) if path.is_file() else []


def traps() -> list[Passage]:
    """Return the look-alikes that are only ever reported on; empty where they are absent."""
    path = REAL / "traps.jsonl"
    return _read(path, real=False) if path.is_file() else []


def _read(path: Path, *, real: bool) -> list[Passage]:
    with path.open(encoding="utf-8") as lines:
        return [_passage(json.loads(line), real=real) for line in lines if line.strip()]


def _passage(entry: dict[str, object], *, real: bool) -> Passage:
    elements = entry["elements"]
    contrary = entry.get("contrary") or []
    assert isinstance(elements, list)
    assert isinstance(contrary, list)
    return Passage(
        id=str(entry["id"]),
        text=str(entry["text"]),
        elements=tuple(elements),
        principles=tuple(sorted({int(one[1]) for one in elements})),
        contrary=tuple(sorted({int(str(one)[1]) for one in contrary if re.match(r"P[1-4]", str(one))})),
        ask=bool(entry.get("ask", False)),
        group=_source(str(entry["source"])) if real else str(entry.get("writer", "none")),
        real=real,
    )


def _source(source: str) -> str:
    """Return the document; of the very long collections of many people's comments, stretches of 200 lines."""
    lines = re.match(r"(.*?) lines (\d+)", source)
    return f"{lines.group(1)} #{int(lines.group(2)) // 200}" if lines else source


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)
