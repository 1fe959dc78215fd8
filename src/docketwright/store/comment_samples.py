"""The samples by which comments that share a sentence are found: of their arguing text, when first asked for."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from docketwright.errors import ReadError
from docketwright.model.comment import Comment
from docketwright.model.passages import argument_passages
from docketwright.store.codec import unpack_value
from docketwright.store.samples import SAMPLED, drop_samples, keep_samples


def arguing_text(comment: Comment) -> str:
    """Return what a comment argues, a passage a line; "" where it argues nothing yet."""
    return "\n".join(passage.text for argument in comment.arguments for passage in argument_passages(argument))


def some_unsampled(connection: sqlite3.Connection, without: str) -> bool:
    """Tell whether a comment other than `without` has no samples of what it says now."""
    return connection.execute(_UNSAMPLED, (without,)).fetchone() is not None


def sample_comments(connection: sqlite3.Connection, without: str) -> bool:
    """Keep samples of the next few comments that have none; tell whether there were any."""
    rows = connection.execute(_UNSAMPLED, (without,)).fetchall()
    for number, body in rows:
        keep_samples(connection, "comment", [(number, arguing_text(unpack_value(body, Comment)))])
    return bool(rows)


def drop_samples_of(connection: sqlite3.Connection, which: str, values: tuple[str, ...]) -> None:
    """Drop the samples of the comments that this condition names, before their words change or go."""
    asked = f"SELECT number, body FROM comment WHERE {which} AND sampled = {SAMPLED}"  # noqa: S608 - ours
    for number, body in connection.execute(asked, values).fetchall():
        # What cannot be read any more is no reason to refuse new words: its samples stay, and cost a look.
        with suppress(ReadError):
            drop_samples(connection, "comment", number, arguing_text(unpack_value(body, Comment)))


_UNSAMPLED = "SELECT number, body FROM comment WHERE sampled = 0 AND id != ? LIMIT 10"
