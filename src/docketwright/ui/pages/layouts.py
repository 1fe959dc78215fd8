"""Qt's own layout of a paragraph, in grains: made where it is measured, and anew on the thread that draws it.

Qt's fonts belong to the thread that asked for them, so a layout never goes from one thread to another.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from docketwright.letter.direction import is_right_to_left
from docketwright.letter.letter import Paragraph, Run
from docketwright.letter.looks import FONT, SAME_WIDTHS, SHADE, Look
from docketwright.model.values import dataclass

GRAIN = 8.0
"""Everything is shaped this much larger than a point, so that no rounding to pixels moves a line's end."""
LINK = "#1f3a8a"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped paragraph: its looks, its place from the left and its width in points, and the paragraph.

    It holds nothing of Qt: who draws it, on another thread than it was shaped on, makes a layout of his own.
    """

    look: Look
    left: float
    width: float
    paragraph: Paragraph


LayOut = Callable[[Shaped], QTextLayout]


class Layouts:
    """Qt's layouts, each made once; stays on the thread that draws, and with one letter's pages."""

    def __init__(self) -> None:
        # With each its paragraph: the number of one that is gone could be given to another.
        self._made: dict[int, tuple[Shaped, QTextLayout]] = {}

    def of(self, shaped: Shaped) -> QTextLayout:
        """Return the layout of a shaped paragraph."""
        if id(shaped) not in self._made:
            self._made[id(shaped)] = shaped, laid_out(shaped)
        return self._made[id(shaped)][1]


def face(look: Look, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of a look, in grains."""
    font = QFont()
    # A font of the person's own that is missing is replaced as the system does, and LibreOffice with it.
    font.setFamilies([FONT, SAME_WIDTHS, "serif"] if look.font == FONT else [look.font])
    font.setPixelSize(max(1, round(look.size * GRAIN)))
    font.setBold(look.bold or bold)
    font.setItalic(look.italic != italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setKerning(False)
    if look.small_caps:
        font.setCapitalization(QFont.Capitalization.SmallCaps)
    if look.capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    if look.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.tracking * GRAIN)
    return font


def laid_out(shaped: Shaped) -> QTextLayout:
    """Return a paragraph broken into lines of its width; the same lines on every thread."""
    look = shaped.look
    runs = shown_runs(shaped.paragraph, look)
    text = "".join(shown_text(run) for run in runs)
    layout = QTextLayout(text, face(look))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabs([QTextOption.Tab(-look.first * GRAIN, QTextOption.TabType.LeftTab)] if look.first < 0 else [])
    if not is_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, look))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        indent = look.first if layout.lineCount() == 1 else 0.0
        line.setLineWidth((shaped.width - indent) * GRAIN)
        line.setPosition(QPointF(indent * GRAIN, 0))
    layout.endLayout()
    return layout


def shown_runs(paragraph: Paragraph, look: Look) -> tuple[Run, ...]:
    """Return the runs of a paragraph as they are shown: with its number before them."""
    if not paragraph.number:
        return paragraph.runs
    return (Run(f"{paragraph.number}{chr(9) if look.first < 0 else ' '}"), *paragraph.runs)


def shown_text(run: Run) -> str:
    """Return the words of a run, or the number of the note that is called there."""
    return str(run.note) if run.note else run.text


def units(text: str) -> int:
    """Return how long a text is as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _formats(runs: tuple[Run, ...], look: Look) -> list[QTextLayout.FormatRange]:
    made, at = [], 0
    for run in runs:
        length = units(shown_text(run))
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = at, length, _format(run, look)
        made.append(one)
        at += length
    return made


def _format(run: Run, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(face(look, bold=run.bold, italic=run.italic))
    made.setForeground(QColor(LINK if run.link else f"#{look.colour}"))
    if run.superscript or run.note:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.confidential:
        made.setBackground(QColor(f"#{SHADE}"))
    if (run.underlined or look.underlined) and run.text.strip():
        made.setFontUnderline(True)
    if (run.struck or look.struck) and run.text.strip():
        made.setFontStrikeOut(True)
    return made
