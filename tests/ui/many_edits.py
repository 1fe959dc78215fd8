"""Types for a long time into the real window on no screen, and says how much memory that takes.

    python -m ui.many_edits FOLDER FIRST ALL

prints the memory of the process in MB after the first edits and after all of them, and the size of the workspace then.
The clock of the program runs twenty seconds an edit, so that versions are kept and thinned as in weeks of work.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from build import a_comment, an_argument
from docketwright.model.steps import Step
from docketwright.store.workspace import FILE, Workspace
from docketwright.ui.jobs import Jobs
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session

BEGUN = datetime(2024, 9, 29, 9, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
EVERY = timedelta(seconds=20)
WORDS = ["Nine", "days", "of", "audit", "were", "cut", "to", "four."]


def memory() -> float:
    """Return what of this process lies in memory now, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


def rest(milliseconds: int) -> None:
    """Let the checks speak and a backup be made; a loop that Qt runs leaves the interpreter to the workers."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Writer:
    """Edits one argument over and over: it grows by a word at a time to some hundred and begins again."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        self._session = session
        self._window = window
        self.made = 0

    def edits(self, until: int) -> None:
        while self.made < until:
            self.made += 1
            text = " ".join(WORDS[at % len(WORDS)] for at in range(self.made % 200 + 1))
            self._session.edit(_with(text), "Typing", "" if self.made % 5 else "burst")
            if self.made % 20 == 0:
                QApplication.processEvents()
            if self.made % 200 == 0:
                self._session.undo()
                self._session.flush()
            if self.made % 1000 == 0:
                rest(350)


def _with(text: str) -> Callable[[object], object]:
    return lambda one: one.with_argument(replace(one.argument("a"), reasons=text))  # type: ignore[attr-defined] # a Comment


def main(folder: Path, first: int, last: int) -> None:
    application = QApplication([])
    workspace = Workspace.open(folder)
    jobs = Jobs()
    made: list[Writer] = []
    session = Session(workspace, jobs, lambda: BEGUN + EVERY * (made[0].made if made else 0))
    window = MainWindow(session)
    window.show()
    session.open(a_comment(an_argument("Begun.", id="a"), an_argument("Second.", id="b")))
    window.show_step(Step.WRITE)
    made.append(Writer(session, window))
    made[0].edits(first)
    begun = memory()
    made[0].edits(last)
    ended = memory()
    window.close()
    jobs.close()
    session.end()
    workspace.close()
    size = (folder / FILE).stat().st_size / 1024 / 1024
    sys.stdout.write(json.dumps({"first": round(begun, 1), "all": round(ended, 1), "file": round(size, 2)}) + "\n")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
