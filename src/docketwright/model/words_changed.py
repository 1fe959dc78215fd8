"""What changed between two texts, word by word, for comparing versions."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

from docketwright.model.scanning import late
from docketwright.model.sliding import slid
from docketwright.model.values import dataclass

_PIECE = late(r"\w+(?:[’'\-]\w+)*|\s+|[^\w\s]")
# Beyond this many words the comparison goes by paragraphs first, so that it stays quick.
_MANY = 4000
_WORTH_CUTTING = 40


class Change(StrEnum):
    """What happened to a run of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stayed, came or went together, with the blanks between them."""

    change: Change
    text: str


def words_changed(before: str, after: str) -> tuple[Run, ...]:
    """Return the runs that lead from one text to the other, in reading order; what went stands before what came."""
    whole = len(before) + len(after) > 8 * _MANY
    old, new = (_lines(before), _lines(after)) if whole else (_pieces(before), _pieces(after))
    return tuple(_joined(_runs(old, new)))


def lines_changed(before: str, after: str) -> tuple[Run, ...]:
    """Return the same runs line by line, each line whole: what was moved went where it was and came where it is."""
    return tuple(_joined(_runs(_lines(before), _lines(after))))


def shortened(runs: tuple[Run, ...], around: int = 90) -> tuple[Run, ...]:
    """Return the runs with long stretches that stayed cut to about `around` characters beside each change."""
    last = len(runs) - 1
    return tuple(
        Run(run.change, _middle_cut(run.text, 0 if at == 0 else around, 0 if at == last else around))
        if run.change is Change.SAME
        else run
        for at, run in enumerate(runs)
    )


def share_changed(before: str, after: str) -> float:
    """Return how much of the two texts differs, 0 to 1, counted in characters."""
    runs = words_changed(before, after)
    total = sum(len(run.text) for run in runs)
    return sum(len(run.text) for run in runs if run.change is not Change.SAME) / total if total else 0.0


def _middle_cut(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail + _WORTH_CUTTING:
        return text
    start = text.rfind(" ", 0, head + 1) if head else 0
    end = text.find(" ", len(text) - tail) if tail else len(text)
    start, end = max(0, start), len(text) if end < 0 else end
    return f"{text[:start]}{' ' if start else ''}…{text[end:]}"


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for tag, old_from, old_to, new_from, new_to in slid(codes, old, new):
        if tag == "equal":
            if old_to > old_from:
                yield Run(Change.SAME, "".join(old[old_from:old_to]))
            continue
        if old_to > old_from:
            yield Run(Change.REMOVED, "".join(old[old_from:old_to]))
        if new_to > new_from:
            yield Run(Change.ADDED, "".join(new[new_from:new_to]))


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield the runs with a single blank between two changes taken into them, so that a changed phrase reads whole."""
    removed = added = ""
    for run in runs:
        if run.change is Change.REMOVED:
            removed += run.text
        elif run.change is Change.ADDED:
            added += run.text
        elif (removed or added) and run.text.isspace() and "\n" not in run.text:
            removed += run.text
            added += run.text
        else:
            yield from _settled(removed, added)
            removed = added = ""
            yield run
    yield from _settled(removed, added)


def _settled(removed: str, added: str) -> Iterator[Run]:
    """Yield a change with the blank that both end in after it."""
    blank = ""
    while removed and added and removed[-1] == added[-1] and removed[-1].isspace():
        blank, removed, added = removed[-1] + blank, removed[:-1], added[:-1]
    if removed:
        yield Run(Change.REMOVED, removed)
    if added:
        yield Run(Change.ADDED, added)
    if blank:
        yield Run(Change.SAME, blank)


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)
