"""Tab and Shift+Tab come round in every step: nobody is caught, and nothing that is seen is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from build import a_rule
from docketwright.model.steps import Step
from docketwright.ui.export.preview import Preview
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.widgets.basics import clear, stack
from docketwright.ui.widgets.place_kept import place_kept
from docketwright.ui.widgets.rail import StepButton
from docketwright.ui.widgets.ticks import Tick
from docketwright.ui.write.part_box import PartBox

from .showing import Settled, main_window

MOST = 300


def round_trip(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press the key until it comes to a place again, and return the places; that place is the first."""
    places: list[QWidget] = []
    for _ in range(MOST):
        qtbot.keyClick(focused(), key)
        if focused() in places:
            break
        places.append(focused())
    assert places[0] is focused(), "the keyboard is caught in a part of the window"
    return places


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def writing(window: MainWindow) -> WritePage:
    """Show the Write step and return its page."""
    window.show_step(Step.WRITE)
    page = window.page(Step.WRITE)
    assert isinstance(page, WritePage)
    return page


def wanted(window: MainWindow) -> set[QWidget]:
    """Return what Tab must come to: of buttons that exclude each other one is enough, so none is asked for."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.parentWidget().focusPolicy() == Qt.FocusPolicy.NoFocus
        and not (isinstance(one, QPushButton) and one.isCheckable())
    }


@pytest.mark.parametrize("size", [(960, 640), (1600, 1000)])
@pytest.mark.parametrize("step", list(Step))
def test_tab_comes_round_in_every_step(
    qtbot: QtBot, the_example: Session, settled: Settled, step: Step, size: tuple[int, int]
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        window.resize(*size)
        window.show_step(step)
        settled(the_example)
        assert wanted(window) <= set(round_trip(qtbot, Qt.Key.Key_Tab))
        round_trip(qtbot, Qt.Key.Key_Backtab)


def test_tab_goes_from_the_outline_to_the_form_and_then_to_what_helps(
    qtbot: QtBot, the_example: Session, settled: Settled
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        page = writing(window)
        for key in (page.here.key, "closing", "opening"):
            page.choose(key)
            page.outline.setFocus()
            places = round_trip(qtbot, Qt.Key.Key_Tab)
            assert page.desk.isAncestorOf(places[0])
            last = max(at for at, one in enumerate(places) if isinstance(one.parentWidget(), PartBox))
            assert last < places.index(page.side.chosen_button())


def test_tab_goes_from_the_names_of_the_tabs_into_the_one_in_sight(
    qtbot: QtBot, the_example: Session, settled: Settled
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        page = writing(window)
        for name in page.side.row.buttons:
            page.side.show_tab(name)
            settled(the_example)
            QApplication.processEvents()
            page.side.chosen_button().setFocus()
            places = round_trip(qtbot, Qt.Key.Key_Tab)
            inside = [at for at, one in enumerate(places) if page.side.tab(name).isAncestorOf(one)]
            # The button with the other tabs may be before; nothing else is.
            assert inside == list(range(*((min(inside), max(inside) + 1) if inside else (0,))))
            assert min(inside, default=0) <= 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_of_the_steps_and_of_the_tabs_tab_comes_to_the_one_that_is_shown(
    qtbot: QtBot, the_example: Session, settled: Settled, key: Qt.Key
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        for step in (Step.CHECK, Step.WRITE):
            page = writing(window)
            window.show_step(step)
            page.side.show_tab("Findings")
            shown = [one for one in round_trip(qtbot, key) if isinstance(one, QPushButton) and one.isCheckable()]
            steps = [one.step for one in shown if isinstance(one, StepButton)]
            assert steps == [step]
        tabs = [one for one in shown if one in page.side.row.buttons.values()]
        assert tabs == [page.side.chosen_button()]


def test_find_it_in_the_rule_goes_to_the_search(qtbot: QtBot, the_example: Session, settled: Settled) -> None:
    with main_window(qtbot, the_example, settled) as window:
        window.show_step(Step.WRITE)
        window.go("show rule")
        assert focused().accessibleName() == "Find in the rule"


def test_the_export_step_opens_on_the_form_that_is_chosen_however_narrow(
    qtbot: QtBot, the_example: Session, settled: Settled
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        the_example.change_settings(zoom=180)
        window.resize(window.minimumSize())
        window.show_step(Step.EXPORT)
        assert isinstance(focused(), QPushButton)
        assert focused().text() == "Word letter"


@pytest.mark.parametrize("kind", [Preview, Tick, PartBox])
def test_nothing_is_a_stop_of_its_own_for_what_is_inside(
    qtbot: QtBot, the_example: Session, settled: Settled, kind: type[QWidget]
) -> None:
    with main_window(qtbot, the_example, settled) as window:
        for step in Step:
            window.show_step(step)
        holders = window.findChildren(kind)
        assert holders
        assert not [one for one in holders if one.focusProxy() or one.focusPolicy() != Qt.FocusPolicy.NoFocus]


def test_of_two_that_are_drawn_at_once_the_first_keeps_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    cards = [QWidget(), QWidget()]
    layouts = [stack(card, (QPushButton("A"), QPushButton("B")), gap=0) for card in cards]
    for card in cards:
        column.addWidget(card)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    cards[0].findChildren(QPushButton)[1].setFocus()
    for card, layout in zip(cards, layouts, strict=True):
        with place_kept(card):
            clear(layout)
            for name in ("A", "B"):
                layout.addWidget(QPushButton(name))
    # As the second of its buttons, which is where the keyboard was.
    qtbot.waitUntil(lambda: cards[0].findChildren(QPushButton)[1:] == [QApplication.focusWidget()])


def test_the_keyboard_stays_in_the_rule_step_when_the_notice_goes(
    qtbot: QtBot, session: Session, settled: Settled
) -> None:
    session.open_new()
    session.edit(lambda one: replace(one, rule=a_rule()), "Read the notice")
    with main_window(qtbot, session, settled) as window:
        window.show_step(Step.RULE)
        page = window.page(Step.RULE)
        page.panes()[0].setFocus()
        session.undo()
        assert window.focusWidget() is page.panes()[0]
