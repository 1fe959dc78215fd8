"""The fourteen elements of the four principles."""

from __future__ import annotations

from functools import cache

from docketwright.assets import shipped
from docketwright.model.principle import Element


@cache
def elements() -> tuple[Element, ...]:
    """Return all elements in the order of the principles."""
    entries = shipped("principles", "elements.json")
    return tuple(Element(**{**one, "questions": tuple(one["questions"])}) for one in entries)


def element(element_id: str) -> Element:
    """Return the element with this id; KeyError for any other word."""
    return _by_id()[element_id]


@cache
def _by_id() -> dict[str, Element]:
    return {one.id: one for one in elements()}
