"""Break boxes of lines into pages, with their notes at the foot; knows no font and no painter.

A heading stays with what follows, a paragraph never leaves one line alone, a table's head is repeated, and a note
stands on the page where it is called. All lengths are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from typing import Any

from docketwright.model.values import dataclass

NOTE_RULE = 9.0
"""Room for the short line above the notes, in points."""
NOTE_AFTER = 2.0
"""Space between two notes, in points; the looks of `Style.NOTE` say the same. Below the last one there is none."""

HAIR = 1.0
"""Points by which a page of Word's or LibreOffice's may hold more or less than one of ours."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something of one height that cannot be parted: a line of text or a row of a table; `notes` are called in it."""

    height: float
    drawing: Any
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A paragraph or a table: its lines, the space before and after, and what must stay together.

    `kind` lets two boxes of one kind stand without space between them where `together` says so. `head` is the line
    that is repeated at the top of each further page, None for a paragraph. `turns` begins a new page with it.
    """

    lines: tuple[Line, ...]
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    kind: str = ""
    together: bool = False
    head: Line | None = None
    drawing: Any = None
    turns: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A run of lines of one box on a page.

    `top` is where it begins, from the top of the text; `ends` says whether the box does here.
    """

    box: Box
    lines: tuple[Line, ...]
    top: float
    ends: bool

    @property
    def height(self) -> float:
        """Return the height of the lines."""
        return sum(line.height for line in self.lines)


@dataclass(frozen=False, slots=True)
class Page:
    """What stands on one page, and the numbers of the notes at its foot in order."""

    placed: list[Placed] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)


def pages(boxes: Sequence[Box], room: float, note_height: Callable[[int], float]) -> list[Page]:
    """Return the boxes on pages of this much room; `note_height` gives the height of a note by its number."""
    return _Breaker(boxes, room, note_height).run()


def is_tied(boxes: Sequence[Box], room: float, note_height: Callable[[int], float]) -> bool:
    """Tell whether a hair's breadth more or less room makes a page more or less."""
    return len({len(pages(boxes, room + hair, note_height)) for hair in (-HAIR, 0.0, HAIR)}) > 1


class _Breaker:
    def __init__(self, boxes: Sequence[Box], room: float, note_height: Callable[[int], float]) -> None:
        self._boxes = boxes
        self._room = room
        self._note_height = note_height
        self._pages = [Page()]
        self._used = 0.0
        self._space = 0.0
        self._last: Box | None = None

    def run(self) -> list[Page]:
        at = 0
        while at < len(self._boxes):
            chain = self._chain(at)
            if self._page.placed and (chain[0].turns or not self._fits_together(chain)):
                self._turn()
            for box in chain:
                self._put(box)
            at += len(chain)
        return self._pages

    @property
    def _page(self) -> Page:
        return self._pages[-1]

    def _chain(self, at: int) -> list[Box]:
        """Return the boxes that must begin on one page: those kept with the next, and that next one."""
        end = at
        while end + 1 < len(self._boxes) and self._boxes[end].keep_next and not self._boxes[end + 1].turns:
            end += 1
        return list(self._boxes[at : end + 1])

    def _fits_together(self, chain: list[Box]) -> bool:
        """Tell whether the chain's kept boxes and the first lines of its last one have room here."""
        used, last, space = self._used, self._last, self._space
        notes = list(self._page.notes)
        for box in chain:
            used += self._gap(box, last, space)
            lines = box.lines if box is not chain[-1] or box.keep_lines else box.lines[: self._first_lines(box)]
            if box.head is not None:
                used += box.head.height
            for line in lines:
                used += line.height
                notes += [one for one in line.notes if one not in notes]
            last, space = box, box.after
        whole = sum(line.height for box in chain for line in box.lines) > self._room
        return whole or used + self._notes_height(notes) <= self._room

    def _first_lines(self, box: Box) -> int:
        """Return how many lines of a box must stand together at its beginning."""
        count = len(box.lines)
        return count if count <= 3 and box.head is None else min(2, count)

    def _gap(self, box: Box, last: Box | None, space: float) -> float:
        if last is None:
            # Only at the very beginning and after a wanted break does the space before count; others take it away.
            return box.before if box.turns or len(self._pages) == 1 else 0.0
        if box.together and last.together and box.kind == last.kind:
            return 0.0
        # Word and LibreOffice leave the larger of the two spaces between paragraphs, not their sum.
        return max(space, box.before)

    def _put(self, box: Box) -> None:
        top = self._used + self._gap(box, self._last, self._space)
        lines = list(box.lines)
        starts = True
        while True:
            head = (box.head,) if box.head is not None else ()
            taken = self._take(lines, top + sum(line.height for line in head), whole=box.keep_lines and starts)
            if not taken and self._page.placed:
                self._turn()
                top = 0.0
                continue
            taken = taken or lines[:1]
            shown = (*head, *taken)
            lines = lines[len(taken) :]
            self._page.placed.append(Placed(box, shown, top, not lines))
            for line in shown:
                self._page.notes += [one for one in line.notes if one not in self._page.notes]
            self._used = top + sum(line.height for line in shown)
            if not lines:
                break
            self._turn()
            top, starts = 0.0, False
        self._last, self._space = box, box.after

    def _take(self, lines: list[Line], top: float, *, whole: bool) -> list[Line]:
        """Return the lines that have room here, leaving no line alone on either side."""
        used, notes, count = top, list(self._page.notes), 0
        for line in lines:
            fresh = [one for one in line.notes if one not in notes]
            if used + line.height + self._notes_height(notes + fresh) > self._room + 0.01:
                break
            used += line.height
            notes += fresh
            count += 1
        left = len(lines) - count
        if left == 0:
            return lines
        if whole and sum(line.height for line in lines) <= self._room:
            return []
        if left == 1 and count > 2:
            count -= 1
        elif left == 1 or count == 1:
            return [] if self._page.placed else lines[:count]
        return lines[:count]

    def _turn(self) -> None:
        self._pages.append(Page())
        self._used, self._space, self._last = 0.0, 0.0, None

    def _notes_height(self, notes: list[int]) -> float:
        return notes_height(map(self._note_height, notes))


def notes_height(heights: Iterable[float]) -> float:
    """Return the room that notes of these heights take at the foot of a page, 0 for none."""
    heights = tuple(heights)
    return NOTE_RULE + sum(heights) + NOTE_AFTER * (len(heights) - 1) if heights else 0.0
