"""What stands at the head and the foot of each page."""

from __future__ import annotations

import re

from docketwright.letter.word.markup import Element, add, root
from docketwright.letter.word.names import FOOT, RUNNING_HEAD
from docketwright.letter.word.runs import paragraph, text_run

FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
"""The only fields that a letter ever holds."""


def header(running_head: tuple[str, str]) -> Element:
    """Return the head of every page but the first: who writes at the left, on what at the right."""
    tree = root("hdr")
    left, right = running_head
    element = paragraph(tree, RUNNING_HEAD, left or right)
    text_run(element, left)
    if right:
        add(add(element, "r"), "tab")
        text_run(element, right)
    return tree


def footer(text: str) -> Element:
    """Return the foot of a page, with fields in place of "{page}" and "{pages}"."""
    tree = root("ftr")
    element = paragraph(tree, FOOT, text)
    for piece in re.split(r"(\{pages?\})", text):
        if piece in FIELDS:
            text_run(add(element, "fldSimple", instr=f" {FIELDS[piece]} "), "1")
        elif piece:
            text_run(element, piece)
    return tree
