"""The library: the letter's blocks and the person's own, with versions, uses and search."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from functools import cache

from docketwright.errors import UsageError
from docketwright.model.block import Block, Origin
from docketwright.phrases import phrase
from docketwright.reference.letter import letter_blocks
from docketwright.store.block_search import own_holding
from docketwright.store.codec import moment, unpack_value
from docketwright.store.database import Database
from docketwright.store.failures import DamagedError
from docketwright.store.finding import Filter, beginnings, matches
from docketwright.store.index import index_is_whole, make_index_anew
from docketwright.store.samples import alike
from docketwright.store.shelf import drop_put_away, own_blocks, put, put_away, sample_some, star
from docketwright.store.uses import Use, latest_uses, remember_use, uses_of

_EVERY_BLOCK = Filter()
_NO_END = -1
# So many blocks are looked through in a quarter of a second, and no save waits longer than that.
_LOOKED_THROUGH = 20_000


class Library:
    """Every block a person can take. The letter's come with the program and are never changed.

    `saves` counts how often blocks were saved since the workspace was opened.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.saves = 0

    def blocks(self, only: Filter = _EVERY_BLOCK, most: int = _NO_END, skip: int = 0) -> tuple[Block, ...]:
        """Return the letter's blocks and then the own ones that are not archived, the last saved first.

        `most` and `skip` give a page of them; the first page of a hundred thousand costs what that of ten does.
        """
        letters = self._letters(only)
        page = letters[skip:] if most == _NO_END else letters[skip : skip + most]
        left = most if most == _NO_END else most - len(page)
        asked, values = only.conditions()
        tail = f"WHERE {asked} ORDER BY block.saved_at DESC, block.number DESC LIMIT ? OFFSET ?"
        with self._database.reading() as connection:
            return (*page, *own_blocks(connection, tail, (*values, left, max(0, skip - len(letters)))))

    def search(
        self, words: str, most: int = 50, only: Filter = _EVERY_BLOCK, *, ranked: bool = True
    ) -> tuple[Block, ...]:
        """Return the blocks that hold every one of these words or their beginnings, the best first.

        Words in the title count most, then those in the tags. With `ranked` False the last added come first, which
        takes about a millisecond however many match: for the key that was just pressed. A word that thousands of blocks
        hold tells nothing apart and is costly to weigh: then those with the words in their titles come first.
        """
        wanted = beginnings(words)
        if not wanted:
            return self.blocks(only, most)
        try:
            return self._search(wanted, most, only, ranked=ranked)
        except DamagedError:
            self.make_index_anew()  # raises this again where the blocks themselves are broken
            return self._search(wanted, most, only, ranked=ranked)

    def index_is_whole(self) -> bool:
        """Tell whether the search index is whole; of a very large one a search that fails tells first."""
        with self._database.writing() as connection:
            few = connection.execute("SELECT count(*) FROM block").fetchone()[0] <= _LOOKED_THROUGH
            return not few or index_is_whole(connection)

    def make_index_anew(self) -> None:
        """Make the search index from the blocks again; it holds nothing of its own."""
        with self._database.writing() as connection:
            make_index_anew(connection)

    def _search(self, wanted: tuple[str, ...], most: int, only: Filter, *, ranked: bool) -> tuple[Block, ...]:
        letters = tuple(block for block in self._letters(only) if matches(block, wanted))[:most]
        with self._database.reading() as connection:
            own = own_holding(connection, wanted, only, most - len(letters), ranked=ranked)
        return (*letters, *own)

    def alike(self, text: str, most: int = 50) -> tuple[Block, ...]:
        """Return the own blocks that share a sentence with this text, the closest first; the letter's are not asked."""
        while self._sample_some():
            pass
        with self._database.reading() as connection:
            found = (
                own_blocks(connection, "WHERE block.number = ?", (one,))
                for one in alike(connection, "block", text, most)
            )
            return tuple(block for blocks in found for block in blocks)

    def archived(self) -> tuple[Block, ...]:
        """Return the own blocks that were put away, the last one first, each with the moment it was."""
        with self._database.reading() as connection:
            return own_blocks(connection, "WHERE block.archived_at IS NOT NULL ORDER BY block.archived_at DESC")

    def block(self, block_id: str) -> Block | None:
        """Return the block with this id as it is now, archived or not; None where there is none."""
        with self._database.reading() as connection:
            own = own_blocks(connection, "WHERE block.id = ?", (block_id,))
        letters = () if own or block_id not in _letter_ids() else self._letters(_EVERY_BLOCK)
        return next((one for one in (*own, *letters) if one.id == block_id), None)

    def count(self, only: Filter = _EVERY_BLOCK) -> int:
        """Return how many blocks pass; it looks at every one, so ask for it after the first page is shown."""
        asked, values = only.conditions()
        with self._database.reading() as connection:
            own = connection.execute(f"SELECT count(*) FROM block WHERE {asked}", values).fetchone()[0]  # noqa: S608 - ours
        return int(own) + len(self._letters(only))

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag of the own blocks and how many bear it, by name."""
        with self._database.reading() as connection:
            return tuple(connection.execute("SELECT tag, count(*) FROM block_tag GROUP BY tag ORDER BY tag").fetchall())

    def save(self, block: Block, now: datetime) -> Block:
        """Save an own block as its next version and return it; nothing changes where nothing changed.

        Making it a favourite is no new version. UsageError for a block of the letter.
        """
        with self.one_go():
            before = self.block(block.id)
            if before and before.origin is Origin.LETTER:
                raise UsageError(
                    phrase("The letter's blocks cannot be changed."), phrase("Duplicate it and change the copy.")
                )
            if before and replace(before, version=block.version, favourite=block.favourite) == block:
                self.set_favourite(block.id, favourite=block.favourite)
                return replace(before, favourite=block.favourite)
            saved = replace(block, origin=Origin.MINE, version=before.version + 1 if before else 1)
            self.take_in((saved,), now)
            return saved

    def one_go(self) -> AbstractContextManager[None]:
        """Let nobody else save a block between what is read inside and what is saved there."""
        return self._database.one_go()

    def take_in(self, blocks: tuple[Block, ...], now: datetime) -> None:
        """Save own blocks with the very versions they bear, all or none."""
        with self._database.writing() as connection:
            for first in range(0, len(blocks), _AT_ONCE):
                some = blocks[first : first + _AT_ONCE]
                put(connection, [replace(block, origin=Origin.MINE) for block in some], now)
            self.saves += 1

    def duplicate(self, block_id: str, new_id: str, now: datetime) -> Block:
        """Save a copy of a block, the letter's too, as an own one and return it; UsageError where there is none."""
        block = self.block(block_id)
        if block is None:
            raise UsageError(phrase("This block is gone."), phrase("Choose another."))
        copy = replace(block, id=new_id, title=f"{block.title} (copy)", origin=Origin.MINE, favourite=False)
        return self.save(replace(copy, offered=True, archived_at=None), now)

    def set_favourite(self, block_id: str, *, favourite: bool) -> None:
        """Make a block, own or the letter's, a favourite or none."""
        with self._database.writing() as connection:
            star(connection, block_id, favourite=favourite)

    def versions(self, block_id: str) -> tuple[Block, ...]:
        """Return every version of an own block, the newest first; a letter's block has only itself."""
        with self._database.reading() as connection:
            rows = connection.execute(_VERSIONS, (block_id,)).fetchall()
        found = tuple(unpack_value(row[0], Block) for row in rows)
        return found or tuple(one for one in letter_blocks() if one.id == block_id)

    def archive(self, block_id: str, now: datetime) -> None:
        """Put an own block away; `bring_back` undoes it until it is purged."""
        with self._database.writing() as connection:
            put_away(connection, block_id, moment(now))

    def bring_back(self, block_id: str) -> None:
        """Put an archived block on the list again."""
        with self._database.writing() as connection:
            put_away(connection, block_id, None)

    def purge(self, before: datetime) -> int:
        """Delete what was put away before this moment, with its versions; return how many blocks went.

        One that was saved since then is worked on, and stays.
        """
        with self._database.writing() as connection:
            return drop_put_away(connection, before)

    def record_use(self, block: Block, comment_id: str, docket: str, now: datetime) -> None:
        """Remember that a block was taken into a comment."""
        with self._database.writing() as connection:
            remember_use(connection, block, comment_id, docket, now)

    def uses(self, block_id: str) -> tuple[Use, ...]:
        """Return where a block was used, the latest first."""
        with self._database.reading() as connection:
            return uses_of(connection, block_id)

    def last_used(self) -> tuple[Block, Use] | None:
        """Return the block that was taken last and where, of those that are still there; None where none was."""
        with self._database.reading() as connection:
            found = ((self.block(block_id), use) for block_id, use in latest_uses(connection))
            return next(((block, use) for block, use in found if block is not None), None)

    def _sample_some(self) -> bool:
        with self._database.writing() as connection:
            return sample_some(connection)

    def _letters(self, only: Filter) -> tuple[Block, ...]:
        with self._database.reading() as connection:
            starred = {row[0] for row in connection.execute("SELECT block_id FROM favourite")}
            used = {row[0] for row in connection.execute("SELECT DISTINCT block_id FROM block_use")}
        letters = (replace(one, favourite=True) if one.id in starred else one for one in letter_blocks())
        return tuple(one for one in letters if only.takes(one, used=one.id in used))


@cache
def _letter_ids() -> frozenset[str]:
    return frozenset(one.id for one in letter_blocks())


_AT_ONCE = 5_000
_VERSIONS = """
SELECT body FROM block_version JOIN block USING (number) WHERE id = ? ORDER BY block_version.version DESC"""
