"""The blocks that the arguments in sight came from, asked for once: drawing must not wait for the disk."""

from __future__ import annotations

from docketwright.model.block import Block
from docketwright.ui.session import Session


class KnownBlocks:
    """Remembers blocks until the library changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, Block | None] = {}
        session.library_changed.connect(self._known.clear)

    def block(self, block_id: str) -> Block | None:
        """Return a block as it is now, None for "" and for one that is gone."""
        if block_id and block_id not in self._known:
            self._known[block_id] = self._session.workspace.library.block(block_id)
        return self._known.get(block_id)
