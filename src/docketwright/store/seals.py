"""A seal over the columns of every row: SQLite notices a broken page, but not a byte that changed inside a value."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b

# By table: the columns under its seal. What only helps to find a text (the search index, the samples) bears none.
SEALED = {
    "notice": "digest, body, facts",
    "comment": "id, body, notice, saved_at, archived_at",
    "comment_version": "comment_id, body, notice, name, made_at",
    "block": "id, version, saved_at, archived_at, principles, check_again",
    "block_version": "number, version, body, made_at",
    "block_tag": "number, tag",
    "favourite": "block_id",
    "block_use": "block_id, comment_id, docket, version, used_at",
    "filing": "comment_id, name, docket, filed_on, channel, tracking_number, note, body",
    "look_up": "at, host, path, why, received, outcome",
    "setting": "name, value",
}

_BROKEN = {
    table: f"SELECT 1 FROM {table} WHERE seal IS NOT seal({columns}) LIMIT 1"  # noqa: S608 - both sides are ours
    for table, columns in SEALED.items()
}


def seal(*values: str | bytes | int | None) -> bytes | None:
    """Return the seal over the values of a row; None for one lone None, as SQL functions do."""
    if values == (None,):
        return None
    digest = blake2b(digest_size=16)
    for value in values:
        data = value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
        digest.update(f"{type(value).__name__}{len(data)}:".encode())
        digest.update(data)
    return digest.digest()


def sealed(*values: str | bytes | int | None) -> tuple[str | bytes | int | None, ...]:
    """Return the values of a row with their seal behind them."""
    return (*values, seal(*values))


def add_seal(connection: sqlite3.Connection) -> None:
    """Let SQL on this connection call `seal(...)`."""
    connection.create_function("seal", -1, seal, deterministic=True)


def all_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether every row still bears its seal; needs `add_seal`."""
    return all(connection.execute(query).fetchone() is None for query in _BROKEN.values())
