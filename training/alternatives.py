"""Take a phrase apart into expressions of which one matches wherever it does.

Only choices at the very top are parted, and those of a group that is all of the phrase but for the edges of its words:
what stands behind a group would have to be written behind each of its choices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[]", re.DOTALL)
_WHOLE = re.compile(r"(\\b|\^|)\(\?:(.*)\)(\\b|)", re.DOTALL)


def alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, in its order; itself where it has no choices."""
    return [one for part in _choices(pattern) for one in _opened(part)]


def _opened(part: str) -> Iterator[str]:
    group = _WHOLE.fullmatch(part)
    if group is None or not _closes_at_its_end(group[2]):
        yield part
    else:
        yield from (f"{group[1]}{one}{group[3]}" for one in _choices(group[2]))


def _choices(pattern: str) -> list[str]:
    """Return what stands between the signs "|" that are in no group."""
    made, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += _deeper(piece)
        if piece == "|" and depth == 0:
            made.append("")
        else:
            made[-1] += piece
    return made


def _closes_at_its_end(inside: str) -> bool:
    """Return whether what was taken for the inside of one group is not the end of one and the beginning of another."""
    depth = 0
    for piece in _PIECE.findall(inside):
        depth += _deeper(piece)
        if depth < 0:
            return False
    return True


def _deeper(piece: str) -> int:
    return (piece == "(") - (piece == ")")
