"""The composition root of the window: everything is built once, here.

With DOCKETWRIGHT_GAPS=FILE the window writes to that file whenever it did not answer, and what it was doing.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.errors import AppError
from docketwright.store.workspace import workspace_folder
from docketwright.ui.bytecode import kept_bytecode

if TYPE_CHECKING:
    from docketwright.letter.letter import Letter


def run_window(file: Path | None = None) -> int:
    """Open the window, with this file in it where one is given, and return the exit code when it closes."""
    gc.disable()  # what the start makes stays; `Collecting` takes over once the window is shown
    load_qt()
    from docketwright.ui.starting import start  # noqa: PLC0415 - `letter_pdf` needs less of Qt than the window does

    gaps = os.environ.get("DOCKETWRIGHT_GAPS")
    return start(sys.argv[:1], workspace_folder(), _now, file, gaps=Path(gaps) if gaps else None)


def _now() -> datetime:
    return datetime.now().astimezone()


def letter_pdf(letter: Letter) -> bytes:
    """Return the letter as PDF, drawn by Qt; makes an application of its own where none runs.

    Raises AppError where this Python and this Qt break together.
    """
    load_qt()
    from docketwright.ui.pages.pdf import pdf_bytes  # noqa: PLC0415 - the command line asks for it rarely
    from docketwright.ui.pair import bad_pair  # noqa: PLC0415 - the same

    if refused := bad_pair():
        raise AppError(refused)
    return pdf_bytes(letter)


def load_qt() -> None:
    """Load Qt, and give Python its own import back.

    PySide6 puts another in its place, which reads the source of every module that is imported afterwards, in search of
    `__feature__`. Nobody here asks for one; it costs the start a tenth, and keeps every source in memory.
    """
    plain = builtins.__import__
    with kept_bytecode():
        import PySide6.QtCore  # noqa: F401, PLC0415 - loaded for its effect, and not by a command
    builtins.__import__ = plain
