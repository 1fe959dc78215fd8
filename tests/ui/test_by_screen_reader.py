"""What a screen reader does behind the back of the keyboard counts all the same."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.gaps import GapLog
from docketwright.ui.jobs import Jobs
from docketwright.ui.widgets.announcing import announce
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.pressing import PressButton
from docketwright.ui.widgets.selecting import follow_selection


def test_a_toggle_from_outside_is_a_press_and_one_from_the_program_is_none(qtbot: QtBot) -> None:
    told: list[bool] = []
    group = QButtonGroup()
    one, other = PressButton("One"), PressButton("Other")
    for button in (one, other):
        qtbot.addWidget(button)
        button.setCheckable(True)
        group.addButton(button)
        button.clicked.connect(lambda on: told.append(on))  # noqa: PLW0108 - Qt looks at how many values it takes
    one.setChecked(True)
    assert told == []
    other.toggle()
    assert (told, one.isChecked()) == ([True], False)
    one.click()
    assert told == [True, True]


def test_text_that_is_set_from_outside_is_an_edit_and_from_the_program_is_none(qtbot: QtBot) -> None:
    line = Line("Name")
    qtbot.addWidget(line)
    told: list[str] = []
    line.edited.connect(told.append)
    line.set_text("Ada")
    assert told == []
    QLineEdit.setText(line, "Ada Example")
    assert told == ["Ada Example"]


def test_what_is_selected_from_outside_is_where_the_keyboard_stands(qtbot: QtBot) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.addItems(["First", "Second"])
    follow_selection(shown)
    shown.setCurrentRow(0)
    second = shown.model().index(1, 0)
    shown.selectionModel().select(second, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert shown.currentRow() == 1


def test_rows_are_measured_anew_when_a_list_is_first_shown(qtbot: QtBot) -> None:
    class Counted(QListWidget):
        measured = 0

        def scheduleDelayedItemsLayout(self) -> None:  # noqa: N802 - Qt’s name
            self.measured += 1

    shown = Counted()
    qtbot.addWidget(shown)
    follow_selection(shown)
    shown.addItems(["First", "Second"])
    shown.visualItemRect(shown.item(0))  # as Qt does for a screen reader, before the list is dressed
    assert shown.measured == 0
    for _ in range(2):
        shown.show()
        assert shown.measured == 1
        shown.hide()


def test_what_happened_is_announced_to_those_who_listen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line("Status")
    qtbot.addWidget(line)
    heard: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    announce(line, "")
    announce(line, "Exported: letter.docx")
    assert heard == ["Exported: letter.docx"]


def test_a_wait_that_is_felt_is_written_down_with_what_went_on(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs()
    file = tmp_path / "gaps.jsonl"
    log = GapLog(file, jobs)
    until = time.perf_counter() + 0.12
    while time.perf_counter() < until:
        pass
    qtbot.waitUntil(lambda: bool(file.read_text(encoding="utf-8")))
    log.stop()
    jobs.close()
    (line,) = file.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["ms"] >= 50
