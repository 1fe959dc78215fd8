import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from docketwright.errors import AppError
from docketwright.ui.jobs import Cancel, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[int, bool]] = []
    jobs.run("sum", lambda _cancel: 2 + 2, lambda value: told.append((value, _here())))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(4, True)]


def test_the_newest_of_a_name_wins_and_those_between_are_never_run(qtbot: QtBot, jobs: Jobs) -> None:
    gate, ran, told = threading.Event(), [], []

    def work(number: int, cancel: Cancel) -> int:
        gate.wait(5)
        ran.append(number)
        return number

    for number in range(5):
        jobs.run("check", lambda cancel, number=number: work(number, cancel), told.append)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.names)
    assert ran == [0, 4]
    assert told == [0, 4]


def test_a_failure_in_words_goes_to_the_one_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[AppError] = []

    def work(_cancel: Cancel) -> None:
        raise AppError("The disk is full.")

    jobs.run("save", work, lambda _value: None, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].what_happened == "The disk is full."


def test_any_other_failure_is_raised_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.captureExceptions() as caught:
        jobs.run("bug", lambda _cancel: 1 / 0, lambda _value: None)
        qtbot.waitUntil(lambda: not jobs.names)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_cancelled_work_tells_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    begun, told = threading.Event(), []

    def work(cancel: Cancel) -> str:
        begun.set()
        while not cancel():
            threading.Event().wait(0.001)
        cancel.check()
        return "done"

    jobs.run("long", work, told.append)
    assert begun.wait(5)
    jobs.cancel("long")
    qtbot.waitUntil(lambda: not jobs.names)
    assert told == []


def test_slow_work_shows_its_label_and_can_be_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    def work(cancel: Cancel) -> None:
        while not cancel():
            threading.Event().wait(0.001)

    with qtbot.waitSignal(jobs.slow, timeout=3000) as shown:
        jobs.run("long", work, lambda _value: None, label="Reading")
    assert shown.args == ["Reading"]
    with qtbot.waitSignal(jobs.slow) as hidden:
        jobs.cancel_shown()
    assert hidden.args == [""]


def test_nothing_starts_once_it_is_closing(jobs: Jobs) -> None:
    jobs.close()
    jobs.run("late", lambda _cancel: 1, lambda _value: None)
    assert not jobs.names


def _here() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_who_is_gone_is_told_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    gone = QLabel()
    jobs.run("late", lambda _cancel: "too late", gone.setText)
    jobs.run("later", lambda _cancel: None, partial(gone.setText, "too late"))
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: not jobs.names)


def test_what_is_written_is_never_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    gate, told = threading.Event(), []
    for number in range(4):
        jobs.write("export", lambda _cancel, number=number: gate.wait(5) and number, told.append)
    jobs.run("export", lambda _cancel: "older", told.append)
    jobs.run("export", lambda _cancel: "newer", told.append)
    assert jobs.writing
    gate.set()
    with qtbot.waitSignal(jobs.written):
        pass
    qtbot.waitUntil(lambda: not jobs.names)
    assert told == [0, 1, 2, 3, "newer"]


def test_what_waits_to_be_written_is_written_before_the_program_ends(jobs: Jobs) -> None:
    begun, gate, written = threading.Event(), threading.Event(), []

    def first(cancel: Cancel) -> None:
        begun.set()
        gate.wait(5)
        cancel.check()
        written.append("first")

    jobs.write("export", first, lambda _value: None)
    jobs.write("export", lambda _cancel: written.append("second"), lambda _value: None)
    assert begun.wait(5)
    threading.Timer(0.01, gate.set).start()
    jobs.close()
    assert written == ["first", "second"]


def test_what_was_written_is_told_although_it_was_cancelled_too_late(qtbot: QtBot, jobs: Jobs) -> None:
    gate, told = threading.Event(), []
    jobs.write("export", lambda _cancel: gate.wait(5), lambda _value: told.append("written"))
    jobs.cancel("export")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.names)
    assert told == ["written"]


def test_cancelling_a_name_leaves_what_waits_to_be_written(qtbot: QtBot, jobs: Jobs) -> None:
    gate, told = threading.Event(), []
    jobs.run("export", lambda _cancel: gate.wait(5), lambda _value: told.append("first"))
    jobs.write("export", lambda _cancel: "file", told.append)
    jobs.run("export", lambda _cancel: "preview", told.append)
    jobs.cancel("export")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.names)
    assert told == ["file"]


def test_cancelling_one_file_leaves_the_next(qtbot: QtBot, jobs: Jobs) -> None:
    told = []

    def long(cancel: Cancel) -> None:
        while not cancel():
            threading.Event().wait(0.001)
        cancel.check()

    with qtbot.waitSignal(jobs.slow, timeout=3000):
        jobs.write("export", long, lambda _value: told.append("first"), label="Writing")
        jobs.write("export", lambda _cancel: None, lambda _value: told.append("second"))
    jobs.cancel_shown()
    qtbot.waitUntil(lambda: not jobs.names)
    assert told == ["second"]


def test_what_a_closure_would_tell_a_window_that_is_gone_is_not_told(qtbot: QtBot, jobs: Jobs) -> None:
    gone = QLabel()
    jobs.run("late", lambda _cancel: "too late", lambda text: gone.setText(text), owner=gone)  # noqa: PLW0108 - not a method of the widget's own
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: not jobs.names)
