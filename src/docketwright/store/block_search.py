"""The own blocks that hold the words of a search, out of the index of their words."""

from __future__ import annotations

import sqlite3

from docketwright.model.block import Block
from docketwright.store.finding import Filter
from docketwright.store.shelf import own_blocks

# A word that so many blocks hold tells nothing apart and is costly to weigh.
COMMON = 10_000


def own_holding(
    connection: sqlite3.Connection, wanted: tuple[str, ...], only: Filter, most: int, *, ranked: bool
) -> tuple[Block, ...]:
    """Return at most so many blocks that hold every one of these beginnings of words, each once.

    The best come first where they are to be `ranked` and no word is common; else the last added. Where a word is
    common, those with the words in their titles come before the others.
    """
    asked, values = only.conditions()
    if not ranked or _weighable(connection, wanted):
        order = _BEST_FIRST if ranked else _LAST_FIRST
        return own_blocks(connection, f"{_MATCHING} {asked} {order}", (_query(wanted), *values, most))
    tail = f"{_MATCHING} {asked} {_LAST_FIRST}"
    titled = own_blocks(connection, tail, (f"title : ({_query(wanted)})", *values, most))
    others = own_blocks(connection, tail, (_query(wanted), *values, most))
    return tuple(dict.fromkeys((*titled, *others)))[:most]


def _query(wanted: tuple[str, ...]) -> str:
    return " ".join(f'"{one}"*' for one in wanted)


def _weighable(connection: sqlite3.Connection, wanted: tuple[str, ...]) -> bool:
    # bm25 reads every row that holds a word, however few rows hold them all.
    probe = f"SELECT count(*) FROM (SELECT 1 FROM block_text WHERE block_text MATCH ? LIMIT {COMMON})"  # noqa: S608 - ours
    return all(connection.execute(probe, (_query((one,)),)).fetchone()[0] < COMMON for one in wanted)


_MATCHING = "JOIN block_text ON block_text.rowid = block.number WHERE block_text MATCH ? AND"
_BEST_FIRST = "ORDER BY bm25(block_text, 8.0, 1.0, 4.0) LIMIT ?"
_LAST_FIRST = "ORDER BY block_text.rowid DESC LIMIT ?"
