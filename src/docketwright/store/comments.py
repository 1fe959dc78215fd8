"""Comments in the workspace, and their versions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from docketwright.model.comment import Comment
from docketwright.model.rule import Rule
from docketwright.store.codec import moment, pack_value, unpack_value
from docketwright.store.comment_samples import arguing_text, drop_samples_of, sample_comments, some_unsampled
from docketwright.store.database import Database
from docketwright.store.failures import DamagedError
from docketwright.store.notices import Notices, drop_unused
from docketwright.store.precedence import came_before
from docketwright.store.samples import ALL, alike
from docketwright.store.seals import sealed
from docketwright.store.uses import keep_uses
from docketwright.store.versions import VersionRow, add_version, list_versions, version_is_due

_WHOLE = "seal IS seal(id, body, notice, saved_at, archived_at)"


@dataclass(frozen=True, slots=True)
class CommentRow:
    """A comment in the list and when it was last saved.

    The rule of `comment` is without the notice's paragraphs; `Comments.load` gives the whole. `archived_at` is None for
    a comment that was not put away.
    """

    comment: Comment
    saved_at: datetime
    archived_at: datetime | None = None


class Comments:
    """Every comment of the workspace. A method returns only when what it did is safe on the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._notices = Notices()

    def list(self) -> tuple[CommentRow, ...]:
        """Return all comments that are not archived, the last saved first."""
        return self._rows("archived_at IS NULL ORDER BY saved_at DESC, number DESC")

    def archived(self) -> tuple[CommentRow, ...]:
        """Return the comments that were put away, the last one first."""
        return self._rows("archived_at IS NOT NULL ORDER BY archived_at DESC, number DESC")

    def load(self, comment_id: str) -> Comment | None:
        """Return the comment with this id, None where there is none."""
        return self._read(_BY_ID, comment_id)

    def save(self, comment: Comment, now: datetime) -> None:
        """Save the comment; every ten minutes of work what it was before is kept as a version."""
        with self._database.writing() as connection:
            before = connection.execute("SELECT body, notice FROM comment WHERE id = ?", (comment.id,)).fetchone()
            became = self._put(connection, comment, now)
            if before and before != became and version_is_due(connection, comment.id, now):
                add_version(connection, comment.id, before, "", now)
                drop_unused(connection)

    def add(self, comment: Comment, now: datetime) -> bool:
        """Keep a comment that came from elsewhere; False, and nothing changes, where one with its id is there."""
        with self._database.writing() as connection:
            if connection.execute("SELECT 1 FROM comment WHERE id = ?", (comment.id,)).fetchone():
                return False
            self._put(connection, comment, now)
        return True

    def name_version(self, comment: Comment, name: str, now: datetime) -> None:
        """Save the comment and keep it as a version with a name of the person's."""
        with self._database.writing() as connection:
            was = self._put(connection, comment, now)
            add_version(connection, comment.id, was, name, now)

    def keep_version(self, comment: Comment, name: str, now: datetime) -> None:
        """Keep this once as a version of this name, and leave the comment as it is; one that is gone comes back."""
        with self._database.writing() as connection:
            if not connection.execute("SELECT 1 FROM comment WHERE id = ?", (comment.id,)).fetchone():
                self._put(connection, comment, now)
                return
            packed = self._packed(connection, comment)
            if not connection.execute(_KEPT, (comment.id, name, *packed)).fetchone():
                add_version(connection, comment.id, packed, name, now)

    def go_back(self, version: VersionRow, seen: datetime, name: str, now: datetime) -> bool:
        """Put a version in place of the comment that was last saved at `seen`, which is kept as a version of this name.

        False, and nothing changes, where the comment was saved again since it was seen, or one of the two is gone.
        """
        with self._database.writing() as connection:
            found = connection.execute(_BACK, (version.id, moment(seen))).fetchone()
            if found is None:
                return False
            comment_id, body, notice, *was = found
            add_version(connection, comment_id, (was[0], was[1]), name, now)
            drop_samples_of(connection, "id = ?", (comment_id,))
            connection.execute(_SAVE, sealed(comment_id, body, notice, moment(now), None))
            keep_uses(connection, self._whole(connection, body, notice), now)
        return True

    def versions(self, comment_id: str) -> tuple[VersionRow, ...]:
        """Return the versions of a comment, the newest first."""
        with self._database.reading() as connection:
            return list_versions(connection, comment_id)

    def version(self, version_id: int) -> Comment | None:
        """Return the comment as it was in a version, None where that is gone."""
        return self._read(_VERSION, version_id)

    def full_texts(self, before: str = "") -> tuple[tuple[str, str], ...]:
        """Return the name and the arguing text of the comments that came before this one, all others where it is new.

        Archived comments and examples are left out; a comment without text is too.
        """
        with self._database.reading() as connection:
            earlier = came_before(connection, before)
            rows = connection.execute(
                "SELECT number, body, notice FROM comment WHERE archived_at IS NULL ORDER BY saved_at DESC"
            ).fetchall()
            comments = _on_their_rules(connection, [row[1:] for row in rows if row[0] in earlier])
        texts = ((one.display_name, arguing_text(one)) for one in comments if not one.example)
        return tuple((name, text) for name, text in texts if text)

    def alike(self, text: str, before: str = "", most: int = 50) -> tuple[tuple[str, str], ...]:
        """Return like `full_texts` only the comments that share a sentence with this text, the closest first."""
        while self._sample_some(before):
            pass
        with self._database.reading() as connection:
            earlier = came_before(connection, before)
            closest = [one for one in alike(connection, "comment", text, ALL) if one in earlier][:most]
            rows = [connection.execute(_BODY, (number,)).fetchone() for number in closest]
            comments = _on_their_rules(connection, rows)
        return tuple((one.display_name, arguing_text(one)) for one in comments if not one.example)

    def archive(self, comment_id: str, now: datetime) -> None:
        """Take a comment off the list; it stays in the workspace until it is purged."""
        self._set_archived(comment_id, moment(now))

    def bring_back(self, comment_id: str) -> None:
        """Put an archived comment on the list again; nothing is written where it is there."""
        with self._database.reading() as connection:
            away = connection.execute(_IS_AWAY, (comment_id,)).fetchone()
        if away:
            self._set_archived(comment_id, None)

    def purge(self, before: datetime) -> int:
        """Delete what was put away before this moment, with its versions; return how many comments went.

        One that was saved since then is worked on, and stays.
        """
        with self._database.writing() as connection:
            old = (moment(before),) * 2
            drop_samples_of(connection, _OLD, old)
            gone = connection.execute(f"DELETE FROM comment WHERE {_OLD}", old).rowcount  # noqa: S608 - ours
            if gone:
                drop_unused(connection)
        return gone

    def _put(self, connection: sqlite3.Connection, comment: Comment, now: datetime) -> tuple[bytes, bytes | None]:
        """Write a comment and return its body and the digest of its notice."""
        body, notice = self._packed(connection, comment)
        drop_samples_of(connection, "id = ?", (comment.id,))
        connection.execute(_SAVE, sealed(comment.id, body, notice, moment(now), None))
        keep_uses(connection, comment, now)
        return body, notice

    def _packed(self, connection: sqlite3.Connection, comment: Comment) -> tuple[bytes, bytes | None]:
        """Keep the comment's notice, and return its body and the digest of that notice."""
        notice = self._notices.keep(connection, comment.rule)
        return pack_value(replace(comment, rule=None)), notice

    def _read(self, which: str, key: str | int) -> Comment | None:
        with self._database.reading() as connection:
            row = connection.execute(which, (key,)).fetchone()
            if row is None:
                return None
            body, notice, whole = row
            if not whole:
                raise DamagedError
            return self._whole(connection, body, notice)

    def _whole(self, connection: sqlite3.Connection, body: bytes, notice: bytes | None) -> Comment:
        return replace(unpack_value(body, Comment), rule=self._notices.give(connection, notice))

    def _sample_some(self, without: str) -> bool:
        # A few at a time, so that a save in between need not wait for a thousand comments.
        with self._database.reading() as connection:
            if not some_unsampled(connection, without):
                return False  # a disk that takes no words is no reason not to find what is there
        with self._database.writing() as connection:
            return sample_comments(connection, without)

    def _rows(self, which: str) -> tuple[CommentRow, ...]:
        with self._database.reading() as connection:
            facts = dict(connection.execute("SELECT digest, facts FROM notice").fetchall())
            rows = connection.execute(
                f"SELECT body, notice, saved_at, archived_at, {_WHOLE} FROM comment WHERE {which}"  # noqa: S608 - ours
            ).fetchall()
        if not all(row[4] and (row[1] is None or row[1] in facts) for row in rows):
            raise DamagedError
        rules = {digest: unpack_value(facts[digest], Rule) for digest in {row[1] for row in rows} if digest}
        return tuple(
            CommentRow(
                replace(unpack_value(body, Comment), rule=rules.get(notice)),
                datetime.fromisoformat(saved_at),
                datetime.fromisoformat(archived_at) if archived_at else None,
            )
            for body, notice, saved_at, archived_at, _ in rows
        )

    def _set_archived(self, comment_id: str, at: str | None) -> None:
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE comment SET archived_at = :at, seal = seal(id, body, notice, saved_at, :at) WHERE id = :id",
                {"id": comment_id, "at": at},
            )


