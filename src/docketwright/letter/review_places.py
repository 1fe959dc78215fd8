"""Finds the words of a finding in the Word letter, and marks them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from itertools import pairwise

from docketwright.letter.letter import Letter, Paragraph, Style
from docketwright.letter.word.markup import XML_SPACE, Element, W, add
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Spot
from docketwright.model.passages import passages

# Where the same words stand a second time; the mark belongs to their own section.
_REPEATED = frozenset({Style.TABLE_TEXT, Style.TABLE_HEAD, Style.LIST_ITEM})


@dataclass(slots=True)
class Piece:
    """One run in the file, and the characters of its part's text that it prints; -1 to -1 for a fixed label."""

    element: Element
    start: int
    end: int


@dataclass(slots=True)
class Line:
    """One paragraph in the file, and its runs."""

    paragraph: Paragraph
    element: Element
    pieces: list[Piece]


class MarkedLetter:
    """A letter's document.xml while its findings are being marked in it."""

    def __init__(self, letter: Letter, tree: Element, comment: Comment) -> None:
        self._texts = {(one.spot.part, one.spot.owner): one.text for one in passages(comment)}
        self._lines = [
            Line(paragraph, element, _pieces(paragraph, element))
            for paragraph, element in zip(letter.paragraphs(), tree.iter(W + "p"), strict=False)
        ]

    def mark(self, finding: Finding, number: int) -> None:
        """Put the marks of comment `number` around the finding's words."""
        spot = self._exact(finding)
        lines = self._lines_of(spot)
        if not lines:
            self._mark_whole(self._nearest(spot), number)
            return
        first, last = lines[0], lines[-1]
        begins, ends = spot.start, spot.end or _end(last)
        _part(first, begins)
        _part(last, ends)
        self._bracket((first, _first_from(first, begins)), (last, _last_before(last, ends)), number)

    def _exact(self, finding: Finding) -> Spot:
        """Return the finding's spot; one that means the whole part is narrowed to the quoted words."""
        spot = finding.spot
        if spot.end or not finding.quote:
            return spot
        at = self._texts.get((spot.part, spot.owner), "").find(finding.quote)
        return spot if at < 0 else replace(spot, start=at, end=at + len(finding.quote))

    def _lines_of(self, spot: Spot) -> list[Line]:
        own = [
            line
            for line in self._lines
            if line.paragraph.spot is not None
            and (line.paragraph.spot.part, line.paragraph.spot.owner) == (spot.part, spot.owner)
            and line.paragraph.style not in _REPEATED
            and line.pieces
        ]
        if not spot.end:
            return own[:1]
        return [line for line in own if _begin(line) < spot.end and spot.start < _end(line)]

    def _nearest(self, spot: Spot) -> Line | None:
        """Return the line for a finding about no words in the letter: one of its argument, else the first."""
        lines = [line for line in self._lines if line.pieces and line.paragraph.style not in _REPEATED]
        spots = [(line, line.paragraph.spot) for line in lines]
        same_part = (line for line, one in spots if one and one.part == spot.part and one.owner == spot.owner)
        same_owner = (line for line, one in spots if one and spot.owner and one.owner == spot.owner)
        return next(same_part, None) or next(same_owner, None) or next(iter(lines), None)

    def _mark_whole(self, line: Line | None, number: int) -> None:
        if line is not None:
            self._bracket((line, 0), (line, len(line.pieces) - 1), number)

    def _bracket(self, begin: tuple[Line, int], end: tuple[Line, int], number: int) -> None:
        first, last = begin[0].pieces[begin[1]], end[0].pieces[max(end[1], begin[1] if begin[0] is end[0] else 0)]
        before = _child_of(begin[0].element, first.element)
        before.addprevious(_marker(before, "commentRangeStart", number))
        after = _child_of(end[0].element, last.element)
        call = after.makeelement(W + "r")
        add(call, "commentReference", id=number)
        after.addnext(call)
        after.addnext(_marker(after, "commentRangeEnd", number))


def _marker(beside: Element, name: str, number: int) -> Element:
    return beside.makeelement(W + name, {W + "id": str(number)})


def _child_of(paragraph: Element, element: Element) -> Element:
    """Return the paragraph's own child that holds the run: itself, or a link or tracked change around it."""
    parent = element.getparent()
    while parent is not None and parent is not paragraph:
        element, parent = parent, parent.getparent()
    return element


def _pieces(paragraph: Paragraph, element: Element) -> list[Piece]:
    spot_end = paragraph.spot.end if paragraph.spot else 0
    made: list[Piece] = []
    for run, one in zip(paragraph.runs, element.iter(W + "r"), strict=False):
        made.append(Piece(one, run.at, run.at + len(run.text) if run.at >= 0 else -1))
    # A filled slot is as long as its filling; its place in the text reaches to where the next run begins.
    for piece, after in pairwise(made):
        if piece.start >= 0 and after.start >= 0:
            piece.end = after.start
    if made and made[-1].start >= 0 and spot_end:
        made[-1].end = max(spot_end, made[-1].start)
    return made


def _begin(line: Line) -> int:
    return min((piece.start for piece in line.pieces if piece.start >= 0), default=0)


def _end(line: Line) -> int:
    return max((piece.end for piece in line.pieces), default=0)


def _first_from(line: Line, at: int) -> int:
    """Return the index of the first run that prints something of the part from this character on."""
    return next((index for index, piece in enumerate(line.pieces) if piece.start >= 0 and piece.end > at), 0)


def _last_before(line: Line, at: int) -> int:
    """Return the index of the last run that prints something of the part before this character."""
    return max((index for index, piece in enumerate(line.pieces) if 0 <= piece.start < at), default=0)


def _part(line: Line, at: int) -> None:
    """Part the run that this character of the part stands inside, where it can be parted."""
    for index, piece in enumerate(line.pieces):
        if 0 <= piece.start < at < piece.end:
            _part_run(line, index, at - piece.start)
            return


def _part_run(line: Line, index: int, characters: int) -> None:
    """Part a run after so many characters; a link, a filled slot and the like stay whole."""
    piece = line.pieces[index]
    text = piece.element.find(W + "t")
    words = (text.text or "") if text is not None else ""
    whole = len(words) != piece.end - piece.start or piece.element.getparent() is not line.element
    if text is None or whole or not 0 < characters < len(words):
        return
    rest = deepcopy(piece.element)
    piece.element.addnext(rest)
    for element, half in ((text, words[:characters]), (rest.find(W + "t"), words[characters:])):
        if element is not None:
            element.text = half
            element.set(XML_SPACE, "preserve")
    line.pieces.insert(index + 1, Piece(rest, piece.start + characters, piece.end))
    piece.end = piece.start + characters
