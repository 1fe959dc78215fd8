"""The pieces of a notice with the roles of those above the first label, where the format did not give them."""

from __future__ import annotations

import itertools
from dataclasses import replace

from docketwright.notice.document import Piece, Role
from docketwright.notice.head import head_pieces, speech
from docketwright.notice.head_rows import row_of
from docketwright.notice.panel import find_panel
from docketwright.notice.roles import label_of


def headed(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with the head of the notice told apart; as they are where none is found."""
    panel = find_panel([piece.text for piece in pieces])
    if panel:
        above = [replace(piece, role=Role.MASTHEAD, level=0) for piece in pieces[: panel.start]]
        return [*above, *panel.pieces, *pieces[panel.end :]]
    start = _first_label(pieces)
    return pieces if start is None else [*_head(pieces[:start], _first_said(pieces)), *pieces[start:]]


def _first_label(pieces: list[Piece]) -> int | None:
    """Return where the head ends: at the first label, else where a notice without labels begins to speak."""
    start = next((at for at, piece in enumerate(pieces) if label_of(piece.text)), None)
    if start is not None or any(piece.role not in {None, Role.MASTHEAD} for piece in pieces):
        return start
    return speech(pieces)


def _first_said(pieces: list[Piece]) -> str:
    """Return what stands behind or below the first label, which is the AGENCY line of most notices."""
    said = (found[2] or after.text for piece, after in itertools.pairwise(pieces) if (found := label_of(piece.text)))
    return next(said, "")


def _head(above: list[Piece], agency_words: str) -> list[Piece]:
    loose = [piece for piece in above if piece.role is None]
    kept = [piece for piece in above if piece.role is not None]
    titles = [piece for piece in loose if piece.level == 1][:1]
    head = head_pieces([row_of(piece) for piece in loose if piece not in titles], agency_words)
    if titles or any(piece.role is Role.SUBJECT for piece in kept):
        head = [piece for piece in head if piece.role is not Role.SUBJECT]
    return [*kept, *head, *(replace(title, role=Role.SUBJECT, level=0) for title in titles)]
