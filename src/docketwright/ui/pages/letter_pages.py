"""A letter as pages: shaped, broken, and ready to be drawn."""

from __future__ import annotations

from dataclasses import replace

from docketwright.letter.letter import Letter, Paragraph
from docketwright.letter.page_looks import PageLooks, page_looks
from docketwright.model.values import dataclass
from docketwright.ui.pages.breaking import Box, Line, Page, is_tied, pages
from docketwright.ui.pages.layouts import LayOut, laid_out
from docketwright.ui.pages.shaping import FOREIGN, note_lines, paragraph_box, table_box


@dataclass(frozen=True, slots=True)
class LetterPages:
    """The letter, its pages, the shaped lines of each note by its number, and the mark of each page, "" for none.

    `looks` say how all of it looks. `tied` tells that a hair's breadth more or less of room makes a page more or less.
    """

    letter: Letter
    pages: tuple[Page, ...]
    notes: dict[int, tuple[Line, ...]]
    marks: tuple[str, ...]
    looks: PageLooks
    tied: bool = False

    @property
    def sure(self) -> bool:
        """Tell whether Word makes as many pages: it may not at a tie, or where letters come from another font."""
        if self.tied:
            return False
        texts = (*(one.text for one in self.letter.paragraphs()), *(one.text for one in self.letter.notes))
        return self.letter.looks is None and not any(FOREIGN.search(text) for text in texts)


def lay_out(letter: Letter, shape: LayOut = laid_out) -> LetterPages:
    """Return the pages of a letter; may be called on any thread, and drawn on any other: nothing of Qt is in them.

    Who draws on the same thread gives the `of` of the layouts that it draws with: each is then made once.
    """
    looks = page_looks(letter)
    turns = {one.at for one in letter.breaks[1:]}
    boxes = [
        paragraph_box(block, looks, shape) if isinstance(block, Paragraph) else table_box(block, looks, shape)
        for block in letter.blocks
    ]
    boxes = [replace(box, turns=at in turns) if turns else box for at, box in enumerate(boxes)]
    notes = {one.number: note_lines(one.number, one.runs, looks, shape) for one in letter.notes}
    heights = {number: sum(line.height for line in lines) for number, lines in notes.items()}

    def note_height(number: int) -> float:
        return heights.get(number, 0.0)

    made = tuple(pages(boxes, looks.sheet.room, note_height))
    tied = is_tied(boxes, looks.sheet.room, note_height)
    return LetterPages(letter, made, notes, _marks(letter, boxes, made), looks, tied)


def _marks(letter: Letter, boxes: list[Box], made: tuple[Page, ...]) -> tuple[str, ...]:
    """Return the mark at the top of each page, "" for none: a page bears that of its last box."""
    if not letter.breaks:
        return ("",) * len(made)
    places = {id(box): at for at, box in enumerate(boxes)}
    lasts = (places[id(page.placed[-1].box)] if page.placed else 0 for page in made)
    return tuple(next(one.mark for one in reversed(letter.breaks) if one.at <= last) for last in lasts)
