"""The library: the letter's blocks and the person's own, with versions, uses and search."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from docketwright.model.block import Block, Origin
from docketwright.reference.letter import letter_blocks
from docketwright.store.codec import pack_value, unpack_value
from docketwright.store.database import Database


@dataclass(frozen=True, slots=True)
class Use:
    """Where a block was used: the comment, its docket ("" without one), the block's version then, and when."""

    comment: str
    docket: str
    version: int
    used_at: datetime


class Library:
    """Every block a person can take. The letter's come with the program and are never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def blocks(self) -> tuple[Block, ...]:
        """Return the letter's blocks and then the own ones that are not archived, the last saved first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT body FROM block WHERE archived_at IS NULL ORDER BY saved_at DESC, rowid DESC"
            ).fetchall()
        return (*letter_blocks(), *(unpack_value(row[0], Block) for row in rows))

    def block(self, block_id: str) -> Block | None:
        """Return the block with this id as it is now, archived or not; None where there is none."""
        from_letter = next((one for one in letter_blocks() if one.id == block_id), None)
        if from_letter:
            return from_letter
        with self._database.reading() as connection:
            row = connection.execute("SELECT body FROM block WHERE id = ?", (block_id,)).fetchone()
        return unpack_value(row[0], Block) if row else None

    def save(self, block: Block, now: datetime) -> Block:
        """Save an own block as its next version and return it; nothing changes where nothing changed."""
        before = self.block(block.id)
        if before and replace(before, version=block.version) == block:
            return before
        saved = replace(block, origin=Origin.MINE, version=before.version + 1 if before else 1)
        body = pack_value(saved)
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO block (id, version, body, saved_at) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (id) DO UPDATE SET version = ?2, body = ?3, saved_at = ?4",
                (saved.id, saved.version, body, now.isoformat()),
            )
            connection.execute(
                "INSERT INTO block_version VALUES (?, ?, ?, ?)", (saved.id, saved.version, body, now.isoformat())
            )
            connection.execute("DELETE FROM block_text WHERE block_id = ?", (saved.id,))
            connection.execute(
                "INSERT INTO block_text VALUES (?, ?, ?, ?)",
                (saved.id, saved.title, f"{saved.text} {saved.request} {saved.note}", " ".join(saved.tags)),
            )
        return saved

    def versions(self, block_id: str) -> tuple[Block, ...]:
        """Return every version of an own block, the newest first; a letter's block has only itself."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT body FROM block_version WHERE block_id = ? ORDER BY version DESC", (block_id,)
            ).fetchall()
        found = tuple(unpack_value(row[0], Block) for row in rows)
        return found or tuple(one for one in letter_blocks() if one.id == block_id)

    def search(self, words: str, most: int = 50) -> tuple[Block, ...]:
        """Return the blocks that hold every one of these words or their beginnings, best first."""
        terms = re.findall(r"\w+", words.lower())
        if not terms:
            return self.blocks()[:most]
        return (*_letter_matches(terms), *self._own_matches(terms, most))[:most]

    def archive(self, block_id: str, now: datetime) -> None:
        """Put an own block away; `bring_back` undoes it."""
        with self._database.writing() as connection:
            connection.execute("UPDATE block SET archived_at = ? WHERE id = ?", (now.isoformat(), block_id))

    def bring_back(self, block_id: str) -> None:
        """Put an archived block on the list again."""
        with self._database.writing() as connection:
            connection.execute("UPDATE block SET archived_at = NULL WHERE id = ?", (block_id,))

    def record_use(self, block: Block, comment_id: str, docket: str, now: datetime) -> None:
        """Remember that a block was taken into a comment."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO block_use VALUES (?, ?, ?, ?, ?)",
                (block.id, comment_id, docket, block.version, now.isoformat()),
            )

    def uses(self, block_id: str) -> tuple[Use, ...]:
        """Return where a block was used, the latest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT comment_id, docket, version, used_at FROM block_use WHERE block_id = ? ORDER BY used_at DESC",
                (block_id,),
            ).fetchall()
        return tuple(Use(comment, docket, version, datetime.fromisoformat(at)) for comment, docket, version, at in rows)

    def _own_matches(self, terms: list[str], most: int) -> tuple[Block, ...]:
        query = " ".join(f'"{term}"*' for term in terms)
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT block.body FROM block_text JOIN block ON block.id = block_text.block_id"
                " WHERE block_text MATCH ? AND block.archived_at IS NULL ORDER BY rank LIMIT ?",
                (query, most),
            ).fetchall()
        return tuple(unpack_value(row[0], Block) for row in rows)


def _letter_matches(terms: list[str]) -> tuple[Block, ...]:
    def matches(block: Block) -> bool:
        words = re.findall(r"\w+", f"{block.title} {block.text}".lower())
        return all(any(word.startswith(term) for word in words) for term in terms)

    return tuple(block for block in letter_blocks() if matches(block))
