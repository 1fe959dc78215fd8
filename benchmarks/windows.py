"""A window in a process of its own: when it first painted, what it weighs, what it had loaded and worked by then.

`python -m benchmarks.windows bare` shows an empty main window with a text box; `… ours` the real program.
Prints one line of JSON: the moment of the first paint, megabytes, the heavy modules that were loaded by then, and the
seconds of processor time. With `quiet` after it, the line comes when the window has long had nothing left to do.
It loads as little as it can: what it loads is no part of either window.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time

# What no first paint may wait for: the writer and reader of Word files, the dictionary, the keyring, the network,
# and the rooms that no home screen needs.
HEAVY = (
    "docx",
    "lxml",
    "spellchecker",
    "keyring",
    "ssl",
    "urllib3",
    "truststore",
    "pypdfium2",
    "PySide6.QtNetwork",
    "docketwright.checks",
    "docketwright.letter",
    "docketwright.notice",
    "docketwright.cli",
    "docketwright.online.http",
    "docketwright.ui.steps.write",
)
# The last thing that a start leaves for later is a look at all its garbage, once ten seconds were quiet.
QUIET_MS = 16_000


def _watch() -> None:
    """Print when the window that is shown has painted, or when it is quiet, and leave."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - only the child process needs Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the child process needs Qt

    # An ear for all that the application hears would have PySide know every one of its parts: 25 ms for either window.
    (window,) = [one for one in QApplication.topLevelWidgets() if one.isVisible()]

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                window.removeEventFilter(self)  # what is seen here is work of neither window
                if "quiet" in sys.argv:
                    QTimer.singleShot(QUIET_MS, report)
                else:
                    report()
            return False

    def report() -> None:
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        loaded = [name for name in HEAVY if name in sys.modules]
        seen = {"painted": time.time(), "megabytes": memory, "loaded": loaded, "worked": time.process_time()}
        print(json.dumps(seen), flush=True)
        os._exit(0)

    watcher = Watcher(window)
    window.installEventFilter(watcher)
    QTimer.singleShot(QUIET_MS + 20_000, lambda: os._exit(1))


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit  # noqa: PLC0415 - only the child process

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(1100, 740)
    window.show()
    _watch()
    application.exec()


def _ours() -> None:
    from docketwright import app  # noqa: PLC0415 - only the child process

    app.load_qt()  # as the program itself does it
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the child process

    execute = QApplication.exec

    def watched(*_: object) -> int:
        _watch()
        return execute()

    QApplication.exec = watched  # type: ignore[method-assign, assignment] # the watcher starts where the loop does
    app.run_window()


if __name__ == "__main__":
    {"bare": _bare, "ours": _ours}[sys.argv[1]]()
