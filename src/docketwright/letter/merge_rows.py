"""Rows that a copy still has in its table of requests for arguments that were taken out."""

from __future__ import annotations

from itertools import groupby

from docketwright.letter.labels import Label
from docketwright.letter.letter import Letter, Table
from docketwright.letter.merge_match import ALIKE, likeness
from docketwright.letter.merge_printed import flat
from docketwright.reading.document import WordDocument

_HEAD = [Label.NUMBER, Label.A_REQUEST]


def rows_left_over(document: WordDocument, letter: Letter) -> frozenset[int]:
    """Return the paragraphs of such rows, by their index in the document that came back.

    The letter makes the table anew. A row is left over where the copy has more of them than the letter, and what it
    asks for stands neither in the letter's rows nor anywhere else in the copy.
    """
    head, *rows = _rows_of_requests(document) or [[]]
    table = next((one for one in letter.blocks if isinstance(one, Table) and one.caption == Label.REQUESTS), None)
    asked = [flat(row.cells[1][0].text) for row in table.rows] if table else []
    if len(rows) <= len(asked):
        return frozenset()
    prose = flat("\n".join(one.text for one in document.paragraphs if one.cell is None))

    def is_over(row: list[int]) -> bool:
        request = flat(document.paragraphs[row[1]].text)
        return request not in prose and all(likeness(request, one) < ALIKE for one in asked)

    over = [row for row in rows if is_over(row)]
    if len(over) == len(rows):
        over.append(head)
    return frozenset(place for row in over for place in row)


def _rows_of_requests(document: WordDocument) -> list[list[int]]:
    """Return the places of the paragraphs in each row of the table of requests, its head first; none without one."""
    cells = [(one.cell, at) for at, one in enumerate(document.paragraphs) if one.cell is not None]
    for _, table in groupby(cells, key=lambda one: one[0][0]):
        rows = [[at for _, at in row] for _, row in groupby(table, key=lambda one: one[0][1])]
        if [document.paragraphs[at].text.strip() for at in rows[0][:2]] == _HEAD:
            return [row for row in rows if len(row) > 1]
    return []
