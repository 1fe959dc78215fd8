"""What is taught beside the passages: which of their words carry a label (O. Zaidan, J. Eisner, C. Piatko, 2007).

A label says that somewhere in a passage something is argued; most of its words are about something else. `marks.jsonl`
says for each element of a real passage in which words it lies, by places only. Of that come passages of those sentences
alone, and contrasts: how much more a passage says with these words than without them. They teach nothing of requests
or of what argues against a principle, for those are not marked.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from training.matrix import NOTHING, Document, documents
from training.outputs import targets
from training.passages import Passage

from docketwright.model.text import sentences

MARKS = Path(__file__).resolve().parent / "marks.jsonl"
MARGIN = 0.6
"""How much of an element is owed to the words that carry it; the rest of a passage tells something of it too."""

Places = tuple[tuple[int, int], ...]
Marks = Mapping[str, Places]
"""For each element of a passage, the places of the words that carry it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """By how much the one text says more than the other; the other may be nothing. Both are filed prose."""

    more: Document
    less: Document
    wanted: np.ndarray
    fold: int

    @property
    def whole(self) -> bool:
        """Return whether it is judged by itself, not against another text."""
        return self.less is NOTHING


def marks(path: Path = MARKS) -> dict[str, Marks]:
    """Return the marks of each real passage by its id; places count characters of its text."""
    found: dict[str, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for line in path.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        found[one["id"]][one["element"]].append((one["start"], one["end"]))
    return {key: {label: tuple(places) for label, places in labels.items()} for key, labels in found.items()}


def lessons(read: Iterable[Passage], known: Mapping[str, Marks]) -> list[Lesson]:
    """Return what the marked ones of these passages teach; only real passages are marked."""
    drafts = [draft for one in read if one.real and one.id in known for draft in _drafts(one, known[one.id])]
    texts = sorted({text for _, more, less, _ in drafts for text in (more, less) if text})
    made = {"": NOTHING, **dict(zip(texts, documents(texts), strict=True))}
    return [Lesson(made[more], made[less], wanted, one.fold) for one, more, less, wanted in drafts]


Draft = tuple[Passage, str, str, np.ndarray]


def _drafts(one: Passage, labels: Marks) -> Iterator[Draft]:
    """Yield the marked sentences alone, against the others, and the passage against itself without marked words."""
    everything = tuple(place for places in labels.values() for place in places)
    whole, none = _wanted(one), _wanted(_left(one, ()))
    carrying, others = _sentences(one.text, everything)
    yield one, carrying, "", whole
    if _says_something(others):
        yield one, carrying, others, MARGIN * (whole - none)
    for places, gone in {everything: tuple(labels), **{labels[name]: (name,) for name in labels}}.items():
        less = _without(one.text, places)
        if _says_something(less):
            left = _wanted(_left(one, [name for name in labels if name not in gone]))
            yield one, one.text, less, MARGIN * (whole - left)


def _wanted(one: Passage) -> np.ndarray:
    return np.asarray(targets([one])[0], dtype=float)


def _left(one: Passage, elements: Sequence[str]) -> Passage:
    """Return the passage with these elements alone."""
    return replace(one, elements=tuple(elements), principles=tuple(sorted({int(e[1]) for e in elements})))


def _sentences(text: str, places: Places) -> tuple[str, str]:
    """Return the sentences that hold marked words, and the others."""
    parts: tuple[list[str], list[str]] = ([], [])
    for one in sentences(text):
        marked = any(start < one.end and one.start < end for start, end in places)
        parts[0 if marked else 1].append(one.text)
    return " ".join(parts[0]), " ".join(parts[1])


def _without(text: str, places: Places) -> str:
    kept = list(text)
    for start, end in places:
        kept[start:end] = " " * (end - start)
    return " ".join("".join(kept).split())


def _says_something(text: str) -> bool:
    return bool(re.search(r"\w", text))
