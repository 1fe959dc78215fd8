"""The principles appendix: where in the comment each principle is argued, as rows for a table (PRODUCT E8)."""

from __future__ import annotations

from collections.abc import Iterable

from docketwright.checks.principles.views import PrincipleView
from docketwright.model.comment import Comment
from docketwright.model.principle import Element, Principle

Row = tuple[Principle, Element, str, str]
"""A principle, one of its elements, the argument's title ("" where it has none), and the exact sentence."""


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
            for touch in touches:
                argument = comment.argument(touch.spot.owner)
                rows.append((view.principle, shown.element, argument.title if argument else "", touch.text))
    return tuple(dict.fromkeys(rows))
