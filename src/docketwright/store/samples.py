"""Finds the stored texts that share a sentence with a draft, among any number of them, in milliseconds.

Of every twelve runs of five words that follow one another, the one with the smallest number is kept (winnowing), so two
texts that share sixteen words in a row share a sample. What is found is a proposal: the check of own words decides.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from zlib import crc32

from docketwright.model.text import bare_words

_RUN = 5
_WINDOW = 12


def samples(text: str) -> frozenset[int]:
    """Return the numbers of the sampled runs of a text, none where it has fewer than five words."""
    plain = [word.lower() for word in bare_words(text)]
    runs = [crc32(" ".join(five).encode()) for five in zip(*(plain[at:] for at in range(_RUN)), strict=False)]
    if len(runs) < _WINDOW:
        return frozenset((min(runs),) if runs else ())
    # The smallest of two, of four and of eight that follow one another; two eights that overlap make twelve.
    two = [*map(min, runs, runs[1:])]
    four = [*map(min, two, two[2:])]
    eight = [*map(min, four, four[4:])]
    return frozenset(map(min, eight, eight[_WINDOW - 8 :]))


def keep_samples(connection: sqlite3.Connection, table: str, texts: Sequence[tuple[int, str]]) -> None:
    """Keep the samples of comments' or blocks' texts by their numbers; `table` is "comment" or "block"."""
    # In the order in which the table lies on the disk: many at once cost half of what each alone does.
    rows = sorted((run, number) for number, text in texts for run in samples(text))
    connection.executemany(_KEEP[table], rows)
    connection.executemany(_DONE[table], [(number,) for number, _ in texts])


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
