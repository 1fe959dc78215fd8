"""What stands at the head and the foot of each page."""

from __future__ import annotations

import re

from docketwright.letter.letter import Run
from docketwright.letter.word.markup import written
from docketwright.letter.word.names import FOOT, RUNNING_HEAD
from docketwright.letter.word.runs import marked_run, paragraph, plain_run

FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
"""The only fields that a letter ever holds."""


def header(running_head: tuple[str, str], mark: str = "") -> bytes:
    """Return the head of every page but the first: who writes at the left, on what at the right.

    A mark such as "PUBLIC" stands in the place of who writes, and stands out.
    """
    left, right = running_head
    tab = "<w:r><w:tab/></w:r>" if right else ""
    first = marked_run(mark) if mark else plain_run(left)
    inside = f"{first}{tab}{plain_run(right)}"
    return written("hdr", [paragraph(RUNNING_HEAD, inside, [Run(mark or left or right)])])


def footer(text: str) -> bytes:
    """Return the foot of a page, with fields in place of "{page}" and "{pages}"."""
    pieces = (piece for piece in re.split(r"(\{pages?\})", text) if piece)
    return written("ftr", [paragraph(FOOT, "".join(_piece(piece) for piece in pieces), [Run(text)])])


def _piece(piece: str) -> str:
    if piece in FIELDS:
        return f'<w:fldSimple w:instr=" {FIELDS[piece]} ">{plain_run("1")}</w:fldSimple>'
    return plain_run(piece)
