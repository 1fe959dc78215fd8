import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.letter import Style
from docketwright.letter.looks import MARGIN, PAGE_HEIGHT
from docketwright.letter.own_looks import kept_looks
from docketwright.letter.readback import read_document
from docketwright.ui.pages.drawing import draw_page, page_size, spot_at
from docketwright.ui.pages.layouts import Layouts
from docketwright.ui.pages.letter_pages import LetterPages, lay_out
from docketwright.ui.pages.pdf import pdf_bytes
from docketwright.ui.pages.shaping import LineOf
from letter.cases import CASES
from letter.exports import confidential, own_document

# What LibreOffice makes of the same letters' Word files. It gives a Hebrew name a higher line and one page more.
LIBREOFFICE = {
    "one-paragraph": 1,
    "forty-pages": 41,
    "twelve-requests": 6,
    "spanish-name": 2,
    "anonymous": 2,
    "organization": 2,
    "long-title": 2,
    "emoji": 1,
    "two-hundred-notes": 13,
    "no-docket": 2,
}


def laid(name: str) -> LetterPages:
    return lay_out(compose(CASES[name]))


@pytest.mark.parametrize(("name", "count"), LIBREOFFICE.items())
def test_it_has_as_many_pages_as_the_word_letter(qtbot: QtBot, name: str, count: int) -> None:
    if "Liberation Serif" not in QFontDatabase.families() and "Times New Roman" not in QFontDatabase.families():
        pytest.skip("neither font of the letter is on this computer")
    assert len(laid(name).pages) == count


@pytest.mark.parametrize("name", CASES)
def test_every_note_stands_where_it_is_called(qtbot: QtBot, name: str) -> None:
    made = laid(name)
    called = [note for page in made.pages for one in page.placed for line in one.lines for note in line.notes]
    assert [note for page in made.pages for note in page.notes] == list(dict.fromkeys(called))
    assert set(called) == {note.number for note in made.letter.notes}


@pytest.mark.parametrize("name", CASES)
def test_every_word_of_the_letter_is_on_a_page(qtbot: QtBot, name: str) -> None:
    made = laid(name)
    shown = {
        id(line.drawing.shaped.paragraph)
        for page in made.pages
        for one in page.placed
        for line in one.lines
        if isinstance(line.drawing, LineOf)
    }
    wanted = {id(block) for block in made.letter.blocks if hasattr(block, "runs")}
    assert wanted == shown


def test_a_table_has_the_lines_that_word_gives_it(qtbot: QtBot) -> None:
    made = lay_out(compose(replace(CASES["one-paragraph"], arguments=CASES["twelve-requests"].arguments[:3])))
    image = QImage(612 * 2, 792 * 2, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(2, 2)
    draw_page(painter, made, 0, Layouts())
    painter.end()
    colours = [image.pixelColor(612, y).name() for y in range(image.height())]
    dark = [y for y in range(1, image.height()) if colours[y] == "#1f3a5f" != colours[y - 1]]
    light = [y for y in range(image.height()) if colours[y] == "#a6adb8"]
    name, top, under_head, bottom = dark[:4]
    assert name < top < under_head < min(light) < max(light) < bottom
    assert len(light) == 2  # between three rows


def test_a_page_is_drawn_in_ink(qtbot: QtBot) -> None:
    made = laid("one-paragraph")
    image = QImage(*(int(side) for side in page_size(made)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_page(painter, made, 0, Layouts())
    painter.end()
    middle = image.copy(int(MARGIN), int(MARGIN), 460, 400)
    assert any(middle.pixelColor(x, y).lightness() < 100 for x in range(0, 460, 2) for y in range(0, 400, 2))


def test_a_point_on_the_page_leads_to_its_words(qtbot: QtBot) -> None:
    made = laid("one-paragraph")
    spots = {spot_at(made, 0, QPointF(200, y)) for y in range(int(MARGIN), int(PAGE_HEIGHT - MARGIN), 6)}
    assert {spot.part for spot in spots if spot} >= {"opening", "closing"}
    assert spot_at(made, 0, QPointF(1, 1)) is None


def test_the_pdf_has_the_pages_and_the_title(qtbot: QtBot) -> None:
    letter = compose(CASES["twelve-requests"])
    data = pdf_bytes(letter)
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) == len(lay_out(letter).pages)


def test_a_request_comes_back_from_the_pdf_without_the_number_that_the_letter_gave_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = "The Bureau should publish the counts before the rule is final."
    argument = an_argument(
        "The counts are not in the docket, so nobody can repeat them. " * 12, asked, title="The data"
    )
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(compose(a_comment(argument))))
    read = read_document(tmp_path / "a.pdf")
    assert [one.request.text for one in read.arguments] == [asked]


def test_the_head_of_the_second_page_is_no_reason(qtbot: QtBot, tmp_path: Path) -> None:
    sections = [an_argument("The counts are not in the docket. " * 40, title=f"Point {at}") for at in range(3)]
    letter = compose(a_comment(*sections))
    assert len(lay_out(letter).pages) == 2
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(letter))
    read = read_document(tmp_path / "a.pdf")
    said = " ".join(f"{one.reasons} {one.request.text}" for one in read.arguments)
    assert said.count("The counts are not in the docket.") == 120
    assert "BIS-2024-0047" not in said


def test_pages_take_paper_margins_and_fonts_of_an_own_document(qtbot: QtBot) -> None:
    letter = replace(compose(CASES["organization"]), looks=kept_looks(own_document(), "ours.docx"))
    made = lay_out(letter)
    sheet = made.looks.sheet
    assert (round(sheet.width), round(sheet.height), round(sheet.left)) == (595, 842, 108)
    assert made.looks.styles[Style.BODY].font == "Georgia"
    assert made.looks.styles[Style.BODY].size == 11
    assert made.looks.styles[Style.HEADING].italic
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", pdf_bytes(letter))
    assert box
    assert [round(float(side)) for side in box.groups()] == [595, 842]


@pytest.mark.parametrize(("name", "sure"), [("organization", True), ("right-to-left", False), ("emoji", False)])
def test_it_is_said_where_word_may_break_pages_otherwise(qtbot: QtBot, name: str, *, sure: bool) -> None:
    made = laid(name)
    assert made.sure is sure
    assert not replace(made, tied=True).sure


def test_pages_with_confidential_words_bear_their_mark_and_no_other_does(qtbot: QtBot) -> None:
    comment = confidential(CASES["forty-pages"])
    others = tuple(replace(one, reasons="Other words.", evidence="") for one in comment.arguments[2:])
    comment = replace(comment, arguments=(*comment.arguments[:2], *others))
    comment = replace(comment.with_argument(replace(comment.arguments[0], reasons="None.", evidence="")))
    made = lay_out(compose(comment, confidential=True))
    secret = {
        number
        for number, page in enumerate(made.pages)
        for one in page.placed
        for run in getattr(one.box.drawing, "runs", ())
        if run.confidential
    }
    marked = {number for number, mark in enumerate(made.marks) if mark}
    assert secret
    assert secret <= marked < set(range(len(made.pages)))
