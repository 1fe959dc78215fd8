"""A block as one row of a list, and under which role the list hands it to the card that draws it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from docketwright.model.block import Block
from docketwright.ui.language import say

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block with the facts shown under it; `taken` is None in a list where none can be ticked."""

    block: Block
    facts: str = ""
    taken: bool | None = None

    @property
    def spoken(self) -> str:
        """Return the row as it is read aloud."""
        return {True: say("Taken: "), False: say("Not taken: "), None: ""}[self.taken] + self.block.title
