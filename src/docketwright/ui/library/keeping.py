"""What can be done with a block of the library."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from docketwright.model.block import Block, Origin
from docketwright.model.editing import add_from_block
from docketwright.model.finding import Spot
from docketwright.model.steps import Step
from docketwright.phrases import phrase
from docketwright.ui.block_uses import record_use
from docketwright.ui.language import say
from docketwright.ui.session import Session


class Keeping:
    """Does things with blocks by name; `choose` is asked to show another one, `say` tells what was done.

    `say` gets the id of a block that was put away, so that it can be brought back, "" otherwise.
    """

    def __init__(self, session: Session, choose: Callable[[str], object], say: Callable[[str, str], object]) -> None:
        self._session = session
        self._choose = choose
        self._say = say
        self._does: dict[str, Callable[[Block], None]] = {
            "use": self._use,
            "copy": self._copy,
            "star": self._star,
            "away": self._put_away,
            "back": lambda block: self.bring_back(block.id),
        }

    def do(self, name: str, block: Block) -> None:
        """Do what a button asks for."""
        self._does[name](block)

    def save(self, block: Block) -> None:
        """Save an own block as its next version and show it."""
        saved = self._session.save_block(block)
        self._choose(saved.id)
        self._say(
            say("Saved as version {version}.", version=saved.version)
            if saved.version > 1
            else say("Added to the library."),
            "",
        )

    def bring_back(self, block_id: str) -> None:
        """Put a block on the list again."""
        self._session.workspace.library.bring_back(block_id)
        self._session.library_changed.emit()
        self._say(say("It is on the list again."), "")

    def _use(self, block: Block) -> None:
        session, argument = self._session, uuid.uuid4().hex
        if not block.offered:
            self._say(say("This part of the letter only frames it. It cannot be used as an argument."), "")
        elif block.archived_at is not None:
            self._say(say("Bring the block back first."), "")
        else:
            comment = session.comment or session.open_new()
            session.edit(lambda one: add_from_block(one, block, argument), phrase("Add argument"))
            if record_use(session, block):
                session.library_changed.emit()
            session.go_to_step(Step.WRITE)
            session.go_to(Spot("point", argument))
            self._say(say("Added to “{display_name}”.", display_name=comment.display_name), "")

    def _copy(self, block: Block) -> None:
        made = self._session.workspace.library.duplicate(block.id, uuid.uuid4().hex, self._session.now())
        self._session.library_changed.emit()
        self._choose(made.id)
        self._say(say("This copy is yours. Change it as you like."), "")

    def _star(self, block: Block) -> None:
        self._session.workspace.library.set_favourite(block.id, favourite=not block.favourite)
        self._session.library_changed.emit()

    def _put_away(self, block: Block) -> None:
        if block.origin is Origin.MINE:
            self._session.workspace.library.archive(block.id, self._session.now())
            self._session.library_changed.emit()
            self._say(say("“{title}” is archived. It is kept for thirty days.", title=block.title), block.id)
