"""The colours that this room's own painting uses, for light and dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Ink:
    """One principle's colour three ways: words, a wash behind words, and a line under them."""

    text: QColor
    wash: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by what they are for."""

    text: QColor
    quiet: QColor
    page: QColor
    paper: QColor
    line: QColor
    accent: QColor
    good: QColor
    half: QColor
    bad: QColor
    principles: tuple[Ink, Ink, Ink, Ink]

    def principle(self, number: int) -> Ink:
        """Return the colour of principle 1 to 4."""
        return self.principles[number - 1]


def _ink(text: str, wash: str, line: str) -> Ink:
    return Ink(QColor(text), QColor(wash), QColor(line))


LIGHT = Look(
    text=QColor("#1a1d2e"),
    quiet=QColor("#5c6070"),
    page=QColor("#f4f3ef"),
    paper=QColor("#ffffff"),
    line=QColor("#dedcd4"),
    accent=QColor("#2a52cc"),
    good=QColor("#236b4e"),
    half=QColor("#855300"),
    bad=QColor("#a5301a"),
    principles=(
        _ink("#0f5e58", "#d5eeeb", "#1f8f86"),
        _ink("#3138a0", "#e0e3fb", "#5a63d6"),
        _ink("#7a4a00", "#fbe8c8", "#bd7d10"),
        _ink("#7b2a74", "#f5def2", "#b04fa6"),
    ),
)
DARK = Look(
    text=QColor("#eceae4"),
    quiet=QColor("#a9abb5"),
    page=QColor("#1d1e22"),
    paper=QColor("#26282e"),
    line=QColor("#3b3d45"),
    accent=QColor("#8fb0ff"),
    good=QColor("#7fd0a8"),
    half=QColor("#e3b25f"),
    bad=QColor("#ff9d85"),
    principles=(
        _ink("#8fe0d6", "#163f3b", "#3fae9f"),
        _ink("#b9c0ff", "#292d63", "#7d88f0"),
        _ink("#f3cd8b", "#4a3408", "#cf9a3a"),
        _ink("#f0b4e8", "#4b1f47", "#c873be"),
    ),
)


def is_dark() -> bool:
    """Return whether the window is drawn light on dark."""
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def look() -> Look:
    """Return the colours of the theme in use."""
    return DARK if is_dark() else LIGHT
