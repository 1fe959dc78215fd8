"""What can be done to the arguments of a comment: each is one undoable change with a telling label."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from docketwright.model.comment import Argument, Comment
from docketwright.model.editing import add_after, duplicate, merge_with_above, move_by, remove, split
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.here import Here


class Structure:
    """Does things to the argument in sight; `choose` is asked to show another one."""

    def __init__(self, session: Session, here: Here, choose: Callable[[str], object]) -> None:
        self._session = session
        self._here = here
        self._choose = choose

    def new(self) -> None:
        """Begin an argument behind the one in sight."""
        made = Argument(uuid.uuid4().hex)
        key = self._here.key
        self._session.edit(lambda one: add_after(one, made, key), phrase("New argument"))
        self._choose(made.id)

    def move_up(self) -> None:
        """Move the argument up."""
        self._edit(lambda one, key: move_by(one, key, -1), phrase("Move argument"))

    def move_down(self) -> None:
        """Move the argument down."""
        self._edit(lambda one, key: move_by(one, key, 1), phrase("Move argument"))

    def duplicate(self) -> None:
        """Copy the argument and go to the copy."""
        new = uuid.uuid4().hex
        self._edit(lambda one, key: duplicate(one, key, new), phrase("Duplicate argument"))
        self._choose(new)

    def split(self) -> None:
        """Part the argument at the caret and go to the new one."""
        caret = self._here.caret()
        new = uuid.uuid4().hex
        before = self._session.comment
        if caret is not None:
            self._session.edit(lambda one: split(one, caret, new), phrase("Split argument"))
        if self._session.comment is before:
            self._session.said.emit(say("Put the caret where the second argument should begin."))
        else:
            self._choose(new)

    def merge(self) -> None:
        """Join the argument to the one above and go there."""
        comment, key = self._session.comment, self._here.key
        order = [one.id for one in comment.arguments] if comment else []
        if key in order[1:]:
            self._edit(merge_with_above, phrase("Merge arguments"))
            self._choose(order[order.index(key) - 1])
        else:
            self._session.said.emit(say("There is no argument above this one."))

    def remove(self) -> None:
        """Take the argument out and go to its neighbour."""
        comment, key = self._session.comment, self._here.key
        order = [one.id for one in comment.arguments] if comment else []
        if key in order:
            at = order.index(key)
            neighbours = [*order[at + 1 : at + 2], *order[max(0, at - 1) : at], ""]
            self._edit(remove, phrase("Remove argument"))
            self._choose(neighbours[0])
            self._session.said.emit(say("Argument removed. Ctrl+Z brings it back."))

    def _edit(self, change: Callable[[Comment, str], Comment], label: str) -> None:
        key = self._here.key
        self._session.edit(lambda one: change(one, key), label)
