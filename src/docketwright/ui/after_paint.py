"""What begins once the window is painted, and ends before its workspace is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from docketwright.ui.ahead import Ahead
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session

# Long enough that a slow machine has painted; a second start within it is told that the program is open.
AFTER_PAINT_MS = 300
TIDY_MS = 5000


class AfterPaint:
    """Begins, each in its time, what nobody waits for; `end` ends what goes on until the window closes.

    `crashed` is when a use began that crashed, None where the last one ended well. `gaps` names a file in which to
    write when the window did not answer.
    """

    def __init__(self, window: MainWindow, crashed: datetime | None, gaps: Path | None) -> None:
        self._window = window
        self._ends: list[Callable[[], object]] = []
        Ahead(window.session, window)
        window.file_dropped.connect(lambda file: open_file(window, file))
        if crashed:
            self._after(AFTER_PAINT_MS, lambda: window.show_kept(crashed))
        self._after(AFTER_PAINT_MS, self._listen)
        if gaps is not None:
            self._after(AFTER_PAINT_MS, lambda: self._watch_gaps(gaps))
        self._after(TIDY_MS, lambda: _tidy(window.session))

    def end(self) -> None:
        """End what goes on, the latest first; what has not begun never does."""
        for end in reversed(self._ends):
            end()

    def _after(self, pause_ms: int, begin: Callable[[], object]) -> None:
        timer = QTimer(self._window, singleShot=True, interval=pause_ms)
        timer.timeout.connect(begin)
        timer.start()
        self._ends.append(timer.stop)

    def _listen(self) -> None:
        """Answer a second start of the program, which shows this window and hands its file over."""
        from docketwright.ui.one_window import OneWindow  # noqa: PLC0415 - the first paint does not wait for it

        one = OneWindow(self._window.session.workspace.folder, self._window, lambda file: open_file(self._window, file))
        one.listen()
        self._ends.append(one.close)

    def _watch_gaps(self, file: Path) -> None:
        """Write down from now on when the window does not answer."""
        from docketwright.ui.gaps import GapLog  # noqa: PLC0415 - only who looks for what stalls the window

        self._ends.append(GapLog(file, self._window.session.jobs).stop)


def open_file(window: MainWindow, file: Path) -> None:
    """Open a file that the program was given, from the command line, the system, a second start or by dropping it."""
    from docketwright.ui.given_file import open_given  # noqa: PLC0415 - most starts bring no file

    open_given(window, file)


def _tidy(session: Session) -> None:
    """Let go of what nobody needs any more, and read the whole file once for damage."""
    workspace, now = session.workspace, session.now()

    def work(cancel: Cancel) -> bool:
        workspace.purge(now)
        workspace.drop_old_samples(cancel)
        return workspace.examine()

    def done(anew: bool) -> None:  # noqa: FBT001 - what the work returned
        if anew:
            session.said.emit(say("The search index of your library was damaged. It was made anew."))

    session.jobs.run("tidy", work, done, failed=session.save_failed.emit)
