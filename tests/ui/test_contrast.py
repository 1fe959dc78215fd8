"""Every pair of colours that the theme puts on one another, measured as WCAG 2.2 does."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSlider, QTextEdit
from pytestqt.qtbot import QtBot

from docketwright.ui.theme import palette, style_sheet
from docketwright.ui.widgets.look import LOOKS, Look

WORDS, SHAPES = 4.5, 3.0
GROUNDS = ("page", "rail", "paper", "soft")
# What is written, and what it is written on. Disabled words are written in `quiet`: better than they must.
WRITTEN = (
    *product(("text", "quiet", "prompt", "accent"), GROUNDS),
    *product(("good", "half", "bad"), ("page", "paper", "soft", "rail")),
    ("text", "desk"),
    ("text", "found"),
    ("text", "chosen"),
    ("accent", "chosen"),
    ("on_accent", "accent"),
    ("on_accent", "deep"),
    ("deep", "paper"),
)
# Edges of what can be typed in or pressed, and the ring around what has the focus.
SHAPED = tuple(product(("strong_line", "accent"), ("page", "paper", "soft")))


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_all_words_can_be_read(look: Look) -> None:
    found = {(ink, ground): contrast(getattr(look, ink), getattr(look, ground)) for ink, ground in WRITTEN}
    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < WORDS} == {}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_all_edges_and_marks_can_be_seen(look: Look) -> None:
    found = {(edge, ground): contrast(getattr(look, edge), getattr(look, ground)) for edge, ground in SHAPED}
    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < SHAPES} == {}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_the_principles_can_be_read_and_told(look: Look) -> None:
    for ink in look.principles:
        assert contrast(ink.text, ink.wash) >= WORDS
        # In the editor the person's own words stand on the wash.
        assert contrast(look.text, ink.wash) >= WORDS
        assert contrast(ink.line, look.paper) >= SHAPES


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_no_colour_comes_from_elsewhere_than_the_tokens(look: Look) -> None:
    sheet = style_sheet(look, 11)
    known = {
        getattr(look, name).name() for name in Look.__dataclass_fields__ if isinstance(getattr(look, name), QColor)
    }
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= known
    assert palette(look).placeholderText().color() == look.prompt


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_prompts_are_written_in_the_colour_that_can_be_read(
    qtbot: QtBot, look: Look, kind: type[QLineEdit | QPlainTextEdit | QTextEdit]
) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(look, 11))
    box.setPlaceholderText("Search arguments")
    box.show()
    assert box.palette().placeholderText().color() == look.prompt
    assert contrast(look.prompt, look.text) > 1.8  # it is no word of the person


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_slider_shows_its_handle_and_its_whole_way(qtbot: QtBot, look: Look) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setStyleSheet(f"{style_sheet(look, 11)} QSlider {{ background: {look.page.name()}; }}")
    slider.resize(200, 24)
    slider.setValue(50)
    picture = slider.grab().toImage()
    seen = [(x, y) for x in range(200) for y in range(24) if contrast(picture.pixelColor(x, y), look.page) >= SHAPES]
    assert {x for x, _ in seen} >= set(range(2, 90)) | set(range(110, 198))
    assert len({y for x, y in seen if x > 90}) >= 14


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour."""
    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """Return a part of a colour without the curve of a screen."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
