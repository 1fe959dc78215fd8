"""How each style of paragraph looks, in each template: the one table behind the Word templates and the page preview.

Times New Roman is on every computer that runs Word, and Liberation Serif, on every Linux desktop, has the same widths,
so that lines and pages break alike everywhere. Body text is 12 points, which is what notices ask for that ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from docketwright.letter.letter import Style
from docketwright.model.values import dataclass

FONT = "Times New Roman"
SAME_WIDTHS = "Liberation Serif"
INK = "000000"
ACCENT = "1F3A5F"
GREY = "555555"
HAIRLINE = "A6ADB8"
TINT = "F1F3F6"
SHADE = "D9D9D9"
"""The ground of confidential words, in the version that has them."""

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 612.0, 792.0, 72.0
"""US Letter with margins of one inch, in points."""
HEAD_DISTANCE = 36.0
"""From the page's edge to the running head, and to the foot, in points."""
CELL_PADDING = (5.0, 3.5)
"""Left and right, then top and bottom of a table's cell, in points."""
PEN_LINE = 0.25
"""The line that nobody sees below the room for a signature, in points."""
TABLE_AFTER = 8.0
"""Space below a table, in points."""


@dataclass(frozen=True, slots=True)
class Look:
    """The looks of one style. Lengths are points.

    `line` is a multiple of the font's own line. Word and LibreOffice take that as 1.149 sizes of Times New Roman:
    ascent 0.891, descent 0.216 and the gap between lines 0.042; who draws pages must take it so too.

    `first` is the first line's indent, negative for a hanging one. `rule` names the side with a line ("left",
    "bottom"). `together` drops the space between paragraphs of the same style; `keep_next` holds a paragraph on the
    page of the next one, `keep_lines` holds its lines together.
    """

    size: float = 12.0
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    tracking: float = 0.0
    colour: str = INK
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    line: float = 1.0
    together: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    rule: str = ""
    shade: str = ""
    struck: bool = False
    underlined: bool = False
    font: str = FONT
    capitals: bool = False


# Word knows no space below a table. Each paragraph that may stand there keeps this distance, which is no more than that
# below a heading and below every other paragraph that it may follow.
_BELOW_TABLE = 5.0
_BODY = Look(before=_BELOW_TABLE, after=8, line=1.15)
_LINE = Look(line=1.1, together=True)
_HEADING = Look(13, bold=True, colour=ACCENT, before=16, after=5, keep_next=True, keep_lines=True, line=1.05)

FORMAL: dict[Style, Look] = {
    Style.NAME: Look(18, small_caps=True, tracking=1.0, colour=ACCENT, after=3, keep_next=True, rule="bottom"),
    Style.LETTERHEAD: Look(10, colour=GREY, line=1.15),
    Style.DATE: Look(before=22, after=16, line=1.1),
    Style.ADDRESSEE: replace(_LINE, after=16),
    Style.RE: Look(bold=True, line=1.1, after=2, keep_next=True, keep_lines=True),
    Style.REFERENCE: Look(11, line=1.1, after=8, keep_lines=True),
    Style.VIA: Look(11, italic=True, colour=GREY, after=4),
    Style.SALUTATION: Look(before=12, after=8, keep_next=True),
    Style.BODY: _BODY,
    Style.INTRODUCTION: replace(_BODY, keep_next=True),
    Style.POINT: _BODY,
    # A bullet and a blank are 7.2 points wide, so that the lines below begin under the first word.
    Style.BULLET: Look(left=18, first=-7.2, after=5, line=1.12),
    # Numbers begin where bullets do, and "(vii)" is 20.7 points wide.
    Style.NUMBERED: Look(left=32.8, first=-22, after=5, line=1.12),
    Style.PART: _HEADING,
    Style.HEADING: replace(_HEADING, left=22, first=-22),
    Style.ANCHOR: Look(10.5, italic=True, colour=GREY, before=_BELOW_TABLE, after=5, keep_next=True),
    Style.QUESTION: Look(
        11, left=14, right=14, before=_BELOW_TABLE, after=5, line=1.1, keep_lines=True, keep_next=True, colour="333333"
    ),
    Style.QUOTE: Look(11, left=28, right=28, before=_BELOW_TABLE, after=9, line=1.1, keep_lines=True),
    Style.REQUEST: Look(left=14, right=8, before=8, after=9, line=1.12, keep_lines=True, rule="left", shade=TINT),
    Style.TEXT_LABEL: Look(10, bold=True, colour=GREY, left=28, after=2, keep_next=True),
    Style.OLD_TEXT: Look(11, left=28, right=28, after=8, line=1.1),
    Style.NEW_TEXT: Look(11, left=28, right=28, after=8, line=1.1),
    Style.LIST_ITEM: Look(left=22, first=-22, after=4, line=1.1),
    Style.CLOSING: replace(_BODY, before=10, keep_next=True),
    Style.SIGN_OFF: Look(before=8, after=31, keep_next=True, keep_lines=True),
    # A name whose title or organization runs on stays apart from the one below.
    Style.SIGNATURE: replace(_LINE, left=18, first=-18, keep_lines=True),
    Style.TABLE_HEAD: Look(10, bold=True, colour=ACCENT, keep_next=True),
    Style.TABLE_TEXT: Look(10.5, line=1.05),
    Style.SOURCE: Look(11, left=22, first=-22, after=4, line=1.05),
    Style.NOTE: Look(10, after=2),
}

SHORT: dict[Style, Look] = FORMAL | {
    Style.NAME: replace(FORMAL[Style.NAME], size=15),
    Style.DATE: replace(FORMAL[Style.DATE], before=16, after=12),
    Style.ADDRESSEE: replace(FORMAL[Style.ADDRESSEE], after=12),
    Style.PART: replace(_HEADING, size=12, colour=INK, before=10, after=3),
    Style.BODY: replace(_BODY, after=7, line=1.1),
    Style.INTRODUCTION: replace(_BODY, after=5, line=1.1, keep_next=True),
    Style.POINT: replace(_BODY, after=7, line=1.1),
}

QUESTIONS: dict[Style, Look] = FORMAL | {
    Style.QUESTION: replace(FORMAL[Style.QUESTION], rule="left", left=14, after=8),
    Style.REQUEST: replace(FORMAL[Style.REQUEST], rule=""),
}

LOOKS: Mapping[str, Mapping[Style, Look]] = {
    "formal-letter": FORMAL,
    "short-letter": SHORT,
    "question-by-question": QUESTIONS,
    "no-docket": FORMAL | {Style.RE: replace(FORMAL[Style.RE], after=8)},
}

RUNNING_HEAD = Look(9.5, colour=GREY)
FOOT = Look(9.5, colour=GREY)


def looks_of(template: str) -> Mapping[Style, Look]:
    """Return the looks of a template, those of the formal letter for a template that came from elsewhere."""
    return LOOKS.get(template, FORMAL)
