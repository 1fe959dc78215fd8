from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.finding import Spot
from docketwright.model.steps import Step
from docketwright.store.example import example
from docketwright.ui import commands
from docketwright.ui.main_window import MainWindow
from docketwright.ui.menus import ENTRIES
from docketwright.ui.session import Session
from docketwright.ui.widgets.status import Status

Settled = Callable[[Session], None]


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    made = Windows()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_nothing_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, windows: Windows, window: MainWindow, session: Session, settled: Settled
) -> None:
    # A pane that is shown before it has its place takes the keys that were meant for the draft.
    for begin in (session.open_new, lambda: session.open(example())):
        begin()
        for step in Step:
            window.show_step(step)
        settled(session)
    assert set(windows.shown) <= {"MainWindow", "QTipLabel"}


def test_each_step_takes_the_keyboard(window: MainWindow, session: Session) -> None:
    session.open(example())
    for step in Step:
        window.show_step(step)
        focus = window.focusWidget()
        assert focus is not None
        assert window.page(step).isAncestorOf(focus), step


def test_the_home_screen_comes_first_and_again(window: MainWindow, session: Session) -> None:
    assert window.windowTitle() == "Docketwright"
    window.go("new comment")
    assert window.windowTitle().startswith("Untitled comment")
    window.go("home")
    assert session.comment is None
    assert window.windowTitle() == "Docketwright"


def test_the_example_opens_and_is_marked(window: MainWindow, session: Session) -> None:
    window.go("example")
    assert session.comment.example


@pytest.mark.parametrize("name", sorted({entry.name for entry in ENTRIES if entry.name and entry.open}))
def test_every_entry_is_known_to_the_window_or_a_step(window: MainWindow, name: str) -> None:
    known = commands.STEP_ACTS.keys() | window.commands.own.keys() | {f"step {step.value}" for step in Step}
    assert name in known


def test_entries_that_need_a_comment_wait_for_one(window: MainWindow, session: Session) -> None:
    export = window.actions_by_name["export"]
    assert not export.isEnabled()
    session.open(example())
    assert export.isEnabled()


@pytest.mark.parametrize(
    ("spot", "step"),
    [
        (Spot("author"), Step.YOU),
        (Spot("rule"), Step.RULE),
        (Spot("closing"), Step.WRITE),
        (Spot("reasons", "measure", 2, 12), Step.WRITE),
        (Spot("source", "s-rmf"), Step.WRITE),
        (Spot("letter"), Step.CHECK),
    ],
)
def test_a_place_leads_to_its_step(window: MainWindow, session: Session, spot: Spot, step: Step) -> None:
    session.open(example())
    session.go_to(spot)
    assert window.step is step


def test_another_comment_is_begun_at_its_first_box(window: MainWindow, session: Session) -> None:
    session.open(a_comment(an_argument("Some words.", id="one")))
    window.steps.show_spot(Spot("evidence", "one"))
    form = window.page(Step.WRITE).form
    assert window.focusWidget() is form.evidence.box
    session.open(replace(a_comment(an_argument("Other words.", id="other")), id="another"))
    window.show_step(Step.RULE)
    window.show_step(Step.WRITE)
    assert window.focusWidget() is form.point.box


def test_undo_names_what_it_takes_back(window: MainWindow, session: Session) -> None:
    session.open_new()
    session.edit(lambda one: replace(one, name="Mine"), "Rename")
    assert window.actions_by_name["undo"].text() == "&Undo rename"
    window.go("undo")
    assert not window.actions_by_name["undo"].isEnabled()


def test_the_findings_are_walked_in_turn(window: MainWindow, session: Session, settled: Settled) -> None:
    session.open_new()
    settled(session)
    first = session.verdict.findings[0]
    window.go("next finding")
    assert window.commands.at == first
    window.go("previous finding")
    assert window.commands.at == session.verdict.findings[-1]


def test_zoom_stays_within_reason(window: MainWindow, session: Session) -> None:
    for _ in range(30):
        window.go("zoom in")
    assert session.settings.zoom == commands.LARGEST_ZOOM
    window.go("zoom normal")
    assert session.settings.zoom == 100


def test_focus_mode_leaves_only_the_step(window: MainWindow, session: Session) -> None:
    session.open(example())
    window.go("focus mode")
    assert not window.menuBar().isVisible()
    window.go("focus mode")
    assert window.menuBar().isVisible()


def test_focus_mode_shows_the_argument_whichever_step_is_shown(window: MainWindow, session: Session) -> None:
    session.open(example())
    window.show_step(Step.CHECK)
    window.go("focus mode")
    assert window.step is Step.WRITE
    assert way_out(window).isVisible()


@pytest.mark.parametrize("entry", ["home", "step Check", "next"])
def test_focus_mode_ends_where_nothing_shows_the_way_out(window: MainWindow, session: Session, entry: str) -> None:
    session.open(example())
    window.go("focus mode")
    window.go(entry)
    assert window.menuBar().isVisible()
    window.go("new comment")
    window.show_step(Step.WRITE)
    assert not way_out(window).isVisible()


def test_focus_mode_ends_where_the_screens_are_made_anew(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.open(example())
    window.go("focus mode")
    window.tell_again()
    assert window.menuBar().isVisible()
    window.go("focus mode")
    assert not window.menuBar().isVisible()
    qtbot.waitUntil(way_out(window).isVisible)


def way_out(window: MainWindow) -> QPushButton:
    return next(one for one in window.page(Step.WRITE).findChildren(QPushButton) if one.text() == "Leave focus mode")


@pytest.mark.parametrize(("width", "counted"), [(1000, True), (330, False)])
def test_the_counts_give_way_before_a_button_is_cut_off(qtbot: QtBot, *, width: int, counted: bool) -> None:
    line = Status(lambda: None, lambda: None, lambda: None)
    qtbot.addWidget(line)
    line.show_open(True)
    line.show_counts(1240, 4310)
    line.show_steps("Rule", "Arguments", main=True)
    line.resize(width, 40)
    line.show()
    assert line._count.isVisible() is counted
    assert line._next.width() >= line._next.minimumSizeHint().width()
