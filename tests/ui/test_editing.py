"""Cut, copy, paste and select all in the Edit menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.finding import Spot
from docketwright.model.steps import Step
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session

NAMES = ("cut", "copy", "paste", "select all")


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.open(a_comment(an_argument("Some words.", id="one", title="Tests")))
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def possible(window: MainWindow) -> set[str]:
    return {name for name in NAMES if window.actions_by_name[name].isEnabled()}


def in_reasons(window: MainWindow) -> QWidget:
    window.steps.show_spot(Spot("reasons", "one"))
    return window.page(Step.WRITE).form.reasons.box


def in_title(window: MainWindow) -> QWidget:
    window.show_step(Step.WRITE)
    box = window.page(Step.WRITE).form.title.box
    box.setFocus()
    return box


@pytest.mark.parametrize("go", [in_reasons, in_title])
def test_words_are_cut_and_pasted_by_the_menu(
    qtbot: QtBot, window: MainWindow, go: Callable[[MainWindow], QWidget]
) -> None:
    box = go(window)
    before = box.text()
    qtbot.waitUntil(lambda: possible(window) == {"paste", "select all"})
    window.actions_by_name["select all"].trigger()
    assert possible(window) == set(NAMES)
    window.actions_by_name["cut"].trigger()
    assert (box.text(), QGuiApplication.clipboard().text()) == ("", before)
    window.actions_by_name["paste"].trigger()
    window.actions_by_name["paste"].trigger()
    assert box.text() == before * 2


def test_the_keys_of_a_box_do_once_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    box = in_reasons(window)
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_V):
        qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "Some words.Some words."


def test_the_menu_waits_where_no_box_has_the_focus(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    in_reasons(window)
    window.menuBar().setFocus()  # as Alt does; the box is still meant
    assert possible(window) == {"paste", "select all"}
    window.page(Step.WRITE).outline.setFocus()
    assert possible(window) == set()
    in_reasons(window)
    session.leave()
    assert possible(window) <= {"paste", "select all"}
    window.tell_again()
    assert possible(window) <= {"paste", "select all"}