def _on_their_rules(connection: sqlite3.Connection, rows: Sequence[tuple[bytes, bytes | None]]) -> Iterator[Comment]:
    """Give the comments of these bodies, each with the facts of its notice: most are named after their rule."""
    facts = "SELECT facts FROM notice WHERE digest = ?"
    found = {digest: connection.execute(facts, (digest,)).fetchone() for digest in {row[1] for row in rows}}
    rules = {digest: unpack_value(one[0], Rule) for digest, one in found.items() if one}
    return (replace(unpack_value(body, Comment), rule=rules.get(digest)) for body, digest in rows)


_BY_ID = f"SELECT body, notice, {_WHOLE} FROM comment WHERE id = ?"  # noqa: S608 - the columns are ours
_BODY = "SELECT body, notice FROM comment WHERE number = ?"
_VERSION = """
SELECT body, notice, seal IS seal(comment_id, body, notice, name, made_at) FROM comment_version WHERE id = ?"""
_KEPT = """
SELECT 1 FROM comment_version WHERE comment_id = ? AND name = ? AND body = ? AND notice IS ?
    AND seal IS seal(comment_id, body, notice, name, made_at)"""
_SAVE = """
INSERT INTO comment (id, body, notice, saved_at, archived_at, seal) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET body = excluded.body, notice = excluded.notice, saved_at = excluded.saved_at,
    sampled = 0, seal = seal(excluded.id, excluded.body, excluded.notice, excluded.saved_at, archived_at)"""
_BACK = """
SELECT comment_id, version.body, version.notice, comment.body, comment.notice FROM comment_version AS version
JOIN comment ON comment.id = comment_id
WHERE version.id = ? AND comment.saved_at = ?
    AND version.seal IS seal(comment_id, version.body, version.notice, name, made_at)"""
_IS_AWAY = "SELECT 1 FROM comment WHERE id = ? AND archived_at IS NOT NULL"
_OLD = "archived_at < ? AND saved_at < ?"
