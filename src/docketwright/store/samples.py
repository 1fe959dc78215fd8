"""Finds the stored texts that share a sentence with a draft, among any number of them, in milliseconds.

Of every twelve runs of five words that follow one another, the one with the smallest number is kept (winnowing), so two
texts that share sixteen words in a row share a sample. What is found is a proposal: the check of own words decides.
"""

from __future__ import annotations

import json
import sqlite3
from zlib import crc32

from docketwright.model.text import words

_RUN = 5
_WINDOW = 12


def samples(text: str) -> frozenset[int]:
    """Return the numbers of the sampled runs of a text, none where it has fewer than five words."""
    plain = [span.text.lower() for span in words(text)]
    runs = [crc32(" ".join(plain[at : at + _RUN]).encode()) for at in range(len(plain) - _RUN + 1)]
    return (
        frozenset(min(runs[at : at + _WINDOW]) for at in range(max(1, len(runs) - _WINDOW + 1)))
        if runs
        else frozenset()
    )


def keep_samples(connection: sqlite3.Connection, table: str, number: int, text: str) -> None:
    """Keep the samples of a comment's or block's text; `table` is "comment" or "block"."""
    connection.executemany(_KEEP[table], ((run, number) for run in samples(text)))
    connection.execute(_DONE[table], (number,))


def alike(connection: sqlite3.Connection, table: str, text: str, most: int) -> tuple[int, ...]:
    """Return the numbers of the rows that share most samples with this text, the closest first."""
    wanted = sorted(samples(text))
    return tuple(row[0] for row in connection.execute(_ALIKE[table], (json.dumps(wanted), most)))


_TABLES = ("comment", "block")
_KEEP = {table: f"INSERT OR IGNORE INTO {table}_sample VALUES (?, ?)" for table in _TABLES}  # noqa: S608 - ours
_DONE = {table: f"UPDATE {table} SET sampled = 1 WHERE number = ?" for table in _TABLES}  # noqa: S608 - ours
_ALIKE = {
    table: f"SELECT number FROM json_each(?) JOIN {table}_sample ON run = value"  # noqa: S608 - ours
    f" JOIN {table} USING (number) WHERE archived_at IS NULL GROUP BY number ORDER BY count(*) DESC LIMIT ?"
    for table in _TABLES
}
