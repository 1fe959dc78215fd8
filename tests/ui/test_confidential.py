"""Words are marked as confidential where they are written, and listed where they are exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.letter.readback import read_document
from docketwright.model.comment import Secret
from docketwright.model.confidential import with_secret
from docketwright.model.finding import Spot
from docketwright.model.passages import passages
from docketwright.ui.export.confidential import CHANGED, ConfidentialList
from docketwright.ui.export.formats import EMAIL, PDF, WEB, WORD, Format, suggested_name
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.write.confidential import MARK, SAID, SELECT, UNMARK, UNMARKED
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.spelling import WordMenu

from .showing import said, write_page


def choose_entry(page: WritePage, text: str) -> None:
    """Open the menu at the caret and choose this entry."""
    page.act("fixes")
    entries = [one for menu in page.findChildren(WordMenu) if menu.isVisible() for one in menu.actions()]
    next(one for one in entries if one.text() == text).trigger()
    for menu in page.findChildren(WordMenu):
        menu.close()


def test_selected_words_are_marked_and_unmarked(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    assert opened.comment
    first = opened.comment.arguments[0].id
    page.show_spot(Spot("reasons", first, 0, 10))
    choose_entry(page, MARK)
    assert [one.words for one in opened.comment.confidential] == ["Thresholds"]
    page.show_spot(Spot("reasons", first, 4, 4))
    choose_entry(page, UNMARK)
    assert opened.comment.confidential == ()
    opened.undo()
    assert len(opened.comment.confidential) == 1


def test_the_menu_bar_marks_selected_words_takes_the_mark_away_and_says_what_to_do(
    qtbot: QtBot, opened: Session
) -> None:
    page = write_page(qtbot, opened)
    heard: list[str] = []
    opened.said.connect(heard.append)
    assert opened.comment
    first = opened.comment.arguments[0].id
    for start, end, told in ((2, 2, SELECT), (0, 10, SAID), (4, 4, UNMARKED)):
        page.show_spot(Spot("reasons", first, start, end))
        assert page.act("confidential")
        assert heard[-1] == told
        assert bool(opened.comment.confidential) == (told == SAID)


def test_the_list_names_what_is_marked_what_has_changed_and_takes_a_mark_away(qtbot: QtBot, opened: Session) -> None:
    shown = ConfidentialList(opened)
    qtbot.addWidget(shown)
    assert opened.comment
    shown.show_comment(opened.comment)
    assert shown.isHidden()
    first = opened.comment.arguments[0]
    opened.edit(lambda one: with_secret(one, Spot("reasons", first.id, 0, 10)), MARK)
    shown.show_comment(opened.comment)
    assert "“Thresholds” in argument 1, reasons" in said(shown)
    opened.edit(lambda one: one.with_argument(replace(first, reasons="Limits should rest on tests.")), "Typing")
    shown.show_comment(opened.comment)
    assert CHANGED in said(shown)
    next(one for one in shown.findChildren(QPushButton) if one.text() == UNMARK).click()
    assert opened.comment.confidential == ()


@pytest.mark.parametrize("form", [WORD, PDF, WEB, EMAIL], ids=lambda one: one.name)
def test_what_the_window_exports_is_public(form: Format, qtbot: QtBot, tmp_path: Path) -> None:
    said_twice = an_argument("The Zyxxleworth vault leaks.", "Mend the zyxxleworth  vault.", id="a", title="Leaks")
    comment = a_comment(said_twice, confidential=(Secret("reasons", "a", "Zyxxleworth vault"),))
    path = tmp_path / f"made.{form.ending}"
    path.write_bytes(form.make(comment, ()))
    told = "\n".join(one.text for one in passages(read_document(path)))
    assert "leaks" in told
    assert "[REDACTED]" in told
    assert "xxlew" not in f"{told} {path.read_bytes()!r}".lower()
    assert "xxlew" not in suggested_name(comment, form).lower()


def test_confidential_words_are_tinted_wherever_they_stand_in_the_box(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    assert opened.comment
    first = opened.comment.arguments[0]
    opened.edit(lambda one: with_secret(one, Spot("reasons", first.id, 0, 10)), "Mark")
    box = next(one for one in page.findChildren(PartBox) if one.spot == Spot("reasons", first.id))
    qtbot.waitUntil(lambda: bool(box.box._layers.get("confidential")))
    tinted = [box.box.text()[one.start : one.end] for one in box.box._layers["confidential"]]
    assert tinted[0] == "Thresholds"
    assert {one.lower() for one in tinted} == {"thresholds"}
    opened.undo()
    qtbot.waitUntil(lambda: not box.box._layers.get("confidential"))
