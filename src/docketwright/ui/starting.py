"""Starts the window: the application, the workspace, the session; and what is said when one of them cannot be had."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from docketwright.errors import AppError
from docketwright.store.database import DamagedError
from docketwright.store.last_time import note_end, note_start
from docketwright.store.lock import WorkspaceHeldError
from docketwright.store.workspace import Workspace
from docketwright.ui.after_paint import AfterPaint, open_file
from docketwright.ui.application import Application
from docketwright.ui.collecting import Collecting
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.jobs import Jobs
from docketwright.ui.language import say, speak
from docketwright.ui.main_window import MainWindow
from docketwright.ui.pair import bad_pair
from docketwright.ui.problems import Problems
from docketwright.ui.session import Session
from docketwright.ui.theme import prepare_theme

CANNOT_OPEN = 3
# A worker hands the interpreter over after a millisecond, not after Python's five: a key needs it several times.
HANDED_OVER = 0.001


def start(
    arguments: Sequence[str],
    folder: Path,
    now: Callable[[], datetime],
    file: Path | None = None,
    gaps: Path | None = None,
) -> int:
    """Open the window on the workspace in this folder, and this file in it, and return the exit code when it closes.

    `gaps` names a file in which to write when the window did not answer.
    """
    if refused := bad_pair() or no_display(os.environ):
        sys.stderr.write(f"docketwright: {refused}\n")
        return CANNOT_OPEN
    application = Application(arguments)
    speak("")
    try:
        workspace = opened(folder, now)
    except WorkspaceHeldError as error:
        from docketwright.ui.one_window import show_the_other  # noqa: PLC0415 - only a second start needs it

        if not show_the_other(folder, file):
            tell(None, error.what_happened, error.what_to_do)
        return 0
    except AppError as error:
        tell(None, error.what_happened, error.what_to_do)
        return error.exit_code
    if workspace is None:
        return CANNOT_OPEN
    return run(application, workspace, now, file, gaps)


def run(
    application: Application,
    workspace: Workspace,
    now: Callable[[], datetime],
    file: Path | None = None,
    gaps: Path | None = None,
) -> int:
    """Show the window on an open workspace, and this file in it, until it closes."""
    sys.setswitchinterval(HANDED_OVER)
    session = Session(workspace, Jobs(), now)
    speak(session.settings.language)
    sheet = prepare_theme(application, session.settings.appearance, session.settings.zoom)
    window = MainWindow(session)
    application.setStyleSheet(sheet)
    problems = Problems(session, window)
    window.show()
    later = AfterPaint(window, note_start(workspace.folder, now()), gaps)
    collecting = Collecting()
    if file is not None:
        QTimer.singleShot(0, window, lambda: open_file(window, file))
    application.file_given.connect(lambda path: open_file(window, Path(path)))
    try:
        code = application.exec()
    finally:
        problems.stop()
        later.end()
        session.jobs.close()
        session.end()
        note_end(workspace.folder)
        collecting.stop()
        workspace.close()
    if problems.start_again:  # only now: there is one writer
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - seldom needed

        QProcess.startDetached(sys.executable, sys.orig_argv[1:])
    return code


def opened(folder: Path, now: Callable[[], datetime]) -> Workspace | None:
    """Return the workspace; a damaged one is mended or rescued first. None where the person would rather not."""
    try:
        return Workspace.open(folder)
    except DamagedError:
        from docketwright.ui.damaged import open_damaged  # noqa: PLC0415 - seldom needed, and before anything is shown

        return open_damaged(folder, now)


def no_display(environment: Mapping[str, str], system: str = sys.platform) -> str:
    """Return a sentence where there is no display to open a window on; Qt would abort the process there."""
    if system == "linux" and not any(environment.get(name) for name in _DISPLAYS):
        return say("There is no display to open the window on. The commands work without one: docketwright --help")
    return ""


_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
