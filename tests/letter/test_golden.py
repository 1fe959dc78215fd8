"""The parts of three letters as they were last looked at; a difference is printed. Write them anew with GOLDEN=1."""

from __future__ import annotations

import os
from difflib import unified_diff
from pathlib import Path

import pytest
from lxml import etree

from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_parts
from letter.cases import CASES

GOLDEN = Path(__file__).parents[1] / "golden" / "letter"
PARTS = ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml")
LETTERS = ("long-title", "spanish-name", "emoji")


def readable(data: bytes) -> str:
    tree = etree.fromstring(data)
    etree.indent(tree)
    return etree.tostring(tree, encoding="unicode") + "\n"


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("part", PARTS)
def test_the_part_is_as_it_was_last_looked_at(name: str, part: str) -> None:
    made = readable(docx_parts(compose(CASES[name]))[part])
    kept = GOLDEN / name / Path(part).name
    if os.environ.get("GOLDEN"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(made, encoding="utf-8")
    difference = unified_diff(kept.read_text("utf-8").splitlines(), made.splitlines(), "kept", "made", lineterm="")
    assert "\n".join(difference) == "", "look at the pages, then run this test with GOLDEN=1"
