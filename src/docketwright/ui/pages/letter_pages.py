"""A letter as pages: shaped, broken, and ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from docketwright.letter.letter import Letter, Paragraph
from docketwright.letter.looks import MARGIN, PAGE_HEIGHT
from docketwright.ui.pages.breaking import Line, Page, pages
from docketwright.ui.pages.shaping import note_lines, paragraph_box, table_box

ROOM = PAGE_HEIGHT - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class LetterPages:
    """The letter, its pages in order, and the shaped lines of each note by its number."""

    letter: Letter
    pages: tuple[Page, ...]
    notes: dict[int, tuple[Line, ...]]


def lay_out(letter: Letter) -> LetterPages:
    """Return the pages of a letter; may be called on any thread."""
    template = letter.template
    boxes = [
        paragraph_box(block, template) if isinstance(block, Paragraph) else table_box(block, template)
        for block in letter.blocks
    ]
    notes = {one.number: note_lines(one.number, one.runs, template) for one in letter.notes}
    heights = {number: sum(line.height for line in lines) + NOTE_AFTER for number, lines in notes.items()}
    return LetterPages(letter, tuple(pages(boxes, ROOM, lambda number: heights.get(number, 0.0))), notes)


NOTE_AFTER = 2.0
"""Space below a note, in points; the looks of `Style.NOTE` say the same."""
