"""The home screen: what it says about each comment, and what can be done with one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.comment import Comment, Standing
from docketwright.model.rule import ChannelKind, Deadline, DeadlineKind
from docketwright.reference.letter import letter_blocks
from docketwright.store.example import example
from docketwright.store.filings import Filing
from docketwright.ui.arguments.offered import offered
from docketwright.ui.home.overview import overview
from docketwright.ui.home.reuse import Reuse
from docketwright.ui.home.rows import home_row
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.steps import home as home_step
from docketwright.ui.steps.home import Home
from docketwright.ui.widgets.status import Status

from .showing import at_rest

CLOSED = a_rule(deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 3, 1)),))
LAST_DAY = a_rule(deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 9, 29)),))


@pytest.fixture
def asked() -> list[str]:
    return []


def home_with(session: Session, qtbot: QtBot, asked: list[str], *comments: Comment) -> Home:
    for comment in reversed(comments):
        session.workspace.comments.save(comment, session.now())
    made = Home(session, asked.append)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    with qtbot.waitExposed(made):
        made.show()
    draw(made, session, qtbot)
    return made


def draw(home: Home, session: Session, qtbot: QtBot) -> None:
    home.draw()
    at_rest(qtbot, session)


def names(home: Home) -> list[str]:
    model = home.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


@pytest.mark.parametrize(
    ("comment", "closes", "left", "state"),
    [
        (a_comment(), "Closes in", "12 days", "Draft · 0 words"),
        (a_comment(rule=LAST_DAY), "Closes", "today", "Draft · 0 words"),
        (a_comment(rule=CLOSED), "Comments closed", "", "Closed · 0 words"),
        (a_comment(rule=None), "No deadline yet", "", "Draft · 0 words"),
        (a_comment(rule=a_rule(deadlines=())), "No date yet", "", "Draft · 0 words"),
        (a_comment(rule=None, no_docket=True, addressee="The Bureau"), "No deadline", "", "Draft · 0 words"),
    ],
)
def test_a_row_says_when_comments_close(session: Session, comment: Comment, closes: str, left: str, state: str) -> None:
    row = home_row(replace(comment, standing=Standing()), None, session.now())
    assert (row.closes, row.left, row.state) == (closes, left, state)


@pytest.mark.parametrize(("comment", "expected"), [(a_comment(), 8), (a_comment(an_argument("Why.", "")), 9)])
def test_a_row_counts_the_words_that_the_status_bar_counts(
    session: Session, qtbot: QtBot, comment: Comment, expected: int
) -> None:
    session.open(comment)
    qtbot.waitUntil(lambda: session.verdict is not None, timeout=15_000)
    assert session.verdict
    assert session.verdict.words == expected
    assert home_row(comment, None, session.now()).state == f"Draft · {session.verdict.words} words"


def test_a_filed_comment_shows_its_day_and_tracking_number(session: Session) -> None:
    session.workspace.filings.record(Filing(a_comment(), date(2024, 9, 20), ChannelKind.PORTAL, "ltz-8k2q-p0w1"))
    row = home_row(a_comment(), session.workspace.filings.rows()[0], session.now())
    assert (row.closes, row.when, row.state) == ("Filed 20 Sep 2024", "Regulations.gov", "Filed · ltz-8k2q-p0w1")


def test_a_number_that_comes_later_is_shown_at_once(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    filings = session.workspace.filings
    filings.record(Filing(a_comment(), date(2024, 9, 20), "mail"))
    home = home_with(session, qtbot, asked, a_comment())
    filings.add_number(filings.list()[0], "ltz-8k2q-p0w1")
    session.filings_changed.emit()
    qtbot.waitUntil(lambda: home.list.chosen().state == "Filed · ltz-8k2q-p0w1")


def test_a_row_is_read_out_as_a_whole(session: Session) -> None:
    spoken = home_row(a_comment(an_argument("Why.", principles=(1, 3))), None, session.now()).spoken
    assert "BIS-2024-0047" in spoken
    assert "Principles: Scientific evidence; Fair enforcement, time to fix" in spoken


def test_without_comments_it_offers_two_ways_to_begin(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    home = home_with(session, qtbot, asked)
    assert home.screens.currentWidget().isAncestorOf(home.empty)
    home.empty.new.click()
    home.empty.example.click()
    assert asked == ["new comment", "example"]


def test_enter_opens_the_comment_the_keyboard_is_on(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    home = home_with(session, qtbot, asked, a_comment(id="a", name="First"), a_comment(id="b", name="Second"))
    QTest.keyClick(home.list, Qt.Key.Key_Down)
    QTest.keyClick(home.list, Qt.Key.Key_Return)
    assert session.comment is not None
    assert session.comment.name == "Second"


def test_a_click_on_open_opens_and_one_beside_it_only_chooses(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    home = home_with(session, qtbot, asked, a_comment(id="a", name="First"))
    option = QStyleOptionViewItem()
    option.rect = home.list.visualRect(home.list.model().index(0, 0))
    option.font = home.list.font()
    places = home.list.itemDelegate().places(option)
    QTest.mouseClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=places.name.center())
    assert session.comment is None
    QTest.mouseClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=places.open.center())
    assert session.comment is not None


def test_an_archived_comment_can_be_brought_back(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    comments = [a_comment(id=name, name=name) for name in ("First", "Second", "Third")]
    home = home_with(session, qtbot, asked, *comments)
    QTest.keyClick(home.list, Qt.Key.Key_Down)
    QTest.keyClick(home.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(home) == ["First", "Third"])
    assert home.list.chosen().name == "Third"
    assert home.bar.isVisible()
    home.bar.bring_back.click()
    qtbot.waitUntil(lambda: len(names(home)) == 3)
    assert not home.bar.isVisible()


def test_archived_comments_have_a_list_of_their_own(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    session.workspace.comments.save(a_comment(id="old", name="Old"), session.now())
    session.workspace.comments.archive("old", session.now())
    home = home_with(session, qtbot, asked, a_comment(id="a", name="First"))
    home.archived.click()
    assert names(home) == ["Old"]
    QTest.keyClick(home.list, Qt.Key.Key_Return)
    assert session.comment is not None
    assert "old" in {one.comment.id for one in session.workspace.comments.list()}


def test_many_comments_can_be_searched(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    comments = [a_comment(id=f"c{at}", name=f"Comment {at}") for at in range(12)]
    home = home_with(session, qtbot, asked, *comments)
    home.finder.setText("bis 11")
    assert names(home) == ["Comment 11"]
    home.finder.setText("nowhere")
    shown = home.screens.currentWidget()
    assert shown is not home.list
    assert not shown.isAncestorOf(home.empty)


def test_the_example_is_marked_as_one(session: Session) -> None:
    row = home_row(example(), None, session.now())
    assert row.example
    assert "(example)" in row.spoken
    assert row.principles == {1, 2, 3, 4}


@pytest.mark.parametrize(("typed", "kept"), [("{before}", ""), ("Better", "Better"), ("", ""), (None, "")])
def test_a_name_that_comes_from_the_rule_is_kept_only_when_it_was_changed(
    session: Session, qtbot: QtBot, asked: list[str], monkeypatch: pytest.MonkeyPatch, typed: str | None, kept: str
) -> None:
    home = home_with(session, qtbot, asked, a_comment(id="a"))
    monkeypatch.setattr(home_step, "ask_line", lambda *given: typed and typed.format(before=given[-1]))
    home._rename(home.list.chosen())
    session.flush()
    assert session.workspace.comments.load("a").name == kept


def test_the_menu_of_a_row_renames_and_duplicates(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    home = home_with(session, qtbot, asked, a_comment(id="a", name="First"))
    home.rename(home.list.chosen(), "Better")
    qtbot.waitUntil(lambda: names(home) == ["Better"])
    home.list.ask_menu(home.list.currentIndex())
    menu = home.findChild(QMenu)
    next(one for one in menu.actions() if one.text() == "&Duplicate").trigger()
    qtbot.waitUntil(lambda: sorted(names(home)) == ["Better", "Better (copy)"])
    menu.close()


def test_enter_pressed_before_the_comments_are_listed_opens_the_first(qtbot: QtBot, session: Session) -> None:
    session.workspace.comments.save(a_comment(), session.now())
    home = Home(session, pytest.fail)
    qtbot.addWidget(home)
    home.draw()
    home.show()
    qtbot.keyClick(home, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.comment is not None)


def test_the_screen_tells_what_can_be_used_again_and_the_last_backup(session: Session, qtbot: QtBot) -> None:
    workspace, now = session.workspace, session.now()
    workspace.comments.save(a_comment(id="a"), now)
    own = workspace.library.duplicate(next(iter(letter_blocks())).id, "own", now)
    workspace.library.record_use(own, "a", "NTIA-2023-0009", now)
    workspace.backups.make(now)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    reuse = window.findChild(Reuse)
    qtbot.waitUntil(reuse.isVisible)
    assert f"1 of your own. Last used: “{own.title}” in NTIA-2023-0009." in reuse.said.text()
    said = [one.text() for one in window.findChild(Status).findChildren(QLabel) if one.isVisible()]
    assert any(one.startswith("1 comment · ") for one in said)
    assert any(one.startswith("Backed up today") for one in said)


def test_without_comments_nothing_is_offered_for_reuse(session: Session, qtbot: QtBot, asked: list[str]) -> None:
    home = home_with(session, qtbot, asked)
    with qtbot.waitSignal(home.reuse.told):
        home.draw()
    assert not home.reuse.isVisible()


def test_the_cards_grow_when_the_window_becomes_narrow_and_shrink_again(
    session: Session, qtbot: QtBot, asked: list[str]
) -> None:
    home = home_with(session, qtbot, asked, a_comment(id="a"), a_comment(id="b"))

    def laid_out() -> bool:
        cards = [home.list.visualRect(home.list.model().index(at, 0)) for at in range(2)]
        wanted = home.list.sizeHintForRow(0)
        return all(one.height() == wanted for one in cards) and home.list.height() >= 2 * wanted

    wide = home.list.sizeHintForRow(0)
    for width in (500, 1100):
        home.resize(width, 600)
        qtbot.waitUntil(laid_out)
        assert (home.list.sizeHintForRow(0) > wide) == (width == 500)


def test_the_letters_blocks_are_counted_as_the_arguments_step_offers_them(session: Session) -> None:
    workspace = session.workspace
    taken = offered(workspace.library.blocks())
    assert overview(workspace, 0, None).from_letter == len(taken) < len(workspace.library.blocks())


def test_what_was_filed_counts_as_exported_when_the_program_is_opened_again(
    session: Session, qtbot: QtBot, asked: list[str]
) -> None:
    session.workspace.filings.record(Filing(a_comment(id="a"), date(2024, 9, 20), "Regulations.gov", ""))
    home_with(session, qtbot, asked, a_comment(id="a", name="First"), a_comment(id="b", name="Second"))
    assert session.exported == {"a"}
