"""The principles appendix: where in the comment each principle is argued, as rows for a table."""

from __future__ import annotations

from collections.abc import Iterable

from docketwright.checks.principles.views import PrincipleView
from docketwright.model.comment import Comment
from docketwright.model.principle import Element, Principle

Row = tuple[Principle, Element, str, str]
"""A principle, one of its elements, the id of the argument, and the exact sentence."""


def appendix(comment: Comment, views: Iterable[PrincipleView]) -> tuple[Row, ...]:
    """Return a row for every sentence that the person confirmed, in the letter's order of principles and elements.

    Sentences that were only found stay out: nothing is claimed in a letter that its writer has not confirmed.
    """
    order = {argument.id: place for place, argument in enumerate(comment.arguments)}
    rows: list[Row] = []
    for view in views:
        for shown in view.elements:
            touches = [one for one in shown.touches if one.confirmed and one.spot.owner in order]
            touches.sort(key=lambda one: order[one.spot.owner])
            rows += [(view.principle, shown.element, touch.spot.owner, touch.text) for touch in touches]
    return tuple(dict.fromkeys(rows))
