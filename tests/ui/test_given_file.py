"""A double click on a file of ours: the window opens on it, the first one where there are two."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.cli.parser import build
from docketwright.model.block import Block
from docketwright.model.steps import Step
from docketwright.store.codec import encode_blocks, encode_comment
from docketwright.ui import after_paint, given_file, opening
from docketwright.ui.after_paint import AfterPaint
from docketwright.ui.given_file import open_given
from docketwright.ui.main_window import MainWindow
from docketwright.ui.one_window import OneWindow
from docketwright.ui.session import Session
from docketwright.ui.starting import no_display

PAGE = """<p>AGENCY: Bureau of Industry and Security, Commerce.</p><p>ACTION: Proposed rule; request for comments.</p>
<p>SUMMARY: The Bureau proposes to ask for reports.</p><p>DATES: Comments must be received by October 11, 2024.</p>"""


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.others.close()


@pytest.fixture
def started(window: MainWindow) -> Iterator[None]:
    """Show the window as a start of the program does."""
    later = AfterPaint(window, None, None)
    yield
    later.end()


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.names and not session.unsaved, timeout=10_000)


@pytest.mark.parametrize("name", ["mine.docketwright", "mine.json"])
def test_a_comment_file_is_taken_in_and_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(encode_comment(a_comment(name="From a friend")))
    open_given(window, file)
    qtbot.waitUntil(lambda: window.session.comment is not None)
    assert window.session.comment
    assert window.session.comment.name == "From a friend"


def test_a_pack_is_taken_into_the_library_after_a_question(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docketwright.ui.library.packing.ask", lambda _parent, _what, _more, choices: choices[0])
    pack = tmp_path / "theirs.docketblocks"
    pack.write_bytes(encode_blocks((Block("b1", "Test before you limit", "Publish the tests."),)))
    open_given(window, pack)
    qtbot.waitUntil(lambda: window.session.workspace.library.block("b1") is not None)
    settle(qtbot, window.session)


def test_a_document_is_checked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, settled: Callable[[Session], None]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("I ask the agency to publish its test data before it acts.\n", encoding="utf-8")
    open_given(window, draft)
    qtbot.waitUntil(lambda: window.step is Step.CHECK)
    settled(window.session)


def drop(window: MainWindow, file: Path) -> None:
    """Let go of a file over the list of comments."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    where, buttons = QPointF(9, 9), Qt.MouseButton.LeftButton
    copy, plain = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(where.toPoint(), copy, carried, buttons, plain)
    QApplication.sendEvent(window._home, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(window._home, QDropEvent(where, copy, carried, buttons, plain))


@pytest.mark.usefixtures("started")
@pytest.mark.parametrize("give", [open_given, drop])
def test_a_notice_begins_a_comment_in_its_rule_step(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    settled: Callable[[Session], None],
    give: Callable[[MainWindow, Path], None],
) -> None:
    notice = tmp_path / "notice.html"
    notice.write_text(PAGE, encoding="utf-8")
    give(window, notice)
    qtbot.waitUntil(lambda: bool(window.session.comment and window.session.comment.rule), timeout=10_000)
    assert window.step is Step.RULE
    settled(window.session)


@pytest.mark.usefixtures("started")
def test_the_program_that_a_file_is_dropped_from_waits_for_no_answer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(given_file, "tell", lambda _parent, what, _more: told.append(what))
    drop(window, tmp_path / "picture.png")
    assert told == []
    qtbot.waitUntil(lambda: told == ["picture.png is no comment, pack, notice or document."])


def test_what_has_not_begun_when_the_program_ends_never_does(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(after_paint, "AFTER_PAINT_MS", 0)
    monkeypatch.setattr(AfterPaint, "_listen", lambda _self: begun.append("listening"))
    AfterPaint(window, None, None).end()
    later = AfterPaint(window, None, None)
    qtbot.waitUntil(lambda: bool(begun))
    later.end()
    assert begun == ["listening"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("gone.docketwright", None), "gone.docketwright cannot be read: No such file or directory."),
        (("gone.html", None), "gone.html cannot be read: No such file or directory."),
        (("odd.docketwright", b"no JSON"), "This is not a file that Docketwright exported."),
        (("picture.png", b"\x89PNG"), "picture.png is no comment, pack, notice or document."),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_sentence(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: tuple[str, bytes | None],
    said: str,
) -> None:
    (name, data), told = given, list[str]()
    for module in (given_file, opening):
        monkeypatch.setattr(module, "tell", lambda _parent, what, _more: told.append(what))
    if data is not None:
        (tmp_path / name).write_bytes(data)
    open_given(window, tmp_path / name)
    qtbot.waitUntil(lambda: told == [said])
    assert window.session.comment is None


@pytest.mark.parametrize("file", ["", "my comment – 1.docketwright"])
def test_a_second_start_hands_its_file_to_the_first_window(qtbot: QtBot, tmp_path: Path, file: str) -> None:
    given: list[Path] = []
    shown = QWidget()
    qtbot.addWidget(shown)
    one = OneWindow(tmp_path, shown, given.append)
    one.listen()
    code = (
        "import sys; from pathlib import Path; from docketwright.ui.one_window import show_the_other;"
        "sys.exit(not show_the_other(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2] else None))"
    )
    second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path), file], cwd=tmp_path, env=dict(os.environ))
    qtbot.waitUntil(lambda: second.poll() is not None and shown.isVisible() is False, timeout=20_000)
    assert second.returncode == 0
    if file:
        qtbot.waitUntil(lambda: bool(given), timeout=5_000)
    assert given == ([tmp_path / file] if file else [])
    one.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only there a desktop may have no display")
def test_without_a_display_a_sentence_is_said_and_nothing_aborts(tmp_path: Path) -> None:
    bare = {"DOCKETWRIGHT_HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    start = [sys.executable, "-m", "docketwright"]
    ran = subprocess.run(start, env=bare, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.count("\n")) == (3, 1)
    assert not no_display({}, "darwin")
    assert not no_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")


def test_macos_hands_a_file_over_as_an_event() -> None:
    code = (
        "from PySide6.QtGui import QFileOpenEvent; from docketwright.ui.application import Application;"
        "app = Application(['x']); app.file_given.connect(print);"
        "app.sendEvent(app, QFileOpenEvent('a b.docketwright'))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "a b.docketwright\n"


def test_the_command_takes_one_file_or_none_as_the_menu_of_a_desktop_calls_it() -> None:
    parser = build(only="open")
    assert parser.parse_args(["open", "a.docketwright"]).file == Path("a.docketwright")
    assert parser.parse_args(["open"]).file is None
