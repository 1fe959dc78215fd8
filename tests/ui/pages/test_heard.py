"""What a screen reader finds where the pages are drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from docketwright.letter.compose import compose
from docketwright.letter.letter import Paragraph
from docketwright.ui.pages.heard import page_names
from docketwright.ui.pages.letter_pages import lay_out
from docketwright.ui.pages.view import PagePreview
from letter.cases import CASES


@pytest.mark.parametrize("name", CASES)
def test_every_paragraph_is_said_once_with_the_page_where_it_begins(qtbot: QtBot, name: str) -> None:
    made = lay_out(compose(CASES[name]))
    names = list(page_names(made))
    assert [one.split("\n")[0] for one in names] == [
        f"Page {at} of {len(made.pages)}" for at in range(1, len(made.pages) + 1)
    ]
    said = "\n".join(names)
    for block in made.letter.blocks:
        if isinstance(block, Paragraph) and not any(run.note for run in block.runs):
            assert block.text in said


def test_cells_of_a_table_are_said_row_by_row(qtbot: QtBot) -> None:
    made = lay_out(compose(replace(CASES["one-paragraph"], arguments=CASES["twelve-requests"].arguments[:3])))
    head = next(block.header for block in made.letter.blocks if not isinstance(block, Paragraph))
    row = "; ".join(one.text for cell in head.cells for one in cell)
    assert row in "\n".join(page_names(made))


@pytest.mark.parametrize("listens", [True, False])
def test_each_sheet_has_a_name_while_somebody_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, listens: bool
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: listens)
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(700, 500)
    preview.show()
    for name in ("one-paragraph", "twelve-requests", "one-paragraph"):
        made = lay_out(compose(CASES[name]))
        preview.show_pages(made)
        wanted = len(made.pages) if listens else 0
        qtbot.waitUntil(lambda wanted=wanted: len(preview.sheets.findChildren(QLabel)) == wanted)
        labels = preview.sheets.findChildren(QLabel)
        assert all(one.accessibleName().startswith("Page ") and one.height() > 100 for one in labels)
    assert preview.accessibleName() == "Page preview, 1 page"


def test_a_screen_reader_that_begins_later_finds_the_pages_where_the_keyboard_comes_to_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(preview.isActiveWindow)
    preview.clearFocus()
    preview.show_pages(lay_out(compose(CASES["one-paragraph"])))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    preview.setFocus()
    qtbot.waitUntil(lambda: len(preview.sheets.findChildren(QLabel)) == 1)
