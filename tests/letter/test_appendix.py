"""What the appendix of principles prints of a long passage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.labels import Label
from docketwright.letter.letter import Table
from docketwright.letter.readback import read_document
from docketwright.model.comment import Mark, Secret
from docketwright.model.exhibits import Exhibit
from docketwright.model.source import Source
from docketwright.store.example import example

BEFORE = "In the spring we measured eleven models against the images of four utilities, and wrote down each defect, "
MAKER = "Northwind Foundry Limited of Delft"


def last_cell(passage: str, *, whole: bool = False, **changes: Any) -> str:
    argument = an_argument(passage, id="a")
    comment = a_comment(argument, marks=(Mark("a", "P1.science", passage),), **changes)
    letter = compose(comment, frozenset({Appendix.PRINCIPLES}), confidential=whole)
    table = [block for block in letter.blocks if isinstance(block, Table)][-1]
    return table.rows[-1].cells[-1][0].text.replace("\u00a0", " ")


@pytest.mark.parametrize("filler", range(60, 160, 9))
def test_a_long_passage_is_cut_beside_a_slot_and_confidential_words_and_never_in_them(filler: int) -> None:
    passage = (
        f"{BEFORE}{'so ' * (filler // 3)}at [[name of our lab]] with the rig of {MAKER}, which ran for a whole month."
    )
    facts: dict[str, Any] = {"slots": {"name of our lab": "Quill"}, "confidential": (Secret("reasons", "a", MAKER),)}
    for whole in (True, False):
        printed = last_cell(passage, whole=whole, **facts)
        assert "[[" not in printed
        assert ("Northwind" in printed) is (whole and MAKER in printed)


def test_a_passage_that_serves_two_elements_of_a_principle_is_printed_once() -> None:
    marks = tuple(Mark("a", element, BEFORE.strip()) for element in ("P1.science", "P1.industry", "P4.tailoring"))
    letter = compose(a_comment(an_argument(BEFORE, id="a"), marks=marks), frozenset({Appendix.PRINCIPLES}))
    table = [block for block in letter.blocks if isinstance(block, Table)][-1]
    elements = [row.cells[1][0].text.count(";") + 1 for row in table.rows]
    assert elements == [2, 1]


@pytest.mark.parametrize("size", [239, 240, 241, 400])
def test_one_word_without_end_is_cut_too(size: int) -> None:
    assert last_cell("x" * size) == ("x" * size if size <= 240 else "x" * 240 + " …")


def test_read_as_a_document_the_appendices_are_no_arguments(tmp_path: Path) -> None:
    passages = [
        f"In test {number} we found {number} flaws in the pumps of Duluth and wrote each one down."
        for number in range(40)
    ]
    argument = an_argument("\n".join(passages), "Publish it.", id="a", title="Tests")
    marks = tuple(Mark("a", "P1.science", one) for one in passages)
    comment = a_comment(argument, marks=marks, sources=(Source("s", "s", "A study"),), exhibits=(Exhibit("a.pdf"),))
    path = tmp_path / "letter.docx"
    path.write_bytes(docx_bytes(compose(comment, frozenset(Appendix))))
    back = read_document(path)
    assert [one.title for one in back.arguments] == ["1. Tests"]
    assert back.author.last_name == "Example"
    assert "Where each principle is argued" in back.wording["sign_off"]


@pytest.mark.parametrize(
    ("template", "titles", "where"),
    [
        ("formal-letter", ("Tests", "Time"), "Section 1"),
        ("short-letter", ("Tests in [[town]]", "Time"), "Tests in Duluth"),
        ("short-letter", ("", "Time"), "Argument"),
        ("formal-letter", ("",), "This letter"),
    ],
)
def test_the_appendix_names_the_place_as_the_letter_heads_it(
    template: str, titles: tuple[str, ...], where: str
) -> None:
    arguments = [an_argument(BEFORE, id=f"a{at}", title=title) for at, title in enumerate(titles)]
    marks = (Mark("a0", "P1.science", BEFORE.strip()),)
    comment = a_comment(*arguments, marks=marks, template=template, slots={"town": "Duluth"}, not_raised={2: "Mine."})
    letter = compose(comment, frozenset({Appendix.PRINCIPLES}))
    first, second = [block for block in letter.blocks if isinstance(block, Table)][-2:]
    assert [row.cells[-1][0].text.replace("\u00a0", " ") for row in first.rows] == [where, "Not raised"]
    assert second.rows[0].cells[2][0].text.replace("\u00a0", " ") == where


def test_the_sections_of_a_principle_are_named_in_the_order_of_the_letter() -> None:
    letter = compose(example(), frozenset({Appendix.PRINCIPLES}))
    table = next(one for one in letter.blocks if isinstance(one, Table) and one.caption == Label.PRINCIPLES)
    assert table.rows[-1].cells[1][0].text.replace("\u00a0", " ") == "Sections 1 and 3"
