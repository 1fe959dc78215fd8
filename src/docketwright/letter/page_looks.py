"""The looks and the sheet of one letter for whoever draws its pages: the template's, or those of an own document.

`letter.own_dress` does the same to the Word file; what it takes from a document, the pages take too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from docketwright.letter.letter import Letter, Style
from docketwright.letter.looks import FOOT, FORMAL, HEAD_DISTANCE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, RUNNING_HEAD, Look
from docketwright.letter.looks import looks_of as looks_of_template
from docketwright.letter.own_dress import OUR_SIZE, SMALLEST, TAKEN_FROM
from docketwright.letter.word.names import STYLE_NAMES
from docketwright.model.looks import Look as OwnLook
from docketwright.model.looks import OwnLooks, printable
from docketwright.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and margins in points; `header` and `footer` are their distances from the paper's edges."""

    width: float = PAGE_WIDTH
    height: float = PAGE_HEIGHT
    top: float = MARGIN
    right: float = MARGIN
    bottom: float = MARGIN
    left: float = MARGIN
    header: float = HEAD_DISTANCE
    footer: float = HEAD_DISTANCE

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class PageLooks:
    """The sheet, the look of each style, and those of the running head and the foot."""

    sheet: Sheet
    styles: Mapping[Style, Look]
    head: Look = RUNNING_HEAD
    foot: Look = FOOT


def page_looks(letter: Letter) -> PageLooks:
    """Return how this letter's pages look."""
    ours = looks_of_template(letter.template)
    if letter.looks is None:
        return _STANDARD if ours is FORMAL else PageLooks(Sheet(), ours)
    own = printable(letter.looks)
    named = {style: name.lower() for style, (_, name) in STYLE_NAMES.items()}
    return PageLooks(
        _sheet(own),
        {style: _dressed(look, named[style], own) for style, look in ours.items()},
        _dressed(RUNNING_HEAD, "header", own),
        _dressed(FOOT, "footer", own),
    )


_STANDARD = PageLooks(Sheet(), FORMAL)


def _sheet(own: OwnLooks) -> Sheet:
    if own.page is None:
        return Sheet()
    sides = {side: distance / 20 for side, distance in own.page.margins.items()}
    return Sheet(own.page.width / 20, own.page.height / 20, **sides)


def _dressed(look: Look, name: str, own: OwnLooks) -> Look:
    """Return our look with the own document's font, its sizes in proportion, and its style of the same name over it."""
    scale = (own.text.size or OUR_SIZE) / OUR_SIZE
    made = replace(look, size=max(SMALLEST, round(look.size * 2 * scale)) / 2, font=own.text.font or look.font)
    wanted = own.styles.get(name) or own.styles.get(TAKEN_FROM.get(name, ""))
    return _over(made, wanted) if wanted else made


def _over(look: Look, own: OwnLook) -> Look:
    said: dict[str, Any] = {
        "font": own.font,
        "size": own.size / 2 if own.size else None,
        "bold": own.bold,
        "italic": own.italic,
        "colour": own.colour,
        "capitals": own.capitals,
        "small_caps": own.small_capitals,
        "before": own.before / 20 if own.before is not None and own.before >= 0 else None,
        "after": own.after / 20 if own.after is not None and own.after >= 0 else None,
    }
    return replace(look, **{key: value for key, value in said.items() if value is not None})
