"""What can still be read of a damaged workspace, row by row. The file is only read, never mended."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from docketwright.errors import ReadError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.rule import Rule
from docketwright.store.carving import Carved, carve
from docketwright.store.codec import unpack_value
from docketwright.store.failures import FAILURES
from docketwright.store.filings import Filing
from docketwright.store.opening import reader
from docketwright.store.seals import SEALED, seal

T = TypeVar("T")
Cell = str | bytes | int | None
_PIECE = 512


@dataclass(frozen=True, slots=True)
class Remain:
    """A comment as it can be read. `whole` says that its seal holds: no letter of it has changed.

    Otherwise `read` of its `of` arguments could be read, and the others are as its newest whole version has them, where
    there is one. `saved_at` is None where even that is broken.
    """

    comment: Comment
    saved_at: datetime | None
    whole: bool
    read: int
    of: int


@dataclass(frozen=True, slots=True)
class Remains:
    """What can be read. `blocks` holds every whole version of the own blocks, the older ones first."""

    comments: tuple[Remain, ...] = ()
    blocks: tuple[Block, ...] = ()
    filings: tuple[Filing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.comments or self.blocks or self.filings)


def read_remains(path: Path) -> Remains:
    """Return what can be read of this workspace file; nothing where not even its tables can be found."""
    try:
        with closing(reader(path)) as connection:
            blocks = (one for _, one in _valued(connection, "block_version", Block))
            return Remains(
                tuple(_comments(connection)),
                tuple(sorted(blocks, key=lambda one: (one.id, one.version))),
                tuple(_filings(connection)),
            )
    except (*FAILURES, OSError):
        return Remains()


def _comments(connection: sqlite3.Connection) -> Iterator[Remain]:
    versions = {str(row["comment_id"]): one for row, one in _valued(connection, "comment_version", Comment)}
    whole = {number: row for number, row in _rows(connection, "comment") if _is_whole(row, "comment")}
    notices = {row["digest"]: number for number, row in _rows(connection, "notice") if _is_whole(row, "notice")}
    for number in _numbers(connection, "comment"):
        row = whole.get(number) or {name: _cell(connection, number, name) for name in ("id", "notice", "saved_at")}
        body = row.get("body") or _as_far_as_it_goes(connection, number)
        comment_id = str(row["id"] or f"damaged-{number}")
        carved = carve(body, comment_id) if isinstance(body, bytes) else None
        if carved or comment_id in versions:
            found = _filled(carved, versions.get(comment_id)) if number not in whole or not carved else carved
            rule = _notice(connection, notices.get(row["notice"]))
            sealed = number in whole and (rule is None) is (row["notice"] is None)
            yield Remain(replace(found.comment, rule=rule), _moment(row["saved_at"]), sealed, found.read, found.of)


def _filled(carved: Carved | None, version: Comment | None) -> Carved:
    """Return what was read, with what only a whole version still has."""
    if version is None:
        assert carved is not None
        return carved
    if carved is None:
        return Carved(version, 0, len(version.arguments))
    comment = carved.comment
    more = tuple(one for one in version.arguments if comment.argument(one.id) is None)
    if carved.read == carved.of and not more:
        return carved
    both = version
    for argument in comment.arguments:
        both = both.with_argument(argument)
    cited = {one.id: one for one in (*version.sources, *comment.sources)}
    return Carved(
        replace(both, sources=tuple(cited.values())), carved.read, max(carved.of, len(comment.arguments) + len(more))
    )


def _filings(connection: sqlite3.Connection) -> Iterator[Filing]:
    for row, comment in _valued(connection, "filing", Comment):
        with suppress(ValueError):
            day = date.fromisoformat(str(row["filed_on"]))
            yield Filing(comment, day, str(row["channel"]), str(row["tracking_number"]), str(row["note"]))


def _notice(connection: sqlite3.Connection, number: int | None) -> Rule | None:
    row = _row(connection, "notice", number) if number is not None else None
    if row is not None:
        with suppress(ReadError):
            return unpack_value(bytes(row["body"]), Rule)  # type: ignore[arg-type] # sealed, so it is what was written
    return None


def _valued(connection: sqlite3.Connection, table: str, kind: type[T]) -> Iterator[tuple[dict[str, Cell], T]]:
    """Yield the whole rows of a table and what their body holds."""
    for _, row in _rows(connection, table):
        if _is_whole(row, table):
            with suppress(ReadError):
                yield row, unpack_value(bytes(row["body"]), kind)  # type: ignore[arg-type] # sealed, as above


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[int, dict[str, Cell]]]:
    for number in _numbers(connection, table):
        if row := _row(connection, table, number):
            yield number, row


def _row(connection: sqlite3.Connection, table: str, number: int) -> dict[str, Cell] | None:
    columns = [*SEALED[table].split(", "), "seal"]
    with suppress(*FAILURES):
        asked = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid = ?"  # noqa: S608 - the names are ours
        for cells in connection.execute(asked, (number,)):
            return dict(zip(columns, cells, strict=True))
    return None


def _numbers(connection: sqlite3.Connection, table: str) -> tuple[int, ...]:
    """Return the numbers of the rows that can be found, from either end: a broken page ends each walk."""
    found: dict[int, None] = {}
    for way in ("", "DESC"):
        with suppress(*FAILURES):
            for (number,) in connection.execute(f"SELECT rowid FROM {table} ORDER BY rowid {way}"):  # noqa: S608 - ours
                found[number] = None
    return tuple(sorted(found))


def _is_whole(row: dict[str, Cell], table: str) -> bool:
    return row["seal"] == seal(*(row[name] for name in SEALED[table].split(", ")))


def _cell(connection: sqlite3.Connection, number: int, name: str) -> Cell:
    with suppress(*FAILURES):
        for (cell,) in connection.execute(f"SELECT {name} FROM comment WHERE rowid = ?", (number,)):  # noqa: S608 - ours
            return cell  # type: ignore[no-any-return] # SQLite knows these four kinds
    return None


def _as_far_as_it_goes(connection: sqlite3.Connection, number: int) -> bytes:
    """Return the body up to the page that is broken; what lies behind it cannot be found."""
    data = bytearray()
    with suppress(*FAILURES), connection.blobopen("comment", "body", number, readonly=True) as body:
        while piece := body.read(_PIECE):
            data += piece
    return bytes(data)


def _moment(text: Cell) -> datetime | None:
    with suppress(ValueError):
        moment = datetime.fromisoformat(str(text))
        return moment if moment.tzinfo else None
    return None
