"""Versions of a comment: named ones for ever, the program's own all for three days of work, then one a day.

A day of work is one on which a version was made, so that a clock that is set forward makes nothing old.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from docketwright.store.codec import moment
from docketwright.store.seals import sealed

_EVERY = timedelta(minutes=10)
_DAYS_WITH_ALL = 3
_MOST_UNNAMED = 200


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a comment; `name` is "" for those kept by the program itself."""

    id: int
    name: str
    made_at: datetime


def list_versions(connection: sqlite3.Connection, comment_id: str) -> tuple[VersionRow, ...]:
    """Return the versions of a comment, the newest first."""
    rows = connection.execute(
        "SELECT id, name, made_at FROM comment_version WHERE comment_id = ? ORDER BY id DESC", (comment_id,)
    ).fetchall()
    return tuple(VersionRow(number, name, datetime.fromisoformat(at)) for number, name, at in rows)


def version_is_due(connection: sqlite3.Connection, comment_id: str, now: datetime) -> bool:
    """Tell whether the last version is ten minutes from now, either way: a clock that was set back counts too."""
    row = connection.execute(
        "SELECT made_at FROM comment_version WHERE comment_id = ? ORDER BY id DESC LIMIT 1", (comment_id,)
    ).fetchone()
    return row is None or abs(now - datetime.fromisoformat(row[0])) >= _EVERY


def add_version(
    connection: sqlite3.Connection, comment_id: str, was: tuple[bytes, bytes | None], name: str, now: datetime
) -> None:
    """Keep a comment's body and notice as a version, and thin the older ones."""
    connection.execute(_ADD, sealed(comment_id, *was, name, moment(now)))
    connection.execute(_THIN_BY_DAY, {"comment": comment_id, "days": _DAYS_WITH_ALL})
    connection.execute(_THIN_BY_COUNT, {"comment": comment_id, "most": _MOST_UNNAMED})


_ADD = """
INSERT INTO comment_version (comment_id, body, notice, name, made_at, seal)
VALUES (?, ?, ?, ?, ?, ?)"""
_THIN_BY_DAY = """
DELETE FROM comment_version WHERE comment_id = :comment AND name = '' AND id NOT IN (
    SELECT max(id) FROM comment_version WHERE comment_id = :comment AND name = '' GROUP BY substr(made_at, 1, 10)
) AND substr(made_at, 1, 10) NOT IN (
    SELECT substr(made_at, 1, 10) AS day FROM comment_version WHERE comment_id = :comment AND name = ''
    GROUP BY day ORDER BY max(id) DESC LIMIT :days
)"""
_THIN_BY_COUNT = """
DELETE FROM comment_version WHERE comment_id = :comment AND name = '' AND id NOT IN (
    SELECT id FROM comment_version WHERE comment_id = :comment AND name = '' ORDER BY id DESC LIMIT :most
)"""
