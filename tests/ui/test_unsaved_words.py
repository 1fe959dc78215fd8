"""Words that the disk refuses are kept while the person goes on, whatever is opened, renamed or closed meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.errors import WriteError
from docketwright.model.comment import Comment
from docketwright.store.comments import Comments
from docketwright.store.example import example
from docketwright.store.settings import SettingsTable
from docketwright.ui.commands import Commands
from docketwright.ui.dialogs import saving_copy
from docketwright.ui.home.changing import duplicate, rename
from docketwright.ui.home.rows import HomeRow, home_rows
from docketwright.ui.jobs import Cancel
from docketwright.ui.kept import open_kept
from docketwright.ui.main_window import MainWindow
from docketwright.ui.opening import open_comment_file, open_document, read_comment_file, save_comment_file
from docketwright.ui.other_windows import OtherWindows
from docketwright.ui.session import Session
from docketwright.ui.silence import learn_word
from docketwright.ui.step_screens import StepScreens

from .conftest import NOW
from .showing import at_rest

OTHER = a_comment(id="c2", name="Another")
Full = Callable[[], AbstractContextManager[None]]


def named(name: str) -> Callable[[Comment], Comment]:
    return lambda one: replace(one, name=name)


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Full:
    """Return a context in which the disk takes no comment and no setting."""

    def refuse(*_: object, **__: object) -> None:
        raise WriteError("The disk is full.")

    @contextmanager
    def while_full() -> Iterator[None]:
        with monkeypatch.context() as crowded:
            crowded.setattr(Comments, "save", refuse)
            crowded.setattr(SettingsTable, "change", refuse)
            yield

    return while_full


def test_the_words_of_a_comment_that_was_left_outlast_those_of_another(opened: Session, full: Full) -> None:
    with full():
        opened.edit(named("Written while the disk was full"), "Rename")
        opened.open(OTHER)
        opened.edit(named("Also"), "Rename")
        opened.leave()
    assert opened.unsaved
    opened.flush()
    assert not opened.unsaved
    assert opened.workspace.comments.load("c1").name == "Written while the disk was full"
    assert opened.workspace.comments.load("c2").name == "Also"


def test_one_comment_that_cannot_be_saved_holds_up_no_other(opened: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    save = Comments.save

    def refuse_the_first(comments: Comments, comment: Comment, *more: object) -> None:
        if comment.id == "c1":
            raise WriteError("The disk is full.")
        save(comments, comment, *more)

    monkeypatch.setattr(Comments, "save", refuse_the_first)
    opened.edit(named("Refused"), "Rename")
    opened.open(OTHER)
    opened.edit(named("Also"), "Rename")
    opened.flush()
    assert opened.workspace.comments.load("c2").name == "Also"
    assert [one.name for one in opened.saving.unsaved] == ["Refused"]


def test_a_comment_is_opened_again_with_the_words_that_are_not_on_the_disk(opened: Session, full: Full) -> None:
    opened.workspace.comments.save(opened.comment, NOW)
    with full():
        opened.edit(named("Newest"), "Rename")
        opened.leave()
        assert open_kept(opened, "c1")
        assert opened.comment.name == "Newest"
    opened.edit(named("Newest, and more"), "Rename")
    opened.flush()
    assert opened.workspace.comments.load("c1").name == "Newest, and more"


def test_a_comment_that_is_open_is_not_opened_over_its_newest_words(opened: Session) -> None:
    opened.flush()
    opened.open(example())
    opened.edit(named("On the disk"), "Rename")
    opened.flush()
    opened.edit(named("Newest"), "Rename")
    open_example(opened)
    assert opened.comment.name == "Newest"
    opened.leave()
    assert opened.workspace.comments.load(example().id).name == "Newest"


def open_example(session: Session) -> None:
    window = QMainWindow()
    Commands(window, session, StepScreens(session, window), OtherWindows(session, window)).do("example")


def test_the_file_of_a_comment_does_not_put_its_older_words_over_newer_ones(
    opened: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.workspace.comments.save(opened.comment, NOW)
    save_comment_file(opened.comment, tmp_path / "copy.json")
    load = Comments.load

    def slow(comments: Comments, comment_id: str) -> Comment | None:
        monkeypatch.setattr(Comments, "load", load)
        found = load(comments, comment_id)
        comments.save(replace(found, name="Saved while the file was read"), NOW)
        return found

    monkeypatch.setattr(Comments, "load", slow)
    opened.edit(named("Newest"), "Rename")
    open_comment_file(opened, tmp_path / "copy.json")
    at_rest(qtbot, opened)
    assert opened.comment.name == "Newest"
    opened.leave()
    assert opened.workspace.comments.load("c1").name == "Newest"


def test_an_unsaved_comment_is_renamed_with_its_newest_words(opened: Session, full: Full) -> None:
    opened.workspace.comments.save(opened.comment, NOW)
    with full():
        opened.edit(lambda one: replace(one, dated="October 3, 2024"), "Date")
        opened.leave()
    rename(opened, a_row(opened), "Renamed")
    opened.flush()
    kept = opened.workspace.comments.load("c1")
    assert (kept.name, kept.dated) == ("Renamed", "October 3, 2024")


def test_a_copy_made_while_the_disk_is_full_waits_with_the_other_words(opened: Session, full: Full) -> None:
    opened.workspace.comments.save(opened.comment, NOW)
    opened.leave()
    with full():
        duplicate(opened, a_row(opened))
        assert [one.id for one in opened.saving.unsaved] != ["c1"]
    opened.flush()
    assert len(opened.workspace.comments.list()) == 2


def a_row(session: Session) -> HomeRow:
    return next(one for one in home_rows(session.workspace, NOW, Cancel()) if one.comment_id == "c1")


def test_a_copy_is_offered_of_every_comment_that_could_not_be_saved(
    opened: Session, qtbot: QtBot, tmp_path: Path, full: Full, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked: list[str] = []

    def place(_window: QWidget, title: str, *_: str) -> tuple[str, str]:
        asked.append(title)
        return str(tmp_path / f"{len(asked)}.json"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    with full():
        opened.edit(named("Left"), "Rename")
        opened.leave()
        saving_copy.save_copies(opened, window)
        qtbot.waitUntil(lambda: not opened.jobs.writing)
    assert asked == ["Save a copy of Left"]
    assert read_comment_file(tmp_path / "1.json").name == "Left"


def test_a_setting_that_the_disk_refused_is_saved_when_there_is_room(opened: Session, qtbot: QtBot, full: Full) -> None:
    with full():
        learn_word(opened, "firmware", everywhere=True)
        at_rest(qtbot, opened)
    with qtbot.waitSignal(opened.saved, timeout=8000):
        pass
    assert opened.workspace.settings.load().words == {"firmware"}


def test_a_comment_that_was_put_away_comes_back_with_its_file(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    opened.workspace.comments.save(opened.comment, NOW)
    save_comment_file(opened.comment, tmp_path / "copy.json")
    opened.leave()
    opened.workspace.comments.archive("c1", NOW)
    open_comment_file(opened, tmp_path / "copy.json")
    qtbot.waitUntil(lambda: opened.comment is not None)
    assert opened.workspace.comments.archived() == ()
    assert [row.comment.id for row in opened.workspace.comments.list()] == ["c1"]


def test_the_window_closes_by_itself_when_what_is_written_is_written(opened: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.show()
    told: list[str] = []
    opened.said.connect(told.append)
    opened.jobs.write("export", lambda _cancel: gate.wait(10), lambda _done: None)
    window.close()
    assert window.isVisible()
    assert told == ["The window closes as soon as everything is written."]
    gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_document_that_was_read_is_opened_while_the_disk_is_full(
    qtbot: QtBot, opened: Session, full: Full, tmp_path: Path
) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("I test pumps in Duluth.", encoding="utf-8")
    then: list[str] = []
    with full():
        open_document(opened, path, lambda: then.append("shown"))
        qtbot.waitUntil(lambda: bool(then), timeout=10_000)
        assert opened.comment.id in {one.id for one in opened.saving.unsaved}
    opened.flush()
    assert opened.workspace.comments.load(opened.comment.id) == opened.comment
