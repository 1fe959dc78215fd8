import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.errors import WriteError
from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.steps import Progress, Step
from docketwright.store.backups import newest_good
from docketwright.ui.acting import act
from docketwright.ui.session import Session
from docketwright.ui.silence import heed, ignore
from docketwright.ui.widgets.finding_card import FindingCard

from .showing import at_rest

Settled = Callable[[Session], None]


def named(name: str) -> Callable[[Comment], Comment]:
    return lambda one: replace(one, name=name)


def test_a_new_comment_is_on_the_disk_before_a_word_is_typed(session: Session, settled: Settled) -> None:
    made = session.open_new()
    settled(session)
    assert session.workspace.comments.load(made.id) == made


def test_an_edit_is_saved_soon_and_said_only_then(qtbot: QtBot, opened: Session) -> None:
    with qtbot.waitSignal(opened.saved, timeout=1000):
        opened.edit(named("Mine"), "Rename")
        assert opened.unsaved
    assert opened.workspace.comments.load("c1").name == "Mine"


def test_edits_undo_and_redo(opened: Session) -> None:
    opened.edit(named("One"), "Rename")
    opened.edit(named("Two"), "Rename")
    opened.undo()
    assert opened.comment.name == "One"
    opened.redo()
    assert opened.comment.name == "Two"


def test_an_edit_that_changes_nothing_is_none(qtbot: QtBot, opened: Session) -> None:
    with qtbot.assertNotEmitted(opened.comment_changed, wait=0):
        opened.edit(lambda one: one, "Nothing")
    assert not opened.unsaved


def test_leaving_saves_first(opened: Session) -> None:
    opened.edit(named("Kept"), "Rename")
    opened.leave()
    assert opened.comment is None
    assert opened.workspace.comments.load("c1").name == "Kept"


def test_a_worker_that_comes_late_does_not_save_older_words(qtbot: QtBot, opened: Session) -> None:
    gate = threading.Event()
    for name in ("a", "b", "c"):  # as many as may work at once: a save has to wait for its turn
        opened.jobs.run(name, lambda _cancel: gate.wait(10), lambda _done: None)
    opened.edit(named("Older"), "Rename")
    opened.change_settings(zoom=110)
    qtbot.waitUntil(lambda: "save" in opened.jobs.names)
    opened.edit(named("Newer"), "Rename")
    opened.change_settings(zoom=120)
    opened.leave()
    gate.set()
    at_rest(qtbot, opened)
    assert opened.workspace.comments.load("c1").name == "Newer"
    assert opened.workspace.settings.load().zoom == 120


def test_a_failing_save_is_told_and_the_words_stay(qtbot: QtBot, opened: Session, monkeypatch: object) -> None:
    def full(*_: object) -> None:
        raise WriteError("The disk is full.")

    monkeypatch.setattr(opened.workspace.comments, "save", full)
    with qtbot.waitSignal(opened.save_failed, timeout=2000) as told:
        opened.edit(named("Kept here"), "Rename")
    assert told.args[0].what_happened == "The disk is full."
    assert opened.comment.name == "Kept here"
    assert opened.unsaved


def test_the_checks_speak_after_a_pause(opened: Session, settled: Settled) -> None:
    settled(opened)
    assert len(opened.verdict.views) == 4
    assert opened.verdict.comment == opened.comment


def test_an_ignored_finding_is_silent_until_it_is_heeded(opened: Session, settled: Settled) -> None:
    settled(opened)
    finding = opened.verdict.findings[0]
    ignore(opened, finding)
    settled_again(opened, settled)
    assert finding.key not in {one.key for one in opened.verdict.findings}
    heed(opened, finding)
    settled_again(opened, settled)
    assert finding.key in {one.key for one in opened.verdict.findings}


def test_a_word_that_was_learnt_is_no_misspelling(opened: Session, settled: Settled) -> None:
    first = opened.comment.arguments[0]
    opened.edit(lambda one: one.with_argument(replace(first, reasons="A qwzzyx word.")), "Typing")
    settled_again(opened, settled)
    assert "qwzzyx" in {one.quote for one in opened.verdict.findings}
    act(opened, next(one for one in opened.verdict.findings if one.quote == "qwzzyx"), Action.ADD_WORD)
    assert opened.settings.words == {"qwzzyx"}
    opened.edit(lambda one: one.with_argument(replace(first, reasons="A qwzzyx word, a Qwzzyx’s.")), "Typing")
    settled_again(opened, settled)
    assert "spelling" not in {one.check for one in opened.verdict.findings}


def test_a_misspelling_is_silenced_for_ever_in_one_way(qtbot: QtBot, opened: Session) -> None:
    spelling = Finding("spelling", Severity.LOOK, "Spelling", "why", Spot("reasons"), "teh", actions=(Action.ADD_WORD,))
    for finding, ways in ((spelling, ["Add to my words"]), (replace(spelling, actions=()), ["Always ignore"])):
        card = FindingCard(opened, finding)
        qtbot.addWidget(card)
        offered = [one.text() for one in card.findChildren(QPushButton)]
        assert [one for one in offered if one in {"Add to my words", "Always ignore"}] == ways


def test_a_word_that_is_taken_off_the_list_is_looked_at_again_at_once(
    qtbot: QtBot, opened: Session, settled: Settled
) -> None:
    opened.change_settings(words=frozenset({"qwzzyx"}))
    first = opened.comment.arguments[0]
    opened.edit(lambda one: one.with_argument(replace(first, reasons="A qwzzyx word.")), "Typing")
    settled_again(opened, settled)
    opened.change_settings(words=frozenset())
    qtbot.waitUntil(lambda: "qwzzyx" in {one.quote for one in opened.verdict.findings})


def test_steps_are_told_from_the_comment(session: Session) -> None:
    session.open(a_comment())
    states = {one.step: one.progress for one in session.states()}
    assert states[Step.RULE] is Progress.DONE
    assert states[Step.ARGUMENTS] is Progress.NOT_STARTED


def test_the_example_is_looked_at_as_on_its_day(the_example: Session, settled: Settled) -> None:
    settled(the_example)
    assert the_example.verdict.counted(Severity.MUST_FIX) == 0


def settled_again(session: Session, settled: Settled) -> None:
    session.check_now()
    settled(session)


def test_what_was_written_last_is_in_a_backup_when_the_program_closes(opened: Session, settled: Settled) -> None:
    opened.edit(named("First"), "Rename")
    settled(opened)
    opened.edit(named("Last"), "Rename")
    opened.end()
    newest = newest_good(opened.workspace.backups.folder)
    assert newest is not None
    with closing(sqlite3.connect(newest.path)) as copy:
        assert b"Last" in copy.execute("SELECT body FROM comment WHERE id = 'c1'").fetchone()[0]


def test_undo_and_redo_say_what_they_did(opened: Session) -> None:
    told: list[str] = []
    opened.said.connect(told.append)
    opened.undo()
    opened.edit(named("Mine"), "Rename")
    opened.undo()
    opened.redo()
    opened.redo()
    assert told == ["Undone: rename", "Done again: rename"]
