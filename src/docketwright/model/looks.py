"""The looks that a letter takes from a person's own Word document, as plain values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, fields, replace

from docketwright.model.scanning import late
from docketwright.model.values import dataclass

FONT = late(r"[\w .&'’()-]{1,64}")
COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
SIZES = range(12, 145)
DISTANCES = range(-3000, 7201)
SIDES = range(2880, 31681)
MARGINS = range(360, 5761)
MARGIN_NAMES = ("top", "right", "bottom", "left", "header", "footer")
_NARROWEST_COLUMN = 4320
"""Three inches in twips; a narrower one is no letter."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a style looks; None where the document does not say. `size` is in half-points, distances in twips."""

    font: str | None = None
    size: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    capitals: bool | None = None
    small_capitals: bool | None = None
    before: int | None = None
    after: int | None = None

    def over(self, below: Look) -> Look:
        """Return this look with what it does not say taken from another."""
        known = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(below, **{key: said for key, said in known.items() if said is not None})


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in twips; `margins` has each of `MARGIN_NAMES`."""

    width: int
    height: int
    margins: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OwnLooks:
    """The looks of a document: of its ordinary text, and of each paragraph style by its name in lower case.

    `page` is None where it has none, or one on which no letter could be printed. `name` is the document's file name.
    """

    text: Look
    styles: Mapping[str, Look] = field(default_factory=dict)
    page: Page | None = None
    name: str = ""


def printable(looks: OwnLooks) -> OwnLooks:
    """Return the looks without what no letter can be printed in: they may come from anyone's comment file."""
    page = looks.page if looks.page is not None and is_printable(looks.page) else None
    styles = {name: _printable(look) for name, look in looks.styles.items()}
    return OwnLooks(_printable(looks.text), styles, page, looks.name)


def is_printable(page: Page) -> bool:
    """Tell whether a letter fits on this page."""
    return (
        page.width in SIDES
        and page.height in SIDES
        and set(page.margins) == set(MARGIN_NAMES)
        and all(one in MARGINS for one in page.margins.values())
        and page.width - page.margins["left"] - page.margins["right"] >= _NARROWEST_COLUMN
    )


def _printable(look: Look) -> Look:
    return replace(
        look,
        font=look.font if look.font and FONT.fullmatch(look.font) else None,
        size=look.size if look.size in SIZES else None,
        colour=look.colour if look.colour and COLOUR.fullmatch(look.colour) else None,
        before=look.before if look.before in DISTANCES else None,
        after=look.after if look.after in DISTANCES else None,
    )
