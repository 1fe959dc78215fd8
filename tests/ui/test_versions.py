"""Versions of a comment: compared part by part, and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from docketwright.model.words_changed import Change
from docketwright.ui.dialogs.versions import VersionsDialog, differences
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.write.versions_tab import VersionsTab

from .showing import at_rest


@pytest.fixture
def changed(opened: Session) -> Session:
    """Return a session with a named version, and a comment that was changed since."""
    opened.name_version("Before the call")
    assert opened.comment
    first = opened.comment.arguments[0]
    opened.edit(
        lambda one: one.with_argument(replace(first, title="Renamed", reasons="Thresholds must rest on tests.")), "Edit"
    )
    return opened


def test_a_renamed_argument_is_compared_with_itself(changed: Session) -> None:
    now = changed.comment
    assert now
    then = changed.workspace.comments.version(changed.workspace.comments.versions(now.id)[0].id)
    assert then
    ((name, runs),) = differences(then, now)
    assert name == "Renamed"
    assert [one.text for one in runs if one.change is Change.REMOVED] == ["First", "should"]


def test_a_change_of_the_comments_own_name_is_shown(opened: Session) -> None:
    assert opened.comment
    ((name, runs),) = differences(opened.comment, replace(opened.comment, name="Audits"))
    assert name == "Name of this comment"
    assert "Audits" in [one.text for one in runs if one.change is Change.ADDED]


def test_a_version_is_brought_back_and_undo_takes_it_back(qtbot: QtBot, changed: Session) -> None:
    dialog = VersionsDialog(changed)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1 and dialog.restore.isEnabled(), timeout=10_000)
    assert dialog.list.item(0).text().startswith("Before the call")
    dialog.restore.click()
    at_rest(qtbot, changed)
    assert changed.comment
    assert changed.comment.arguments[0].title == "First"
    changed.undo()
    assert changed.comment.arguments[0].title == "Renamed"


def test_a_version_is_kept_by_hand(qtbot: QtBot, opened: Session) -> None:
    dialog = VersionsDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    at_rest(qtbot, opened)
    assert not dialog.restore.isEnabled()
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=10_000)


def test_one_argument_is_compared_and_brought_back_beside_the_form(qtbot: QtBot, changed: Session) -> None:
    page = WritePage(changed)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.side.show_tab("Versions")
    tab = page.side.tab("Versions")
    assert isinstance(tab, VersionsTab)
    tab.list.setCurrentRow(0)
    tab.restore.click()
    assert changed.comment
    assert changed.comment.arguments[0].reasons == "Thresholds should rest on tests."


def test_arguments_that_were_moved_are_shown_as_moved(opened: Session) -> None:
    then = opened.comment
    assert then
    ((name, runs),) = differences(then, replace(then, arguments=then.arguments[::-1]))
    assert name == "Order of the arguments"
    assert sorted(one.text.strip() for one in runs if one.change is not Change.SAME) in (["First"] * 2, ["Second"] * 2)
    without_first = replace(then, arguments=then.arguments[1:])
    assert "Order of the arguments" not in dict(differences(then, without_first))
