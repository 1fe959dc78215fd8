"""Whose words an argument is in: the count, and the sentences that are still close to someone else's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from docketwright.model.text import shortened
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.place_kept import place_kept

if TYPE_CHECKING:
    from docketwright.checks.originality import Origin

MOST, MORE = 6, 20
LONGEST = 120
_YOURS = "yours"


class OwnWords(QFrame):
    """Says how many sentences are yours; the others are listed with where they seem to come from."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[Origin, ...] = ()
        self._most = MOST
        self._count = words("", "small")
        self._list = QWidget()
        self._column = stack(self._list, gap=6)
        stack(self, (self._count, self._list), gap=6, margins=(2, 0, 2, 0))

    def draw(self, origins: tuple[Origin, ...]) -> None:
        """Show the sentences of one argument."""
        self.setVisible(bool(origins))
        yours = sum(1 for one in origins if one.kind.value == _YOURS)
        self._count.setText(
            say("Your words: {yours:,} of {count:,} sentences", yours=yours, count=len(origins)) if origins else ""
        )
        self._count.setProperty("role", "good" if yours == len(origins) else "small")
        self._count.style().polish(self._count)
        others = tuple(one for one in origins if one.kind.value != _YOURS)
        if others != self._shown:
            self._shown = others
            self._draw_list()
        self._list.setVisible(bool(others))

    def _draw_list(self) -> None:
        with place_kept(self._list):
            clear(self._column)
            for widget in self._lines(self._shown):
                self._column.addWidget(widget)

    def _show_more(self) -> None:
        self._most += MORE
        self._draw_list()

    def _lines(self, others: tuple[Origin, ...]) -> Iterator[QWidget]:
        for one in others[: self._most]:
            yield words(breakable(f"“{shortened(one.text, LONGEST)}”"), "quiet")
            go = button(say("Go there"), partial(self._session.go_to, one.spot), "link")
            yield row(words(_told(one), "half", wrap=False), go, gap=10)
        if len(others) > self._most:
            yield row(button(say("and {count} more", count=len(others) - self._most), self._show_more, "link"))


def _told(one: Origin) -> str:
    verb = say("Copied from") if one.kind.value == "copied" else say("Close to")
    where = {
        "block": say("the block “{source}”", source=one.source),
        "earlier comment": say("your comment “{source}”", source=one.source),
    }
    return f"{verb} {where.get(one.sort.value if one.sort else '', one.source or say('elsewhere'))}"
