"""Comments in the workspace, and their versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from docketwright.model.comment import Comment
from docketwright.store.codec import pack_value, unpack_value
from docketwright.store.database import Database

_EVERY = timedelta(minutes=10)
_KEEP_ALL_FOR = timedelta(days=2)
_MOST_UNNAMED = 200


@dataclass(frozen=True, slots=True)
class CommentRow:
    """A comment in the list: the comment and when it was last saved."""

    comment: Comment
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a comment; `name` is "" for those kept by the program itself."""

    id: int
    name: str
    made_at: datetime


class Comments:
    """Every comment of the workspace. A method returns only when what it did is safe on the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[CommentRow, ...]:
        """Return all comments that are not archived, the last saved first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT body, saved_at FROM comment WHERE archived_at IS NULL ORDER BY saved_at DESC, rowid DESC"
            ).fetchall()
        return tuple(CommentRow(unpack_value(body, Comment), datetime.fromisoformat(at)) for body, at in rows)

    def load(self, comment_id: str) -> Comment | None:
        """Return the comment with this id, None where there is none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT body FROM comment WHERE id = ?", (comment_id,)).fetchone()
        return unpack_value(row[0], Comment) if row else None

    def save(self, comment: Comment, now: datetime) -> None:
        """Save the comment; every ten minutes of work what it was before is kept as a version."""
        body = pack_value(comment)
        with self._database.writing() as connection:
            before = connection.execute("SELECT body FROM comment WHERE id = ?", (comment.id,)).fetchone()
            if before and before[0] != body and self._version_is_due(comment.id, now):
                self._add_version(comment.id, before[0], "", now)
            connection.execute(
                "INSERT INTO comment (id, body, saved_at) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                (comment.id, body, now.isoformat()),
            )

    def name_version(self, comment: Comment, name: str, now: datetime) -> None:
        """Save the comment and keep it as a version with a name of the person's."""
        self.save(comment, now)
        with self._database.writing():
            self._add_version(comment.id, pack_value(comment), name, now)

    def versions(self, comment_id: str) -> tuple[VersionRow, ...]:
        """Return the versions of a comment, the newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, name, made_at FROM comment_version WHERE comment_id = ? ORDER BY id DESC", (comment_id,)
            ).fetchall()
        return tuple(VersionRow(number, name, datetime.fromisoformat(at)) for number, name, at in rows)

    def version(self, version_id: int) -> Comment | None:
        """Return the comment as it was in a version, None where that is gone."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT body FROM comment_version WHERE id = ?", (version_id,)).fetchone()
        return unpack_value(row[0], Comment) if row else None

    def archive(self, comment_id: str, now: datetime) -> None:
        """Take a comment off the list; it stays in the workspace until it is purged."""
        self._set_archived(comment_id, now.isoformat())

    def bring_back(self, comment_id: str) -> None:
        """Put an archived comment on the list again."""
        self._set_archived(comment_id, None)

    def _set_archived(self, comment_id: str, at: str | None) -> None:
        with self._database.writing() as connection:
            connection.execute("UPDATE comment SET archived_at = ? WHERE id = ?", (at, comment_id))

    def _version_is_due(self, comment_id: str, now: datetime) -> bool:
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT max(made_at) FROM comment_version WHERE comment_id = ?", (comment_id,)
            ).fetchone()
        return row[0] is None or abs(now - datetime.fromisoformat(row[0])) >= _EVERY

    def _add_version(self, comment_id: str, body: bytes, name: str, now: datetime) -> None:
        with self._database.reading() as connection:
            connection.execute(
                "INSERT INTO comment_version (comment_id, body, name, made_at) VALUES (?, ?, ?, ?)",
                (comment_id, body, name, now.isoformat()),
            )
            connection.execute(_THIN_BY_DAY, (comment_id, (now - _KEEP_ALL_FOR).isoformat()))
            connection.execute(_THIN_BY_COUNT, (comment_id, _MOST_UNNAMED))


_THIN_BY_DAY = """
DELETE FROM comment_version WHERE comment_id = ?1 AND name = '' AND made_at < ?2 AND id NOT IN (
    SELECT max(id) FROM comment_version WHERE comment_id = ?1 AND name = '' GROUP BY substr(made_at, 1, 10)
)"""
_THIN_BY_COUNT = """
DELETE FROM comment_version WHERE comment_id = ?1 AND name = '' AND id NOT IN (
    SELECT id FROM comment_version WHERE comment_id = ?1 AND name = '' ORDER BY id DESC LIMIT ?2
)"""
