"""Take a picture of every step with the worked example open: `python packaging/pictures.py FOLDER`, on a display."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QWidget

from docketwright.model.steps import Step
from docketwright.store.example import WRITTEN, example
from docketwright.store.settings import Appearance
from docketwright.store.workspace import Workspace
from docketwright.ui.jobs import Jobs
from docketwright.ui.language import ENGLISH
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.theme import apply_theme

SIZE = (1440, 900)
LONGEST_MS = 20_000


def main(folder: Path) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv)
    with TemporaryDirectory() as home, Workspace.open(Path(home, "workspace")) as workspace:
        jobs = Jobs()
        session = Session(workspace, jobs, WRITTEN.astimezone)
        apply_theme(application, Appearance.LIGHT, 100)
        keep_some(workspace)
        window = MainWindow(session)
        window.resize(*SIZE)
        window.show()
        take(window, folder / "home.png", lambda: not jobs.names)
        session.open(example())
        for step in Step:
            window.show_step(step)
            take(window, folder / f"{step.value.lower()}.png", lambda: session.verdict is not None and not jobs.names)
        session.change_settings(appearance=Appearance.DARK)
        window.show_step(Step.WRITE)
        take(window, folder / "write-dark.png", lambda: not jobs.names)
        session.change_settings(appearance=Appearance.LIGHT, language="es")
        take(window, folder / "write-es.png", lambda: not jobs.names)
        session.change_settings(language=ENGLISH)
        take(window, folder / "write.png", lambda: not jobs.names)
        window.go("library")
        library = next(one for one in application.topLevelWidgets() if type(one).__name__ == "LibraryWindow")
        take(library, folder / "library.png", lambda: not jobs.names)
        window.close()
        jobs.close()


def keep_some(workspace: Workspace) -> None:
    """Put a few comments into the workspace, so that the home screen has something to show."""
    mine = replace(example(), example=False, arguments=())
    now = datetime(2024, 3, 18, 14, tzinfo=UTC)
    workspace.comments.save(replace(mine, id="draft", name="Open model weights: my comment"), now)
    workspace.comments.save(replace(mine, id="new", name="", rule=None, arguments=(), answering=frozenset()), now)


def take(window: QWidget, path: Path, ready: Callable[[], bool]) -> None:
    """Wait until the window is ready and still, then keep its picture."""
    clock = QElapsedTimer()
    clock.start()
    still = 0
    while still < 20 and clock.elapsed() < LONGEST_MS:
        QApplication.processEvents()
        QApplication.instance().thread().msleep(15)  # a picture script may wait; tests may not
        still = still + 1 if ready() else 0
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
