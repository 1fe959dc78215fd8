"""The composition root of the window: everything is built once, here."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.store.workspace import workspace_folder

if TYPE_CHECKING:
    from docketwright.letter.letter import Letter


def run_window(file: Path | None = None) -> int:
    """Open the window, with this file in it where one is given, and return the exit code when it closes."""
    from docketwright.ui.starting import start  # noqa: PLC0415 - `letter_pdf` needs less of Qt than the window does

    return start(sys.argv[:1], workspace_folder(), now=lambda: datetime.now().astimezone(), file=file)


def letter_pdf(letter: Letter) -> bytes:
    """Return the letter as PDF, drawn by Qt; makes an application of its own where none runs."""
    from docketwright.ui.pages.pdf import pdf_bytes  # noqa: PLC0415 - the command line asks for it rarely

    return pdf_bytes(letter)
