"""The link below a value that leads to where it stands in the notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from docketwright.model.rule import Place, Rule
from docketwright.ui.language import say
from docketwright.ui.rule.places import where_words
from docketwright.ui.widgets.basics import button


def place_link(rule: Rule, heading: str, place: Place | None, show: Callable[[Place], object]) -> QPushButton | None:
    """Return the link to a value's place, None where it stands in no paragraph; `heading` says what the value is."""
    where = where_words(rule, place)
    if not where or place is None or not place.paragraph:
        return None
    made = button(where, lambda: show(place), "link", hint=say("Shows it in the notice"))
    made.setAccessibleName(say("{heading}: show it in the notice, {where}", heading=heading, where=where))
    return made
