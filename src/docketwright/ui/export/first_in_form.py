"""Which arguments go into the text for the web form before all others, where it has no room for everything."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import clear, named, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.ticks import Tick

FEWEST = 2


class FirstInForm(QWidget):
    """A tick for each argument; drawn again only where another one was written, named or ticked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.boxes: dict[str, Tick] = {}
        self._column = stack(self, gap=2)
        self._drawn: object = None

    def show_comment(self, comment: Comment) -> None:
        """Show the arguments by number and title, and which of them go in first."""
        written = tuple((number, one) for number, one in enumerate(comment.arguments, start=1) if one.is_written)
        names = {one.id: f"{number}. {one.title.strip() or say('Untitled argument')}" for number, one in written}
        if names != self._drawn:
            self._drawn = names
            self._draw(names)
        for key, box in self.boxes.items():
            box.set_ticked(key in comment.pinned)

    @property
    def offers(self) -> bool:
        """Return whether there is a choice at all."""
        return len(self.boxes) >= FEWEST

    def _draw(self, names: dict[str, str]) -> None:
        clear(self._column)
        what = say("Put into the form first:")
        self._column.addWidget(words(what, "small"))
        self.boxes = {key: Tick(breakable(name)) for key, name in names.items()}
        for key, box in self.boxes.items():
            named(box.box, f"{what} {names[key]}")
            box.ticked.connect(lambda on, key=key: self._pin(key, on=on))
            self._column.addWidget(box)

    def _pin(self, key: str, *, on: bool) -> None:
        self._session.edit(
            lambda one: replace(one, pinned=one.pinned | {key} if on else one.pinned - {key}),
            phrase("First in the form"),
        )
