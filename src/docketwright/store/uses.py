"""Where blocks were used: the comment, the docket and the version that was taken."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from docketwright.model.block import Block
from docketwright.store.codec import moment
from docketwright.store.seals import sealed


@dataclass(frozen=True, slots=True)
class Use:
    """Where a block was used: the comment, its docket ("" without one), the block's version then, and when."""

    comment: str
    docket: str
    version: int
    used_at: datetime


def remember_use(connection: sqlite3.Connection, block: Block, comment_id: str, docket: str, now: datetime) -> None:
    """Remember that a block was taken into a comment; a second time takes the place of the first."""
    connection.execute(_USED, sealed(block.id, comment_id, docket, block.version, moment(now)))


def uses_of(connection: sqlite3.Connection, block_id: str) -> tuple[Use, ...]:
    """Return where a block was used, the latest first."""
    return tuple(_use(row) for row in connection.execute(_USES, (block_id,)))


def last_use(connection: sqlite3.Connection) -> tuple[str, Use] | None:
    """Return the id of the block that was taken last and where, None where none was."""
    row = connection.execute(_LAST).fetchone()
    return (row[0], _use(row[1:])) if row else None


def _use(row: tuple[str, str, int, str]) -> Use:
    comment, docket, version, at = row
    return Use(comment, docket, version, datetime.fromisoformat(at))


_USED = "INSERT OR REPLACE INTO block_use VALUES (?, ?, ?, ?, ?, ?)"
_USES = "SELECT comment_id, docket, version, used_at FROM block_use WHERE block_id = ? ORDER BY used_at DESC"
_LAST = "SELECT block_id, comment_id, docket, version, used_at FROM block_use ORDER BY used_at DESC LIMIT 1"
