"""What the first paint may not wait for: asked of the real program in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from docketwright.store.example import example
from docketwright.store.workspace import Workspace

PROGRAM = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.isWidgetType():
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False

execute = QApplication.exec

def watched(*_):
    watcher = Watcher()
    QApplication.instance().installEventFilter(watcher)
    return execute()

QApplication.exec = watched
sys.argv = ["docketwright"]
from docketwright.__main__ import main
sys.exit(main())
"""
HEAVY = {"docx", "lxml", "spellchecker", "keyring", "ssl", "urllib3", "truststore", "pypdfium2", "PySide6.QtNetwork"}
# The home screen is painted before it lists a comment: frozen values cost a millisecond each to make.
NOUNS = {"model.block", "model.comment", "model.finding", "model.rule", "model.source"}
TABLES = {"store.codec", "store.comments", "store.filings", "store.library", "store.lookups"}
ROOMS = {"checks", "cli", "letter", "notice", "ui.library", "ui.pages", "ui.rule", "ui.settings", "ui.write", "ui.you"}


def loaded_at_first_paint(home: Path) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"DOCKETWRIGHT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(ran.stdout))


@pytest.mark.parametrize("comments", [0, 1], ids=["no comment yet", "a comment there"])
def test_the_first_paint_waits_for_nothing_that_the_home_screen_does_not_show(tmp_path: Path, comments: int) -> None:
    with Workspace.open(tmp_path) as workspace:
        for _ in range(comments):
            workspace.comments.save(example(), datetime.now(UTC))
    loaded = loaded_at_first_paint(tmp_path)
    assert loaded & HEAVY == set()
    assert loaded & {f"docketwright.{room}" for room in ROOMS | NOUNS | TABLES} == set()
    assert "docketwright.ui.steps.home" in loaded
