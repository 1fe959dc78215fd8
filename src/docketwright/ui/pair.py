"""The one pair of Python and Qt that breaks: it is refused in words before anything of Qt is used."""

from __future__ import annotations

import sys

from PySide6.QtCore import qVersion

from docketwright.ui.language import say


def bad_pair(python: tuple[int, ...] = sys.version_info[:2], qt: str | None = None) -> str:
    """Return a sentence where this Python and this Qt break together, "" where they do not.

    PySide6 6.12.0 drops a reference to None on every void call; on Python 3.11 the process aborts after some 6,000.
    """
    version = qt or qVersion()
    if python < (3, 12) and version.startswith("6.12."):
        older = "pip install 'pyside6-essentials<6.12'"
        return say(
            "PySide6 {version} breaks on Python {python}.{python2}. Install an older one: {older}",
            version=version,
            python=python[0],
            python2=python[1],
            older=older,
        )
    return ""
