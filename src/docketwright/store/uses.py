"""Where blocks were used: the comment, the docket and the version that was taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from docketwright.errors import ReadError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.store.codec import moment, unpack_value
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


def keep_uses(connection: sqlite3.Connection, comment: Comment, now: datetime) -> None:
    """Make the uses in a comment those of its arguments as they are saved: one may have been taken out, or come back.

    A block that was filed with the comment stays used in it.
    """
    if comment.example:
        return
    docket = (comment.rule.docket_id or "") if comment.rule else ""
    held = {one.block: one.block_version for one in comment.arguments if one.block}
    known = {block: rest for block, *rest in connection.execute(_IN_COMMENT, (comment.id,))}
    gone = known.keys() - held.keys()
    if gone:
        gone -= _filed(connection, comment.id)
    connection.executemany(_UNUSED, ((block, comment.id) for block in gone))
    for block, version in held.items():
        before = known.get(block)
        if before is None or before[:2] != [docket, version]:
            connection.execute(_USED, sealed(block, comment.id, docket, version, before[2] if before else moment(now)))


def _filed(connection: sqlite3.Connection, comment_id: str) -> set[str]:
    filed: set[str] = set()
    for (body,) in connection.execute("SELECT body FROM filing WHERE comment_id = ?", (comment_id,)):
        with suppress(ReadError):  # what cannot be read any more is no reason to refuse new words
            filed.update(one.block for one in unpack_value(body, Comment).arguments)
    return filed


def uses_of(connection: sqlite3.Connection, block_id: str) -> tuple[Use, ...]:
    """Return where a block was used, the latest first."""
    return tuple(_use(row) for row in connection.execute(_USES, (block_id,)))


def latest_uses(connection: sqlite3.Connection) -> Iterator[tuple[str, Use]]:
    """Yield the ids of the blocks that were taken and where, the latest first."""
    for block_id, *rest in connection.execute(_LATEST):
        yield block_id, _use(rest)


def _use(row: Sequence[Any]) -> Use:
    comment, docket, version, at = row
    return Use(comment, docket, version, datetime.fromisoformat(at))


_USED = "INSERT OR REPLACE INTO block_use VALUES (?, ?, ?, ?, ?, ?)"
_USES = "SELECT comment_id, docket, version, used_at FROM block_use WHERE block_id = ? ORDER BY used_at DESC"
_LATEST = "SELECT block_id, comment_id, docket, version, used_at FROM block_use ORDER BY used_at DESC"
_IN_COMMENT = "SELECT block_id, docket, version, used_at FROM block_use WHERE comment_id = ?"
_UNUSED = "DELETE FROM block_use WHERE block_id = ? AND comment_id = ?"
