"""Shows in the boxes which words the public version will not have."""

from __future__ import annotations

from docketwright.model.comment import Comment
from docketwright.model.confidential import secret_spans
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.marks import Line, Tint


def tints(comment: Comment, text: str) -> tuple[Tint, ...]:
    """Return a grey ground and a line under all confidential words in a part, wherever they were marked."""
    spans = secret_spans(comment, text)
    return tuple(Tint(start, end, look().strong_line, Line.SingleUnderline, look().line) for start, end in spans)
