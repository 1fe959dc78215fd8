"""The slots of a block, "[[like this]]": asked once for the whole comment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QGridLayout

from docketwright.model.comment import Argument, Comment
from docketwright.model.passages import argument_passages
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import clear, give_role, words
from docketwright.ui.widgets.line import Line

SLOT = re.compile(r"\[\[([^\]\n]{1,80})\]\]")


def slots_of(argument: Argument) -> tuple[str, ...]:
    """Return the names of an argument's slots, in the order of their first use."""
    return slot_names(one.text for one in argument_passages(argument))


def slot_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the slots in these texts, in the order of their first use."""
    return tuple(dict.fromkeys(name.strip() for text in texts for name in SLOT.findall(text)))


class Slots(QFrame):
    """A box for each slot of what is shown; what is typed fills it everywhere in this comment."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._session = session
        self._names: tuple[str, ...] = ()
        self.boxes: dict[str, Line] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def draw(self, comment: Comment, names: tuple[str, ...]) -> None:
        """Show a box for each of these slots."""
        if names != self._names:
            self._names = names
            self._build(names)
        for name, box in self.boxes.items():
            box.set_text(comment.slots.get(name, ""))
        self._warn(any(not comment.slots.get(name) for name in names))
        self.setVisible(bool(names))

    def _warn(self, empty: bool) -> None:  # noqa: FBT001 - whether a slot is empty
        """Stand out while something is to be filled in."""
        give_role(self, "notice" if empty else "soft")

    def _build(self, names: tuple[str, ...]) -> None:
        clear(self._grid)
        self.boxes = {}
        self._grid.addWidget(
            words(say("Fill these in once; they are used everywhere in this comment."), "strong"), 0, 0, 1, 2
        )
        for at, name in enumerate(names, start=1):
            label = words(name, wrap=False)
            box = Line(name, say("In place of [[{name}]]", name=name))
            label.setBuddy(box)
            box.edited.connect(self._fill(name))
            self.boxes[name] = box
            self._grid.addWidget(label, at, 0)
            self._grid.addWidget(box, at, 1)

    def _fill(self, name: str) -> Callable[[str], None]:
        def fill(text: str) -> None:
            def change(comment: Comment) -> Comment:
                kept = {key: value for key, value in comment.slots.items() if key != name}
                return replace(comment, slots={**kept, name: clean(text)} if text else kept)

            self._session.edit(change, phrase("Fill in"), burst=f"slot.{name}")

        return fill
