"""Slow work that ends late: after its comment was changed or left, its window closed, or newer words were saved."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.errors import NetworkError
from docketwright.model.comment import Anchor, Comment
from docketwright.model.looks import Look, OwnLooks
from docketwright.model.principle import PRINCIPLES
from docketwright.model.rule import Paragraph
from docketwright.store.backups import Backups, list_backups, newest_good
from docketwright.store.comments import Comments
from docketwright.store.filings import Filing
from docketwright.ui.dialogs.pointing import PointingDialog
from docketwright.ui.dialogs.versions import VersionsDialog
from docketwright.ui.export.exhibits import ExhibitList
from docketwright.ui.export.formats import WEB, WORD
from docketwright.ui.export.own_looks import OwnLooksRow
from docketwright.ui.export.preview import Preview
from docketwright.ui.home.kept_bar import KeptBar
from docketwright.ui.opening import open_comment_file, save_comment_file
from docketwright.ui.rule.correcting import corrected
from docketwright.ui.session import Session
from docketwright.ui.settings.files import FilesPage
from docketwright.ui.silence import learn_word
from docketwright.ui.steps.export import ExportPage
from docketwright.ui.steps.rule import RulePage
from docketwright.ui.write.versions_tab import VersionsTab

from .conftest import NOW
from .showing import at_rest

Settled = Callable[[Session], None]
OTHER = a_comment(an_argument("Another."), id="c2", name="Another")


@contextmanager
def held(session: Session, qtbot: QtBot) -> Iterator[None]:
    """Let no worker begin anything inside; wait for all of it at the end."""
    gate = threading.Event()
    for name in ("held a", "held b", "held c"):  # as many as may work at once
        session.jobs.run(name, lambda _cancel: gate.wait(10), lambda _done: None)
    try:
        yield
    finally:
        gate.set()
    at_rest(qtbot, session)


def named(name: str) -> Callable[[Comment], Comment]:
    return lambda one: replace(one, name=name)


def test_a_backup_folder_and_a_setting_chosen_at_once_are_both_kept(
    qtbot: QtBot, opened: Session, tmp_path: Path
) -> None:
    with held(opened, qtbot):
        learn_word(opened, "firmware", everywhere=True)
        opened.workspace.choose_backup_folder(tmp_path / "backups")
        opened.change_settings(backup_folder=str(tmp_path / "backups"))
        assert opened.settings.words == {"firmware"}
    kept = opened.workspace.settings.load()
    assert (kept.words, kept.backup_folder) == ({"firmware"}, str(tmp_path / "backups"))


def test_words_saved_while_a_backup_is_made_are_in_one_at_the_end(
    qtbot: QtBot, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied, go_on, make = threading.Event(), threading.Event(), Backups.make

    def slow(backups: Backups, *now: object) -> object:
        made = make(backups, *now)
        copied.set()
        go_on.wait(10)
        return made

    with monkeypatch.context() as slowly:
        slowly.setattr(Backups, "make", slow)
        opened.edit(named("First"), "Rename")
        opened.flush()
        assert copied.wait(10)
        opened.edit(named("Last"), "Rename")
        opened.flush()
        go_on.set()
        at_rest(qtbot, opened)
    opened.end()
    newest = newest_good(opened.workspace.backups.folder)
    with closing(sqlite3.connect(newest.path)) as copy:
        assert b"Last" in copy.execute("SELECT body FROM comment WHERE id = 'c1'").fetchone()[0]


def test_a_backup_that_was_asked_for_is_not_dropped_for_one_that_is_not_due(qtbot: QtBot, opened: Session) -> None:
    opened.workspace.backups.make(NOW)
    page = FilesPage(opened)
    qtbot.addWidget(page)
    with held(opened, qtbot):
        opened.edit(named("First"), "Rename")
        opened.flush()  # a backup of its own begins
        page._back_up()
        opened.edit(named("Second"), "Rename")
        opened.flush()  # and another
    assert page.said.text().startswith("Backed up and checked: ")
    assert len(list_backups(opened.workspace.backups.folder)) == 2


@pytest.mark.parametrize("then", ["another", "home"])
def test_exhibits_land_on_the_comment_they_were_added_to(
    qtbot: QtBot, opened: Session, tmp_path: Path, then: str
) -> None:
    there = ExhibitList(opened)
    qtbot.addWidget(there)
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        (tmp_path / name).write_bytes(b"%PDF")
    with held(opened, qtbot):
        opened.edit(named("Kept"), "Rename")
        for name in ("a.pdf", "b.pdf", "c.pdf"):
            there.take([tmp_path / name])
        _go(opened, then)
    assert opened.comment is None or opened.comment.exhibits == ()
    kept = opened.workspace.comments.load("c1")
    assert sorted(one.file for one in kept.exhibits) == ["a.pdf", "b.pdf", "c.pdf"]


def _go(session: Session, where: str) -> None:
    if where == "another":
        session.open(OTHER)
    else:
        session.leave()


def test_the_looks_of_a_document_land_on_the_comment_they_were_chosen_for(
    qtbot: QtBot, opened: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours.docx").write_bytes(b"PK")
    looks = OwnLooks(Look(), name="ours.docx")
    monkeypatch.setattr("docketwright.letter.own_looks.kept_looks", lambda *_: looks)
    there = OwnLooksRow(opened)
    qtbot.addWidget(there)
    opened.edit(named("Kept"), "Rename")
    with held(opened, qtbot):
        there.take(tmp_path / "ours.docx")
        opened.open(OTHER)
    assert opened.comment.looks is None
    assert opened.workspace.comments.load("c1").looks == looks


def test_only_the_comment_that_was_exported_is_exported(
    qtbot: QtBot, opened: Session, tmp_path: Path, settled: Settled
) -> None:
    page = ExportPage(opened)
    qtbot.addWidget(page)
    with held(opened, qtbot):
        page.write(opened.comment, tmp_path / "letter.docx")
        opened.open(OTHER)
    assert opened.exported == {"c1"}
    assert (tmp_path / "letter.docx").exists()
    settled(opened)


def test_a_notice_that_is_read_when_its_comment_was_left_changes_no_other(
    qtbot: QtBot, opened: Session, rule_page: RulePage
) -> None:
    with held(opened, qtbot):
        rule_page.start.take_text("AGENCY: Bureau.\n\nACTION: Proposed rule.\n\nSUMMARY: Words of a notice.\n" * 5)
        opened.open(OTHER)
    assert opened.comment.rule == OTHER.rule


def test_a_look_up_that_ends_when_its_screen_is_built_anew_is_told_nobody(qtbot: QtBot, opened: Session) -> None:
    page = RulePage(opened)
    opened.network.make_web = lambda _journal: QWidget  # nothing of it is asked: the question fails first
    opened.network.allow("www.federalregister.gov")
    at_rest(qtbot, opened)
    with held(opened, qtbot):
        page._ask_again()
        page.start.take_text("2024-20529")
        opened.network.make_web = _offline
        shiboken6.delete(page)


def _offline(_journal: object) -> object:
    raise NetworkError("This computer is offline.")


def test_a_correction_made_while_the_notice_is_compared_is_kept(
    qtbot: QtBot, opened: Session, rule_page: RulePage
) -> None:
    before, anew = opened.comment.rule, a_rule(paragraphs=(Paragraph("p1", "Words of the notice."),))
    with held(opened, qtbot):
        rule_page._take(anew)
        opened.edit(lambda one: replace(one, rule=corrected(before, "title", "As I call it")), "Correct the notice")
        quoting = an_argument("Quoting.", id="q", anchor=Anchor(quote="Words", paragraph="p1"))
        opened.edit(lambda one: one.with_argument(quoting), "New argument")
    assert opened.comment.rule.title == "As I call it"
    assert opened.comment.rule.paragraphs == anew.paragraphs
    assert opened.comment.argument("q") is not None


def test_a_closing_date_of_one_docket_is_not_offered_for_another(
    qtbot: QtBot, opened: Session, rule_page: RulePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.network.allow("api.regulations.gov")
    at_rest(qtbot, opened)
    monkeypatch.setattr(
        "docketwright.ui.network.Network.ask",
        lambda _network, name, _host, _question, done, failed, *_: opened.jobs.run(
            name, lambda _cancel: date(2024, 12, 1), done, failed=failed
        ),
    )
    with held(opened, qtbot):
        rule_page.known.closing_check._start()
        opened.open(replace(OTHER, rule=a_rule(docket_id="NTIA-2023-0009")))
    assert rule_page.known.closing_check.said.isHidden()


@pytest.fixture
def rule_page(qtbot: QtBot, opened: Session) -> RulePage:
    made = RulePage(opened)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def test_a_version_of_one_comment_is_never_brought_back_into_another(qtbot: QtBot, opened: Session) -> None:
    opened.name_version("Before the call")
    opened.workspace.comments.name_version(replace(OTHER, name="Then"), "Before the call", NOW)
    dialog = VersionsDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    at_rest(qtbot, opened)
    opened.edit(named("Changed"), "Rename")
    with held(opened, qtbot):
        dialog._compare()
        opened.open(OTHER)
        dialog.show()
    assert dialog._then is not None
    assert dialog._then.id == "c2"
    opened.edit(lambda _one: a_comment(id="c1"), "Bring back version")
    assert opened.comment == OTHER


def test_the_list_of_versions_beside_the_draft_is_that_of_the_open_comment(qtbot: QtBot, opened: Session) -> None:
    opened.name_version("Of the first")
    tab = VersionsTab(opened)
    qtbot.addWidget(tab)
    tab.show()
    tab.draw(opened.comment, "")
    assert tab.list.count() == 1
    opened.open(OTHER)
    tab.draw(opened.comment, "")
    assert tab.list.count() == 0


def test_earlier_texts_that_were_read_for_one_comment_are_not_held_against_another(
    qtbot: QtBot, opened: Session, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    words = "Independent tests of every model by people who did not build it cost less than one recall does."
    second = a_comment(an_argument(words), id="c2", name="Second")
    opened.workspace.comments.save(opened.comment, NOW)
    opened.workspace.comments.save(second, NOW)
    opened.workspace.filings.record(Filing(second, NOW.date(), "Regulations.gov"))  # so that it came first
    reading, go_on, full_texts = threading.Event(), threading.Event(), Comments.full_texts

    def slow(comments: Comments, before: str = "") -> tuple[tuple[str, str], ...]:
        found = full_texts(comments, before)
        if before == "c1":
            reading.set()
            go_on.wait(10)
        return found

    monkeypatch.setattr(Comments, "full_texts", slow)
    opened.check_now()
    assert reading.wait(10)
    opened.open(second)
    opened.check_now()
    go_on.set()
    settled(opened)
    assert {one.source for one in opened.verdict.origins} == {""}


def test_a_box_that_asks_about_one_comment_answers_for_no_other(qtbot: QtBot, opened: Session, tmp_path: Path) -> None:
    save_comment_file(OTHER, tmp_path / "other.json")
    box = PointingDialog(opened, PRINCIPLES[0], None)
    qtbot.addWidget(box)
    open_comment_file(opened, tmp_path / "other.json")  # by a second start of the program
    QTimer.singleShot(10_000, box, box.accept)
    assert box.exec() == QDialog.DialogCode.Rejected
    qtbot.waitUntil(lambda: opened.comment.id == "c2")


def test_a_draft_that_is_written_on_while_it_waits_to_be_discarded_stays(qtbot: QtBot, session: Session) -> None:
    old = a_comment(name="Audits")
    session.workspace.comments.save(old, NOW)
    session.workspace.comments.name_version(old, "", NOW)
    session.workspace.comments.save(replace(old, dated="October 3, 2024"), NOW)
    bar = KeptBar(session, lambda _name: None)
    qtbot.addWidget(bar)
    bar.look(NOW)
    at_rest(qtbot, session)
    with held(session, qtbot):
        bar.discard.click()
        session.workspace.comments.save(replace(old, dated="October 4, 2024"), NOW.replace(hour=10))
    assert session.workspace.comments.load("c1").dated == "October 4, 2024"
    assert bar._said.text() == "“Audits” was changed since then. It stays as it is."


def test_what_the_web_form_has_no_room_for_is_not_said_of_the_form_chosen_since(
    qtbot: QtBot, opened: Session, settled: Settled
) -> None:
    long = an_argument("It takes months. " * 600, "Allow 60 days.", id="a", title="Long")
    opened.edit(lambda one: one.with_argument(long), "Typing")
    preview, said = Preview(opened), []
    qtbot.addWidget(preview)
    preview.left_out.connect(said.append)
    preview.choose(WEB)
    preview._draw()
    qtbot.waitUntil(lambda: bool(said[-1]), timeout=10_000)
    with held(opened, qtbot):
        for chosen in (WEB, WORD):
            preview.choose(chosen)
            preview._draw()
    assert not said[-1]
    settled(opened)


def test_a_web_text_that_is_made_when_the_screen_is_built_anew_is_shown_nobody(qtbot: QtBot, opened: Session) -> None:
    preview = Preview(opened)
    with held(opened, qtbot):
        preview.choose(WEB)
        preview._draw()
        shiboken6.delete(preview)


def test_a_profile_that_is_forgotten_twice_at_once_is_forgotten(qtbot: QtBot, opened: Session) -> None:
    opened.change_settings(profile=None)
    opened.jobs._pool.waitForDone()  # it is written, but the window has not heard of it
    opened.flush()
    at_rest(qtbot, opened)
    assert opened.workspace.settings.load().profile is None
