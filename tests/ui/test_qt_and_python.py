"""The pair of PySide6 and Python that aborts, and that none of the pairs on this machine does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from build import a_comment
from docketwright.app import letter_pdf
from docketwright.errors import AppError
from docketwright.letter.compose import compose
from docketwright.ui import pair, starting

MANY_CALLS = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label, thing = QLabel(), QObject()
for turn in range(int(sys.argv[1]) // 2):
    label.setText("even" if turn % 2 else "odd")
    thing.setObjectName("thing")
print("alive", flush=True)
"""
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")


def survives(python: str, calls: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, "-c", MANY_CALLS, str(calls)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.10.3", False),
        ((3, 12), "6.12.0", False),
        ((3, 13), "6.12.0", False),
    ],
)
def test_the_pair_that_breaks_is_refused_in_words(python: tuple[int, int], qt: str, *, refused: bool) -> None:
    said = pair.bad_pair(python, qt)
    assert bool(said) is refused
    if refused:
        assert said.startswith("PySide6 6.12.0 breaks on Python 3.11.")
        assert "pip install" in said


def test_a_bad_pair_is_refused_before_a_window_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(starting, "bad_pair", lambda: "This pair breaks.")
    monkeypatch.setattr(starting, "Application", lambda _arguments: pytest.fail("a window was made"))
    assert starting.start([], None, None) == starting.CANNOT_OPEN  # type: ignore[arg-type]
    assert capsys.readouterr().err == "docketwright: This pair breaks.\n"


def test_a_bad_pair_draws_no_pdf_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair, "bad_pair", lambda: "This pair breaks.")
    with pytest.raises(AppError, match="This pair breaks"):
        letter_pdf(compose(a_comment()))


def test_twenty_thousand_calls_that_return_nothing_leave_qt_alive() -> None:
    done = survives(sys.executable, 20_000)
    assert done.stdout == "alive\n", done.stderr


@pytest.mark.soak
@pytest.mark.parametrize("python", [sys.executable, *PYTHONS])
def test_two_hundred_thousand_calls_leave_qt_alive_on_every_python_here(python: str) -> None:
    found = shutil.which(python)
    if found is None:
        pytest.skip(f"{python} is not on this machine")
    has_qt = subprocess.run([found, "-c", "import PySide6.QtWidgets"], capture_output=True, check=False, timeout=60)
    if has_qt.returncode:
        pytest.skip(f"{python} has no PySide6")
    done = survives(found, 200_000)
    assert done.stdout == "alive\n", done.stderr
