"""What only helps to find: the search index and the samples. Damaged, they are made anew from the blocks themselves."""

from __future__ import annotations

import sqlite3

from docketwright.model.block import Block
from docketwright.store.codec import unpack_value
from docketwright.store.failures import DamagedError

INDEX_ROW = "INSERT INTO block_text (rowid, title, text, tags) VALUES (?, ?, ?, ?)"


def index_is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether the search index says of itself that it is whole; needs a transaction that may write."""
    try:
        connection.execute("INSERT INTO block_text (block_text, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    return True


def make_index_anew(connection: sqlite3.Connection) -> None:
    """Throw the search index away and fill it from the blocks, inside the caller's transaction.

    Raises DamagedError where the workspace does not even say how its index was made.
    """
    made = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'block_text'").fetchone()
    if made is None:
        raise DamagedError
    connection.execute("DROP TABLE block_text")
    connection.execute(*made)
    fill_index(connection)


def fill_index(connection: sqlite3.Connection) -> None:
    """Put the words of every block into an empty search index."""
    rows = connection.execute(_BODIES).fetchall()
    connection.executemany(INDEX_ROW, (index_row(number, unpack_value(body, Block)) for number, body in rows))


def index_row(number: int, block: Block) -> tuple[int, str, str, str]:
    """Return what the search index holds of a block."""
    return number, block.title, f"{block.text} {block.request} {block.note}", " ".join(block.tags)


_BODIES = """
SELECT block.number, body FROM block JOIN block_version
ON block_version.number = block.number AND block_version.version = block.version ORDER BY block.number"""
