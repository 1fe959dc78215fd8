"""Moves what came or went to where it begins a paragraph or a sentence, where the same texts allow it.

A paragraph that was added behind "…an attacker." may as well be told as "." and the paragraph without its own full
stop: to the comparison it is all the same, to a reader it is not.
"""

from __future__ import annotations

from collections.abc import Sequence

Code = tuple[str, int, int, int, int]
# Nothing is moved further than this many words and blanks.
_FURTHEST = 200


def slid(codes: Sequence[Code], old: Sequence[str], new: Sequence[str]) -> list[Code]:
    """Return the steps of a comparison, difflib's opcodes, each insertion or deletion between what stayed moved."""
    made = list(codes)
    for at in range(1, len(made) - 1):
        tag, old_from, old_to, new_from, new_to = made[at]
        before, after = made[at - 1], made[at + 1]
        if tag not in {"insert", "delete"} or {before[0], after[0]} != {"equal"}:
            continue
        pieces, start, end = (new, new_from, new_to) if tag == "insert" else (old, old_from, old_to)
        by = _best(pieces, start, end, back=before[2] - before[1], on=after[2] - after[1])
        made[at - 1] = ("equal", before[1], before[2] + by, before[3], before[4] + by)
        made[at] = (tag, old_from + by, old_to + by, new_from + by, new_to + by)
        made[at + 1] = ("equal", after[1] + by, after[2], after[3] + by, after[4])
    return made


def _best(pieces: Sequence[str], start: int, end: int, *, back: int, on: int) -> int:
    """Return by how many pieces to move what lies from `start` to `end`: at most so many back, and so many on."""
    ways = [0]
    while len(ways) <= min(on, _FURTHEST) and pieces[start + ways[-1]] == pieces[end + ways[-1]]:
        ways.append(ways[-1] + 1)
    step = 0
    while step < min(back, _FURTHEST) and pieces[start - step - 1] == pieces[end - step - 1]:
        step += 1
        ways.append(-step)
    return max(ways, key=lambda by: (_worth(pieces, start + by), -abs(by)))


def _worth(pieces: Sequence[str], start: int) -> int:
    """Return how well a passage that begins here reads: 2 for a paragraph, 1 for a sentence."""
    if start == 0 or pieces[start - 1].endswith("\n"):
        return 2
    return int(start > 1 and pieces[start - 1].isspace() and pieces[start - 2] in {".", "?", "!"})
