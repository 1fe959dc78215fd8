"""Finds the stored texts that share a sentence with a draft, among any number of them, in milliseconds.

Of every twelve runs of five words that follow one another, the one with the smallest number is kept (winnowing), so two
texts that share sixteen words in a row share a sample. What is found is a proposal: the check of own words decides.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from zlib import crc32

from docketwright.model.text import bare_words
from docketwright.store.database import Database

ALL = -1
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
    """Keep the samples of comments' or blocks' texts by their numbers; `table` is "comment" or "block".

    Those of the words before are to be dropped first, with `drop_samples`: then the row has only its own.
    """
    # In the order in which the table lies on the disk: many at once cost half of what each alone does.
    rows = sorted((run, number) for number, text in texts for run in samples(text))
    connection.executemany(_KEEP[table], rows)
    connection.executemany(_DONE[table], [(number,) for number, _ in texts])


def drop_samples(connection: sqlite3.Connection, table: str, number: int, text: str) -> None:
    """Drop the samples that were kept of this text, whose words are no longer there."""
    connection.executemany(_DROP[table], ((run, number) for run in samples(text)))


def sweep(database: Database, stopped: Callable[[], bool]) -> None:
    """Let go of samples that outlived their words; earlier versions of the program never dropped any.

    It goes through them in pieces, so that a save in between need not wait. What it takes too much is sampled again
    when it is next looked for. Where no row was sampled by such a version there is nothing to do.
    """
    for table in _TABLES:
        with database.reading() as connection:
            old = connection.execute(f"SELECT 1 FROM {table} WHERE sampled = {_EARLIER} LIMIT 1").fetchone()  # noqa: S608 - ours
        begin: tuple[int, int] | None = (-1, -1)
        while old and begin is not None and not stopped():
            begin = _sweep_some(database, table, begin)
        if old and begin is None:
            with database.writing() as connection:
                connection.execute(_SWEPT[table])


def _sweep_some(database: Database, table: str, begin: tuple[int, int]) -> tuple[int, int] | None:
    """Drop those of the next samples whose row may have others than its own; return where to go on, None at the end."""
    with database.writing() as connection:
        end: tuple[int, int] | None = connection.execute(_END[table], begin).fetchone()
        connection.execute(_STALE[table], (*begin, *(end or _LAST)))
        return end


def alike(connection: sqlite3.Connection, table: str, text: str, most: int) -> tuple[int, ...]:
    """Return the numbers of the rows that share most samples with this text, the closest first; ALL for every one."""
    wanted = sorted(samples(text))
    return tuple(row[0] for row in connection.execute(_ALIKE[table], (json.dumps(wanted), most)))


_TABLES = ("comment", "block")
_KEEP = {table: f"INSERT OR IGNORE INTO {table}_sample VALUES (?, ?)" for table in _TABLES}  # noqa: S608 - ours
# What `sampled` of a row says: by an earlier version of the program, which left samples of earlier words; only its own.
_EARLIER, SAMPLED = 1, 2
_AT_ONCE, _LAST = 5_000, (2**32, 2**62)
_DONE = {table: f"UPDATE {table} SET sampled = {SAMPLED} WHERE number = ?" for table in _TABLES}  # noqa: S608 - ours
_DROP = {table: f"DELETE FROM {table}_sample WHERE run = ? AND number = ?" for table in _TABLES}  # noqa: S608 - ours
_END = {
    table: f"SELECT run, number FROM {table}_sample WHERE (run, number) > (?, ?) ORDER BY run, number"  # noqa: S608 - ours
    f" LIMIT 1 OFFSET {_AT_ONCE}"
    for table in _TABLES
}
# A block of which there was only one version has had no earlier words.
_OWN = {"comment": f"sampled = {SAMPLED}", "block": f"(sampled = {SAMPLED} OR sampled = {_EARLIER} AND version = 1)"}
_STALE = {
    table: f"DELETE FROM {table}_sample WHERE (run, number) > (?, ?) AND (run, number) <= (?, ?) AND NOT EXISTS"  # noqa: S608 - ours
    f" (SELECT 1 FROM {table} WHERE {table}.number = {table}_sample.number AND {own})"
    for table, own in _OWN.items()
}
_SWEPT = {
    "comment": f"UPDATE comment SET sampled = 0 WHERE sampled = {_EARLIER}",  # noqa: S608 - ours
    "block": f"UPDATE block SET sampled = iif(version = 1, {SAMPLED}, 0) WHERE sampled = {_EARLIER}",  # noqa: S608 - ours
}
_ALIKE = {
    table: f"SELECT number FROM json_each(?) JOIN {table}_sample ON run = value"  # noqa: S608 - ours
    f" JOIN {table} USING (number) WHERE archived_at IS NULL GROUP BY number ORDER BY count(*) DESC LIMIT ?"
    for table in _TABLES
}
