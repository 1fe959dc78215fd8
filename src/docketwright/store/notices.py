"""The notices that comments answer, each kept once however often a comment on it is saved."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from docketwright.model.rule import Rule
from docketwright.store.codec import pack_value, unpack_value
from docketwright.store.failures import DamagedError
from docketwright.store.seals import seal, sealed


class Notices:
    """Keeps and gives notices by their digest, inside the transaction of whoever asks."""

    def __init__(self) -> None:
        self._last: tuple[Rule, bytes] | None = None

    def keep(self, connection: sqlite3.Connection, rule: Rule | None) -> bytes | None:
        """Keep the notice where it is not kept yet and return its digest, None for none."""
        if rule is None:
            return None
        digest, body = self._digest(rule)
        if not connection.execute("SELECT 1 FROM notice WHERE digest = ?", (digest,)).fetchone():
            facts = pack_value(replace(rule, paragraphs=()))
            connection.execute(
                "INSERT INTO notice VALUES (?, ?, ?, ?)", sealed(digest, body or pack_value(rule), facts)
            )
        return digest

    def give(self, connection: sqlite3.Connection, digest: bytes | None) -> Rule | None:
        """Return the notice with this digest, None for none; DamagedError where it is broken or gone."""
        if digest is None:
            return None
        row = connection.execute("SELECT body FROM notice WHERE digest = ?", (digest,)).fetchone()
        if row is None or seal(row[0]) != digest:
            raise DamagedError
        rule = unpack_value(row[0], Rule)
        self._last = (rule, digest)
        return rule

    def _digest(self, rule: Rule) -> tuple[bytes, bytes | None]:
        # Typing leaves the very same notice in the comment, and a long one takes a millisecond to write out.
        last = self._last
        if last and last[0] is rule:
            return last[1], None
        body = pack_value(rule)
        digest = seal(body)
        assert digest is not None
        self._last = (rule, digest)
        return digest, body


def drop_unused(connection: sqlite3.Connection) -> None:
    """Delete the notices that no comment and no version is on any more."""
    connection.execute(
        "DELETE FROM notice WHERE digest NOT IN"
        " (SELECT notice FROM comment WHERE notice IS NOT NULL"
        " UNION SELECT notice FROM comment_version WHERE notice IS NOT NULL)"
    )
