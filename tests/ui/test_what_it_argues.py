"""Words of any length are said to argue something, where they are written."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from docketwright.model.comment import Direction
from docketwright.model.finding import Spot
from docketwright.ui.dialogs.what_it_argues import WhatItArguesDialog
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.write.arguing import SELECT

from .showing import write_page


@pytest.fixture
def page(qtbot: QtBot, opened: Session) -> WritePage:
    return write_page(qtbot, opened)


@pytest.mark.parametrize(
    ("label", "direction"), [("It argues for this", Direction.FOR), ("It argues against this", Direction.AGAINST)]
)
def test_the_selected_words_are_kept_with_the_decision(
    page: WritePage, opened: Session, monkeypatch: pytest.MonkeyPatch, label: str, direction: Direction
) -> None:
    def choose(dialog: WhatItArguesDialog) -> None:
        dialog.element.setCurrentIndex(dialog.element.findData("P4.defender"))
        next(one for one in dialog.findChildren(QPushButton) if one.text() == label).click()

    monkeypatch.setattr(WhatItArguesDialog, "exec", choose)
    first = opened.comment.arguments[0]
    page.show_spot(Spot("reasons", first.id, 0, 10))
    assert page.act("what it argues")
    mark = opened.comment.marks[-1]
    assert (mark.argument, mark.element, mark.direction) == (first.id, "P4.defender", direction)
    assert mark.passage == first.reasons[:10].strip()
    opened.undo()
    assert mark not in opened.comment.marks


@pytest.mark.parametrize(("part", "end"), [("reasons", 0), ("title", 3)])
def test_without_words_that_can_argue_the_person_is_told_what_to_do(
    page: WritePage, opened: Session, part: str, end: int
) -> None:
    heard: list[str] = []
    opened.said.connect(heard.append)
    page.show_spot(Spot(part, opened.comment.arguments[0].id, 0, end))
    assert page.act("what it argues")
    assert heard[-1] == SELECT
