"""The fourteen elements of the four principles."""

from __future__ import annotations

from functools import cache

import msgspec

from docketwright.assets import resource
from docketwright.model.principle import Element
from docketwright.typed import read_json


class _Entry(msgspec.Struct, forbid_unknown_fields=True):  # what nobody reads is not shipped
    id: str
    principle: int
    name: str
    definition: str
    questions: tuple[str, ...]


@cache
def elements() -> tuple[Element, ...]:
    """Return all elements in the order of the principles."""
    entries = read_json(resource("principles", "elements.json").read_bytes(), tuple[_Entry, ...])
    return tuple(
        Element(
            one.id,
            one.principle,
            one.name,
            one.definition,
            one.questions,
        )
        for one in entries
    )


def element(element_id: str) -> Element:
    """Return the element with this id; KeyError for any other word."""
    return _by_id()[element_id]


@cache
def _by_id() -> dict[str, Element]:
    return {one.id: one for one in elements()}
