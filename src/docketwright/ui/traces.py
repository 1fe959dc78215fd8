"""Where something unexpected happened, without a word of the draft: what a person may copy out of the window."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from docketwright import __version__


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what happened where, without messages: an error's message may hold words of the draft."""
    frames = traceback.extract_tb(trace)
    places = "\n".join(f"  {Path(one.filename).name}:{one.lineno} in {one.name}" for one in frames)
    return (
        f"Docketwright {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{kind.__name__}\n{places}"
    )
