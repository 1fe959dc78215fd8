"""The colours of the window as tokens, for each look: light, dark and high contrast."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from docketwright.model.values import dataclass

PROPERTY = "look"


@dataclass(frozen=True, slots=True)
class Ink:
    """One principle's colour three ways: words, a wash behind words, and a line under them."""

    text: QColor
    wash: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by what they are for. `quiet` is for words that may stand back, still 4.5:1 against page and paper.

    `prompt` is for what stands in an empty box: told from typed words at a glance, where `quiet` is nearly as bright.
    `chosen` lies behind the one of several that is chosen, `deep` is the accent while it is pressed.
    """

    name: str
    dark: bool
    text: QColor
    quiet: QColor
    prompt: QColor
    page: QColor
    rail: QColor
    paper: QColor
    soft: QColor
    line: QColor
    strong_line: QColor
    accent: QColor
    on_accent: QColor
    deep: QColor
    chosen: QColor
    good: QColor
    half: QColor
    bad: QColor
    found: QColor
    desk: QColor
    principles: tuple[Ink, Ink, Ink, Ink]

    def principle(self, number: int) -> Ink:
        """Return the colour of principle 1 to 4."""
        return self.principles[number - 1]


def _ink(text: str, wash: str, line: str) -> Ink:
    return Ink(QColor(text), QColor(wash), QColor(line))


LIGHT = Look(
    name="light",
    dark=False,
    text=QColor("#1a1d2e"),
    quiet=QColor("#5c6070"),
    prompt=QColor("#5c6070"),
    page=QColor("#f4f3ef"),
    rail=QColor("#ebeae5"),
    paper=QColor("#ffffff"),
    soft=QColor("#fbfaf6"),
    line=QColor("#dedcd4"),
    strong_line=QColor("#8b8980"),
    accent=QColor("#2a52cc"),
    on_accent=QColor("#ffffff"),
    deep=QColor("#1f3f9f"),
    chosen=QColor("#e4eafc"),
    good=QColor("#236b4e"),
    half=QColor("#855300"),
    bad=QColor("#a5301a"),
    found=QColor("#fbe7a1"),
    desk=QColor("#dfddd6"),
    principles=(
        _ink("#0f5e58", "#d5eeeb", "#1f8f86"),
        _ink("#3138a0", "#e0e3fb", "#5a63d6"),
        _ink("#7a4a00", "#fbe8c8", "#bd7d10"),
        _ink("#7b2a74", "#f5def2", "#b04fa6"),
    ),
)
DARK = Look(
    name="dark",
    dark=True,
    text=QColor("#eceae4"),
    quiet=QColor("#a9abb5"),
    prompt=QColor("#a9abb5"),
    page=QColor("#1d1e22"),
    rail=QColor("#18191c"),
    paper=QColor("#26282e"),
    soft=QColor("#222429"),
    line=QColor("#3b3d45"),
    strong_line=QColor("#7d808c"),
    accent=QColor("#8fb0ff"),
    on_accent=QColor("#10131f"),
    deep=QColor("#b7ccff"),
    chosen=QColor("#2b3553"),
    good=QColor("#7fd0a8"),
    half=QColor("#e3b25f"),
    bad=QColor("#ff9d85"),
    found=QColor("#5a4a12"),
    desk=QColor("#121316"),
    principles=(
        _ink("#8fe0d6", "#163f3b", "#3fae9f"),
        _ink("#b9c0ff", "#292d63", "#7d88f0"),
        _ink("#f3cd8b", "#4a3408", "#cf9a3a"),
        _ink("#f0b4e8", "#4b1f47", "#c873be"),
    ),
)
HIGH_CONTRAST = Look(
    name="high contrast",
    dark=True,
    text=QColor("#ffffff"),
    quiet=QColor("#e6e6e6"),
    prompt=QColor("#9c9c9c"),
    page=QColor("#000000"),
    rail=QColor("#000000"),
    paper=QColor("#000000"),
    soft=QColor("#000000"),
    line=QColor("#ffffff"),
    strong_line=QColor("#ffffff"),
    accent=QColor("#ffe14d"),
    on_accent=QColor("#000000"),
    deep=QColor("#fff3b0"),
    chosen=QColor("#3d3600"),
    good=QColor("#7dffb2"),
    half=QColor("#ffd280"),
    bad=QColor("#ff9c9c"),
    found=QColor("#5f5200"),
    desk=QColor("#000000"),
    principles=(
        _ink("#7ffff0", "#00302b", "#7ffff0"),
        _ink("#c3caff", "#12164d", "#c3caff"),
        _ink("#ffd993", "#3a2700", "#ffd993"),
        _ink("#ffc0f7", "#3d0f39", "#ffc0f7"),
    ),
)
LOOKS = {one.name: one for one in (LIGHT, DARK, HIGH_CONTRAST)}


def look() -> Look:
    """Return the look in use; light where none was chosen yet."""
    application = QApplication.instance()
    chosen = application.property(PROPERTY) if application is not None else None
    return LOOKS.get(str(chosen), LIGHT)
