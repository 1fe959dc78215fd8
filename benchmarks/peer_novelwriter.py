"""Run by the peers' own Python: how long novelWriter works to open a document. Prints the seconds of every round.

`python peer_novelwriter.py FOLDER TEXTFILE ROUNDS`; everything it keeps lies in FOLDER.
"""

# ruff: noqa: PLC0415 - the program is set up before its parts are loaded; it has its own names
# mypy: ignore-errors

from __future__ import annotations

import sys
import time
from pathlib import Path


def main(folder: Path, text: str, rounds: int) -> None:
    """Start novelWriter on a project of its own and open the text so many times."""
    import novelwriter
    from novelwriter.guimain import GuiMain
    from PyQt6.QtWidgets import QApplication

    for name in ("config", "data"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    windows: list[GuiMain] = []
    GuiMain.postLaunchTasks = lambda window, _file: windows.append(window)
    QApplication.exec = lambda *_: measured(windows[0], folder / "project", text, rounds)
    novelwriter.main([f"--config={folder / 'config'}", f"--data={folder / 'data'}"])


def measured(window: object, folder: Path, text: str, rounds: int) -> int:
    """Make a project that holds the text, open it again and again, and print what it took."""
    from novelwriter import CONFIG, SHARED
    from novelwriter.core.coretools import ProjectBuilder
    from novelwriter.enum import nwItemType
    from PyQt6.QtWidgets import QApplication

    CONFIG.spellLanguage = "en_US"
    # A box that waits for an answer would wait for ever.
    type(SHARED).warn = lambda *_args, **_named: None
    builder = ProjectBuilder()
    builder.buildProject({"path": folder, "name": "Measure", "author": "Nobody", "chapters": 1})
    window.openProject(builder.projPath)
    files = [one.itemHandle for one in SHARED.project.tree if one.itemType == nwItemType.FILE]
    SHARED.project.storage.getDocument(files[-1]).writeDocument(text)
    for _ in range(rounds):
        window.openDocument(files[0])
        QApplication.processEvents()
        start = time.process_time()
        window.openDocument(files[-1])
        QApplication.processEvents()
        print(time.process_time() - start, flush=True)
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8"), int(sys.argv[3]))
