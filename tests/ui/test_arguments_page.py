"""The Arguments step: taking, dropping, narrowing down, ordering."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.block import Block
from docketwright.model.rule import NoticeType
from docketwright.ui.arguments.offered import Wanted
from docketwright.ui.session import Session
from docketwright.ui.steps.arguments import ArgumentsPage


@pytest.fixture
def page(qtbot: QtBot, opened: Session) -> ArgumentsPage:
    opened.save_block(Block("mine", "Small vendors", "Quarterly [[reports]] cost weeks.", principles=(4,)))
    made = ArgumentsPage(opened)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.blocks.rows) > 0)
    return made


def titles(page: ArgumentsPage) -> list[str]:
    return [one.block.title for one in page.list.blocks.rows]


def arguments(session: Session) -> list[str]:
    assert session.comment
    return [one.title for one in session.comment.arguments]


def tick(qtbot: QtBot, page: ArgumentsPage, block_id: str) -> None:
    page.list.choose(block_id)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)


def test_the_frame_of_the_letter_is_never_offered(page: ArgumentsPage) -> None:
    offered = {one.block.id for one in page.list.blocks.rows}
    assert "principle-1" in offered
    assert not {"principle-preamble", "closing-partnership"} & offered


def test_ticking_a_block_begins_an_argument_with_empty_boxes(
    qtbot: QtBot, page: ArgumentsPage, opened: Session
) -> None:
    tick(qtbot, page, "mine")
    made = opened.comment.arguments[-1] if opened.comment else None
    assert made
    assert (made.title, made.block, made.principles, made.reasons) == ("Small vendors", "mine", (4,), "")
    assert next(one.taken for one in page.list.blocks.rows if one.block.id == "mine")


def test_ticking_it_again_drops_it_and_undo_brings_it_back(qtbot: QtBot, page: ArgumentsPage, opened: Session) -> None:
    tick(qtbot, page, "mine")
    tick(qtbot, page, "mine")
    assert "Small vendors" not in arguments(opened)
    opened.undo()
    assert "Small vendors" in arguments(opened)


def test_a_click_on_the_box_ticks_and_a_click_beside_it_only_chooses(
    qtbot: QtBot, page: ArgumentsPage, opened: Session
) -> None:
    page.list.choose("mine")
    rect = page.list.visualRect(page.list.currentIndex())
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.list.viewport(), left, pos=rect.center())
    assert "Small vendors" not in arguments(opened)
    qtbot.mouseClick(page.list.viewport(), left, pos=rect.topLeft() + rect.center() / 50)
    assert len(arguments(opened)) == 3


def test_the_search_finds_beginnings_of_words(qtbot: QtBot, page: ArgumentsPage) -> None:
    qtbot.keyClicks(page.bar.search, "quarterly rep")
    assert titles(page) == ["Small vendors"]
    page.bar.search.clear()
    assert len(titles(page)) > 10


def test_a_principle_narrows_the_list_down(page: ArgumentsPage) -> None:
    page.bar.show_principle(2)
    assert page.list.blocks.rows
    assert all(2 in one.block.principles for one in page.list.blocks.rows)


def test_mine_shows_only_mine(qtbot: QtBot, page: ArgumentsPage) -> None:
    chip = page.bar.sorts[Wanted.MINE]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert titles(page) == ["Small vendors"]
    assert chip.text() == "Mine 1"


def test_an_own_block_that_was_used_in_another_comment_stands_first(
    qtbot: QtBot, page: ArgumentsPage, opened: Session
) -> None:
    assert titles(page)[-1] == "Small vendors"
    former = a_comment(an_argument(block="mine"), id="former")
    opened.workspace.comments.save(former, opened.now())
    opened.library_changed.emit()
    qtbot.waitUntil(lambda: titles(page)[0] == "Small vendors")


def test_arguments_move_in_the_outline(page: ArgumentsPage, opened: Session) -> None:
    page.outline.setCurrentIndex(page.outline.lines.index(1))
    assert page.act("move up")
    assert arguments(opened) == ["Second", "First"]
    assert page.outline.lines.entries[0].title == "Second"


def test_dragging_an_argument_moves_it(page: ArgumentsPage, opened: Session) -> None:
    lines = page.outline.lines
    dragged: QMimeData = lines.mimeData([lines.index(0)])
    lines.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, 0, lines.index(-1))
    assert arguments(opened) == ["Second", "First"]


def test_the_panel_names_what_nothing_covers_and_leads_there(qtbot: QtBot, page: ArgumentsPage) -> None:
    assert [number for number, _count in page.gaps.shown] == [1, 2, 3, 4]
    tick(qtbot, page, "mine")
    assert [number for number, _count in page.gaps.shown] == [1, 2, 3]
    lead = page.gaps.findChildren(QPushButton)[1]
    qtbot.mouseClick(lead, Qt.MouseButton.LeftButton)
    assert page.bar.narrowing.principles == {2}


def test_an_own_argument_is_begun_from_nothing(page: ArgumentsPage, opened: Session) -> None:
    assert page.act("new argument")
    assert arguments(opened)[-1] == ""


def test_space_ticks_the_first_row_when_the_keys_were_there_before_the_rows(
    qtbot: QtBot, page: ArgumentsPage, opened: Session
) -> None:
    rows = page.list.blocks.rows
    page.list.show_rows(())
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    page.list.show_rows(rows)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert len(arguments(opened)) == 3


def test_the_chips_count_what_the_search_found_and_a_button_takes_the_block(
    qtbot: QtBot, page: ArgumentsPage, opened: Session
) -> None:
    page.bar.search.setText("vendors quarterly")
    assert page.bar.sorts[Wanted.ALL].text() == "All 1"
    assert page.bar.sorts[Wanted.LETTER].text() == "From the letter 0"
    page.list.choose("mine")
    take = next(one for one in page.findChildren(QPushButton) if one.text() == "Take this argument")
    take.click()
    assert "Small vendors" in arguments(opened)
    assert take.text() == "Drop this argument"


def test_the_kind_of_notice_is_answered_to_and_its_points_can_be_begun(page: ArgumentsPage, opened: Session) -> None:
    def of_kind(kind: NoticeType) -> None:
        opened.edit(lambda one: replace(one, rule=a_rule(notice_type=kind)), "Change")

    of_kind(NoticeType.PAPERWORK)
    assert len(page.kind.links) == 4
    page.kind.links[1].click()
    assert arguments(opened)[-1] == "Whether the estimate of the burden is right"
    assert len(page.kind.links) == 3
    of_kind(NoticeType.OTHER)
    assert page.kind.isHidden()
    of_kind(NoticeType.PROPOSED_RULE)
    assert (page.kind.isHidden(), page.kind.links) == (False, ())
