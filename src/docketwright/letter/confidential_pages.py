"""The confidential version of a letter: its secrets shaded, and the pages that hold one marked at their top.

"Any page containing business confidential information must be clearly marked" (89 FR 73612). Which page a passage falls
on is known to nobody but the program that shows the letter, and changes with every edit. So an argument that holds a
secret gets pages of its own: a section of the Word file whose head bears the mark, wherever its pages break.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby, islice, pairwise, takewhile
from operator import itemgetter

from docketwright.letter.labels import Label
from docketwright.letter.letter import Block, Break, Letter, Paragraph, Row, Run, Style, Table
from docketwright.model.comment import Comment
from docketwright.model.confidential import secret_spans
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text
from docketwright.model.text import clean

_HEADINGS = frozenset({Style.HEADING, Style.PART})
_NO_BREAK = Paragraph(Style.TABLE_TEXT, ())
"""Word ends a section with a paragraph; after a table that is an empty one."""
Spans = tuple[tuple[int, int], ...]


def marked(letter: Letter, comment: Comment) -> Letter:
    """Return the letter with its secrets shaded and the pages that hold one marked.

    Where a secret stands in none of its words but, say, in its title, every page is marked: rather too much.
    """
    shading = _Shading(comment)
    blocks = tuple(shading.block(block) for block in letter.blocks)
    notes = tuple(replace(note, runs=shading.runs(note.runs, None)) for note in letter.notes)
    secret_notes = {note.number: _holds(note.runs) for note in notes}
    units = [(any(_is_secret(one, secret_notes) for one in unit), unit) for unit in _units(blocks)]
    letter = replace(letter, notes=notes)
    if _in_every_head(letter, comment) or not any(secret for secret, _ in units):
        return everywhere(replace(letter, blocks=blocks), Label.CONFIDENTIAL)
    made: list[Block] = []
    breaks: list[Break] = []
    for secret, group in groupby(units, key=lambda one: one[0]):
        if made and isinstance(made[-1], Table):
            made.append(_NO_BREAK)
        mark = Label.CONFIDENTIAL.value if secret else ""
        breaks.append(Break(len(made), mark))
        if mark and not made:
            made.append(first_line(mark))
        made += [block for _, unit in group for block in unit]
    return replace(letter, blocks=tuple(made), breaks=tuple(breaks))


def everywhere(letter: Letter, mark: str) -> Letter:
    """Return the letter with a mark at the top of every page."""
    return replace(letter, blocks=(first_line(mark), *letter.blocks), breaks=(Break(0, mark),))


def first_line(mark: str) -> Paragraph:
    """Return what stands at the top of the first page, which has no running head."""
    return Paragraph(Style.LETTERHEAD, (Run(mark, bold=True),))


def _in_every_head(letter: Letter, comment: Comment) -> bool:
    return any(any(secret_spans(comment, text)) for text in (*letter.running_head, letter.title, letter.author))


def _units(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    """Yield what stands together: the head of the letter, each argument, each table with a heading, each appendix.

    The closing stays with what it follows: a signature never stands on a page of its own.
    """
    unit: list[Block] = []
    owner = ""
    for block in blocks:
        spot = block.spot if isinstance(block, Paragraph) else None
        new = spot.owner if spot is not None and spot.part not in {"source", "exhibit"} else ""
        headed = isinstance(block, Paragraph) and block.style in _HEADINGS
        if unit and (headed or (new and new != owner and not _is_listed(block))):
            yield unit
            unit = []
        if not _is_listed(block):
            owner = new or ("" if headed else owner)
        unit.append(block)
    yield unit


def _is_listed(block: Block) -> bool:
    """Tell whether this is a request in the list at the head of a letter, not in its own section."""
    return isinstance(block, Table) or block.style is Style.LIST_ITEM


def _is_secret(block: Block, notes: Mapping[int, bool]) -> bool:
    held = (one for row in block.rows for cell in row.cells for one in cell) if isinstance(block, Table) else (block,)
    return any(run.confidential or notes.get(run.note, False) for one in held for run in one.runs)


def _holds(runs: tuple[Run, ...]) -> bool:
    return any(run.confidential for run in runs)


class _Shading:
    """Shades the secrets of one comment; each part is searched once, however many paragraphs it has."""

    def __init__(self, comment: Comment) -> None:
        self._comment = comment
        self._parts: dict[tuple[str, str], tuple[str, Spans]] = {}

    def block(self, block: Block) -> Block:
        """Return a paragraph or a table with its secrets shaded."""
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        rows = (Row(tuple(tuple(self._paragraph(one) for one in cell) for cell in row.cells)) for row in block.rows)
        return replace(block, rows=tuple(rows))

    def runs(self, runs: tuple[Run, ...], spot: Spot | None) -> tuple[Run, ...]:
        """Return the runs with the secrets in them as runs of their own.

        They are looked for in the paragraph as printed, and in the whole of its part, where one may reach over
        paragraphs.
        """
        printed = secret_spans(self._comment, "".join(run.text for run in runs))
        whole, in_part = self._part(spot) if spot is not None else ("", ())
        if not printed and not in_part:
            return runs
        made: list[Run] = []
        at = 0
        for run in runs:
            own = _inside(printed, at, run) + (_inside(in_part, run.at, run) if run.at >= 0 else [])
            # A filled slot is one run, so that it finds its way home: it is shaded whole.
            filled = run.at >= 0 and whole.startswith("[[", run.at) and not run.text.startswith("[[")
            made += _cut(run, [(0, len(run.text))] if filled and own else own)
            at += len(run.text)
        return tuple(made)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, runs=self.runs(paragraph.runs, paragraph.spot))

    def _part(self, spot: Spot) -> tuple[str, Spans]:
        key = (spot.part, spot.owner)
        if key not in self._parts:
            whole = clean(part_text(self._comment, spot) or "")
            self._parts[key] = (whole, secret_spans(self._comment, whole))
        return self._parts[key]


def _inside(spans: Spans, at: int, run: Run) -> list[tuple[int, int]]:
    """Return those of the spans, which lie in order and apart, that touch a run standing at `at`, as places in it."""
    size = len(run.text)
    first = bisect_right(spans, at, key=itemgetter(1))
    touching = takewhile(lambda span: span[0] < at + size, islice(spans, first, None))
    return [(max(0, start - at), min(size, end - at)) for start, end in touching]


def _cut(run: Run, inside: list[tuple[int, int]]) -> Iterator[Run]:
    """Yield the run in pieces, those in one of the spans marked as confidential."""
    edges = sorted({0, len(run.text), *(edge for span in inside for edge in span)})
    if not inside or not run.text:  # a note's number has no words of its own
        yield run
        return
    for start, end in pairwise(edges):
        secret = any(first <= start and end <= last for first, last in inside)
        at = run.at + start if run.at >= 0 else -1
        yield replace(run, text=run.text[start:end], at=at, confidential=secret)
