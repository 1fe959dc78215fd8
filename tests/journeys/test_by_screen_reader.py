"""From a notice to a Word letter without a key and without a mouse: through names, actions and text alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from docketwright.assets import resource
from journeys.person import PROGRAM

pytestmark = pytest.mark.journey
SCRIPT = Path(__file__).with_name("by_screen_reader.py")
# Debian's own Python: pyatspi belongs to the system and cannot be had from a package index.
PYTHON = "/usr/bin/python3"
SWITCHED_ON = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "QT_QPA_PLATFORM": "xcb"}
LONGEST = 180


def has_pyatspi() -> bool:
    asked = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.mark.usefixtures("_display_to_oneself")
def test_a_letter_is_written_through_a_screen_reader_alone(tmp_path: Path) -> None:
    if not os.environ.get("DISPLAY") or not shutil.which("dbus-run-session") or not Path(PYTHON).exists():
        pytest.skip("there is no display, or no message bus")
    if not has_pyatspi():
        pytest.skip("python3-pyatspi is not installed")
    letter = tmp_path / "letter.docx"
    # What this Python is told must not reach Debian's.
    kept = {name: value for name, value in os.environ.items() if name not in {"NO_AT_BRIDGE", "PYTHONPATH"}}
    environment = kept | SWITCHED_ON | {"DOCKETWRIGHT_HOME": str(tmp_path / "home"), "HOME": str(tmp_path)}
    notice = resource("examples", "ntia-2023-0009.txt")
    command = ["dbus-run-session", "--", PYTHON, SCRIPT, PROGRAM, notice, letter]
    ran = subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    words = zipfile.ZipFile(letter).read("word/document.xml").decode().replace("\u00a0", " ")
    assert "The firmware may not leave the plant" in words
    assert "Exported: letter.docx" in ran.stdout
