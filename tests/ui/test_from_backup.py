"""A comment is brought back from a backup, beside the one of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.store.backups import Backup
from docketwright.ui.dialogs.from_backup import FromBackupDialog
from docketwright.ui.dialogs.settings import NAMES, SettingsDialog
from docketwright.ui.session import Session

from .conftest import NOW
from .showing import at_rest

THEN = a_comment(an_argument("Before."), name="Audits")


@pytest.fixture
def backup(session: Session) -> Backup:
    comments = session.workspace.comments
    comments.save(THEN, NOW - timedelta(days=2))
    comments.save(a_comment(id="e", example=True), NOW)
    return session.workspace.backups.make(NOW - timedelta(days=1))


def opened_on(session: Session, backup: Backup, qtbot: QtBot) -> FromBackupDialog:
    made = FromBackupDialog(session, backup)
    qtbot.addWidget(made)
    made.show()
    at_rest(qtbot, session)
    return made


def bring_back(dialog: FromBackupDialog, session: Session, qtbot: QtBot) -> dict[str, str]:
    dialog.back.click()
    at_rest(qtbot, session)
    comments = [row.comment for row in session.workspace.comments.list() if not row.comment.example]
    return {one.name: one.arguments[0].reasons for one in comments}


def test_an_older_state_comes_in_beside_the_one_of_today(session: Session, backup: Backup, qtbot: QtBot) -> None:
    session.workspace.comments.save(replace(THEN, arguments=(an_argument("After."),)), NOW)
    dialog = opened_on(session, backup, qtbot)
    assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == ["Audits\nFri 27 Sep 2024, 9:00 am"]
    wanted = {"Audits": "After.", "Audits (backup of Sat 28 Sep 2024)": "Before."}
    assert bring_back(dialog, session, qtbot) == wanted
    assert dialog.said.text() == "It is among your comments."


def test_what_is_the_same_is_not_brought_back_twice(session: Session, backup: Backup, qtbot: QtBot) -> None:
    dialog = opened_on(session, backup, qtbot)
    assert bring_back(dialog, session, qtbot) == {"Audits": "Before."}
    assert dialog.said.text() == "You have it already, word for word."


def test_a_comment_that_is_gone_comes_back_under_its_own_name(session: Session, backup: Backup, qtbot: QtBot) -> None:
    session.workspace.comments.archive("c1", NOW)
    session.workspace.comments.purge(NOW + timedelta(seconds=1))
    dialog = opened_on(session, backup, qtbot)
    assert bring_back(dialog, session, qtbot) == {"Audits": "Before."}
    assert session.workspace.comments.load("c1") == THEN


def test_a_backup_that_cannot_be_read_says_so(session: Session, backup: Backup, qtbot: QtBot) -> None:
    backup.path.write_bytes(b"damaged" * 999)
    dialog = opened_on(session, backup, qtbot)
    assert dialog.said.text() == "No comment can be read from this backup."
    assert not dialog.back.isEnabled()


def test_the_settings_lead_there(session: Session, backup: Backup, qtbot: QtBot) -> None:
    settings = SettingsDialog(session)
    qtbot.addWidget(settings)
    settings.show()
    at = NAMES.index("Files and backups")
    settings.list.setCurrentRow(at)
    page = settings.pages[at]
    at_rest(qtbot, session)
    page.look_into.click()
    qtbot.waitUntil(lambda: page.dialog.list.count() == 1)
    page.dialog.close()
