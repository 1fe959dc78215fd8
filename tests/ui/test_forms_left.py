"""What was typed in a small form is not lost when the person goes elsewhere without pressing its button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule
from docketwright.ui.main_window import MainWindow
from docketwright.ui.rule.facts import HAND
from docketwright.ui.session import Session
from docketwright.ui.steps.rule import RulePage
from docketwright.ui.steps.write import WritePage
from docketwright.ui.write.belongs import Belongs
from docketwright.ui.write.sources_tab import SourcesTab
from docketwright.ui.you.identity import Identity

OTHER = a_comment(id="c2", name="Another")


def leave(session: Session, _window: QWidget) -> None:
    session.leave()


def open_another(session: Session, _window: QWidget) -> None:
    session.open(OTHER)


def close(session: Session, _window: QWidget) -> None:
    window = MainWindow(session)
    window.close()
    window.deleteLater()


def speak_otherwise(session: Session, _window: QWidget) -> None:
    window = MainWindow(session)
    window.tell_again()
    session.flush()
    window.close()
    window.deleteLater()


ways = pytest.mark.parametrize("go", [leave, open_another, close, speak_otherwise])
Go = Callable[[Session, QWidget], None]


@ways
def test_a_source_that_was_being_typed_is_kept(qtbot: QtBot, opened: Session, go: Go) -> None:
    tab = SourcesTab(opened, lambda _source: None)
    qtbot.addWidget(tab)
    tab.draw(opened.comment, "")
    tab.add_source()
    qtbot.keyClicks(tab.form.boxes["title"], "Audit log")
    qtbot.keyClicks(tab.form.boxes["check_again"], "2027-13")
    go(opened, tab)
    assert [one.title for one in opened.workspace.comments.load("c1").sources] == ["Audit log"]
    assert tab.form is None
    assert opened.comment is None or opened.comment.id == "c1" or not opened.comment.sources


@ways
def test_a_value_of_the_notice_that_was_being_typed_is_kept(qtbot: QtBot, opened: Session, go: Go) -> None:
    page = RulePage(opened)
    qtbot.addWidget(page)
    opened.open(a_comment(rule=a_rule(source_name=HAND)))
    page.show()
    page.known.found.rows["title"].edit()
    page.known.found.rows["deadlines"].edit()  # opened and left as it is
    line = page.known.found.rows["title"]._editor.inputs[0]
    line.clear()
    qtbot.keyClicks(line, "Typed by hand")
    go(opened, page)
    rule = opened.workspace.comments.load("c1").rule
    assert rule.title == "Typed by hand"
    assert set(rule.corrected) == {"title"}


@ways
def test_a_section_that_was_being_typed_is_kept(qtbot: QtBot, opened: Session, go: Go) -> None:
    argument = opened.comment.arguments[0].id
    card = Belongs(opened, lambda _name: None)
    qtbot.addWidget(card)
    card.draw(opened.comment, argument)
    qtbot.keyClicks(card.section.lineEdit(), "§ 702.7")
    go(opened, card)
    assert opened.workspace.comments.load("c1").argument(argument).anchor.section == "§ 702.7"


@ways
def test_who_i_am_is_still_remembered_when_the_comment_is_left_at_once(qtbot: QtBot, opened: Session, go: Go) -> None:
    card = Identity(opened)
    qtbot.addWidget(card)
    card.show()
    opened.comment_opened.connect(card.hide)
    opened.change_settings(profile=opened.comment.author)
    card.draw(opened.comment)
    card._typed("first_name", "Grace")
    go(opened, card)
    assert opened.settings.profile is not None
    assert opened.settings.profile.first_name == "Grace"


def test_a_form_that_was_only_opened_changes_nothing(qtbot: QtBot, opened: Session) -> None:
    page = WritePage(opened)
    qtbot.addWidget(page)
    before = opened.comment
    tab = SourcesTab(opened, lambda _source: None)
    qtbot.addWidget(tab)
    tab.add_source("A dropped file")
    opened.leave()
    opened.open(before)
    assert opened.comment == before
