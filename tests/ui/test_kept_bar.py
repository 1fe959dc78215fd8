"""After a crash the home screen names the draft that was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.comment import Comment
from docketwright.ui.home.kept_bar import KeptBar
from docketwright.ui.session import Session

from .conftest import NOW
from .showing import at_rest

OLD = a_comment(an_argument("Before."), name="Audits")
NEW = replace(OLD, arguments=(an_argument("After."),))


def bar_after(session: Session, qtbot: QtBot, asked: list[str], *saved: Comment) -> KeptBar:
    for number, comment in enumerate(saved):
        session.workspace.comments.save(comment, NOW - timedelta(hours=len(saved) - 1 - number))
    bar = KeptBar(session, asked.append)
    qtbot.addWidget(bar)
    bar.look(NOW - timedelta(minutes=5))
    at_rest(qtbot, session)
    return bar


def test_a_kept_draft_is_named_and_opened(session: Session, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar = bar_after(session, qtbot, asked, OLD, NEW)
    assert not bar.isHidden()
    assert bar._said.text() == "We kept a newer draft of “Audits” from 9:00 am."
    bar.compare.click()
    assert session.comment == NEW
    assert asked == ["versions"]
    assert bar.isHidden()


def test_a_kept_draft_is_discarded_and_stays_among_the_versions(session: Session, qtbot: QtBot) -> None:
    bar = bar_after(session, qtbot, [], OLD, NEW)
    bar.discard.click()
    at_rest(qtbot, session)
    assert bar._said.text() == "“Audits” is as it was before. The newer draft is among its versions."
    assert bar.discard.isHidden()
    assert session.workspace.comments.load("c1") == OLD
    newest = session.workspace.comments.versions("c1")[0]
    assert newest.name == "Newer draft from 9:00 am"
    assert session.workspace.comments.version(newest.id) == NEW
    bar.open.click()
    assert session.comment == OLD


def test_a_draft_without_an_earlier_version_can_only_be_opened(session: Session, qtbot: QtBot) -> None:
    bar = bar_after(session, qtbot, [], NEW)
    assert bar._said.text() == "We kept your draft of “Audits” from 9:00 am."
    assert not bar.isHidden()
    assert bar.discard.isHidden()
    assert bar.compare.isHidden()


def test_nothing_is_said_where_nothing_was_written(session: Session, qtbot: QtBot) -> None:
    assert bar_after(session, qtbot, []).isHidden()
