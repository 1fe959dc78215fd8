"""The rows that a block of one's own is made of: its place, its versions, its tags, its words for the search."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from docketwright.model.block import Block
from docketwright.store.codec import moment, pack_value, unpack_value
from docketwright.store.failures import DamagedError
from docketwright.store.index import INDEX_ROW, index_row
from docketwright.store.samples import SAMPLED, drop_samples, keep_samples
from docketwright.store.seals import sealed

_ROW = """
SELECT body, block.archived_at, EXISTS (SELECT 1 FROM favourite WHERE block_id = block.id),
    block.seal IS seal(block.id, block.version, block.saved_at, block.archived_at, principles, check_again)
    AND block_version.seal IS seal(block_version.number, block_version.version, body, made_at)
FROM block JOIN block_version ON block_version.number = block.number AND block_version.version = block.version """


def own_blocks(connection: sqlite3.Connection, which: str, values: tuple[object, ...] = ()) -> tuple[Block, ...]:
    """Return the own blocks that this tail of a query names; DamagedError where one lost its seal."""
    return tuple(_block(*row) for row in connection.execute(_ROW + which, values).fetchall())


def put(connection: sqlite3.Connection, blocks: Sequence[Block], now: datetime) -> None:
    """Write blocks as the versions they bear, with everything they are found by."""
    numbers = [_put(connection, block, now) for block in blocks]
    keep_samples(
        connection, "block", [(number, _sampled(block)) for number, block in zip(numbers, blocks, strict=True)]
    )


def _sampled(block: Block) -> str:
    return f"{block.text}\n{block.request}"


def _put(connection: sqlite3.Connection, block: Block, now: datetime) -> int:
    _drop_samples_before(connection, block.id)
    at = moment(now)
    bits = sum(1 << number for number in set(block.principles))
    days = [source.check_again for source in block.sources if source.check_again]
    connection.execute(_PLACE, sealed(block.id, block.version, at, None, bits, _first(days)))
    number = int(connection.execute("SELECT number FROM block WHERE id = ?", (block.id,)).fetchone()[0])
    body = pack_value(replace(block, archived_at=None, favourite=False))
    connection.execute(_VERSION, sealed(number, block.version, body, at))
    connection.execute("DELETE FROM block_tag WHERE number = ?", (number,))
    tags = [sealed(number, tag) for tag in dict.fromkeys(block.tags)]
    connection.executemany("INSERT INTO block_tag VALUES (?, ?, ?)", tags)
    connection.execute("DELETE FROM block_text WHERE rowid = ?", (number,))
    connection.execute(INDEX_ROW, index_row(number, block))
    star(connection, block.id, favourite=block.favourite)
    return number


def _drop_samples_before(connection: sqlite3.Connection, block_id: str) -> None:
    for before in own_blocks(connection, f"WHERE block.id = ? AND sampled = {SAMPLED}", (block_id,)):
        number = connection.execute("SELECT number FROM block WHERE id = ?", (block_id,)).fetchone()[0]
        drop_samples(connection, "block", number, _sampled(before))


def star(connection: sqlite3.Connection, block_id: str, *, favourite: bool) -> None:
    """Make a block, own or the letter's, a favourite or none."""
    if favourite:
        connection.execute("INSERT OR IGNORE INTO favourite VALUES (?, ?)", sealed(block_id))
    else:
        connection.execute("DELETE FROM favourite WHERE block_id = ?", (block_id,))


def sample_some(connection: sqlite3.Connection) -> bool:
    """Keep the samples of a few blocks that an older schema left without; tell whether there were any."""
    rows = connection.execute("SELECT number FROM block WHERE sampled = 0 LIMIT 100").fetchall()
    for (number,) in rows:
        (block,) = own_blocks(connection, "WHERE block.number = ?", (number,))
        keep_samples(connection, "block", [(number, _sampled(block))])
    return bool(rows)


def put_away(connection: sqlite3.Connection, block_id: str, at: str | None) -> None:
    """Archive a block at a moment, or bring it back with None."""
    connection.execute(
        "UPDATE block SET archived_at = :at, seal = seal(id, version, saved_at, :at, principles, check_again)"
        " WHERE id = :id",
        {"id": block_id, "at": at},
    )


def drop_put_away(connection: sqlite3.Connection, before: datetime) -> int:
    """Delete the blocks that were put away, and last saved, before this moment; return how many."""
    old = (moment(before), moment(before))
    for (block_id,) in connection.execute(f"SELECT id {_OLD}", old).fetchall():
        _drop_samples_before(connection, block_id)
    connection.execute(f"DELETE FROM block_text WHERE rowid IN (SELECT number {_OLD})", old)  # noqa: S608 - ours
    return connection.execute(f"DELETE {_OLD}", old).rowcount


def _block(body: bytes, archived_at: str | None, favourite: int, whole: int) -> Block:
    if not whole:
        raise DamagedError
    away = datetime.fromisoformat(archived_at) if archived_at else None
    return replace(unpack_value(body, Block), archived_at=away, favourite=bool(favourite))


def _first(days: list[date]) -> str | None:
    return min(days).isoformat() if days else None


_OLD = "FROM block WHERE archived_at < ? AND saved_at < ?"
_PLACE = """
INSERT INTO block (id, version, saved_at, archived_at, principles, check_again, seal) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, saved_at = excluded.saved_at,
    principles = excluded.principles, check_again = excluded.check_again,
    seal = seal(
        excluded.id, excluded.version, excluded.saved_at, archived_at, excluded.principles, excluded.check_again
    )"""
_VERSION = """
INSERT OR REPLACE INTO block_version (number, version, body, made_at, seal)
VALUES (?, ?, ?, ?, ?)"""
