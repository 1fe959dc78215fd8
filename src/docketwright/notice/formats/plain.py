"""Text: GPO's own, pasted from a PDF reader or a page, whole or in part."""

from __future__ import annotations

import re

from docketwright.notice.document import Piece, Role
from docketwright.notice.formats.capitals import whole_names
from docketwright.notice.formats.displaced import in_order
from docketwright.notice.formats.footnotes import footnotes_last
from docketwright.notice.formats.lines import Line, running_head, without_heads
from docketwright.notice.formats.paragraphs import joined
from docketwright.notice.formats.powers import with_powers
from docketwright.notice.head import head_pieces, speech
from docketwright.notice.head_rows import Row, printed_title, row_of
from docketwright.notice.panel import find_panel
from docketwright.notice.roles import label_of
from docketwright.notice.tidy import tidy


def pieces(lines: list[Line]) -> list[Piece]:
    """Return the paragraphs of one notice. The lines above its first label become agency, docket and title."""
    mastheads = [line for line in lines if running_head(line.text)][:1]
    rest = whole_names(footnotes_last(list(without_heads(lines))))
    panel = find_panel([tidy(line.text) for line in rest[:400]])
    if panel:
        body = [_piece(line) for line in joined(rest[panel.end :])]
        above = [Piece(tidy(line.text), Role.MASTHEAD) for line in rest[: panel.start]]
        return [*_masthead(mastheads), *above, *panel.pieces, *body]
    first = _first_label(rest)
    if first is None:
        return [*_masthead(mastheads), *_unlabelled([_piece(line) for line in joined(rest)])]
    rest = in_order(rest, first, next(filter(None, (printed_title(line.text) for line in rest[:first])), ""))
    first = _first_label(rest) or 0
    body = [_piece(line) for line in joined(rest[first:])]
    head = head_pieces(
        [Row(tidy(line.text).removeprefix("• "), line.page, line.gap) for line in rest[:first]], _agency_words(body)
    )
    return [*_masthead(mastheads), *head, *body]


def _first_label(lines: list[Line]) -> int | None:
    return next((at for at, line in enumerate(lines) if label_of(line.text)), None)


def _unlabelled(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a text without labels: the head of a notice where there is one, all else as body."""
    start = speech(pieces) or 0
    head = head_pieces([row_of(piece) for piece in pieces[:start]], "")
    return [*head, *(_as_body(piece) for piece in pieces[start:])]


def _masthead(lines: list[Line]) -> list[Piece]:
    return [Piece(tidy(line.text), Role.MASTHEAD, 0, line.page) for line in lines]


def _piece(line: Line) -> Piece:
    role = Role.FOOTNOTE if line.small else None
    text = re.sub(r"<a [^>]{0,300}>|</a>", "", line.text)
    heading = line.bold and not line.small and not label_of(text) and not text.endswith(",")
    return Piece(tidy(with_powers(text)), role, 2 if heading else 0, line.page)


def _as_body(piece: Piece) -> Piece:
    return piece if piece.role else Piece(piece.text, Role.BODY, piece.level, piece.page)


def _agency_words(body: list[Piece]) -> str:
    for piece, after in zip(body, [*body[1:], Piece("")], strict=False):
        found = label_of(piece.text)
        if found and found[0] is Role.AGENCY:
            return found[2] or after.text
    return ""
