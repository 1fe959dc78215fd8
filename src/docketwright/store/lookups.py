"""The log of every request the program has made, kept so that the person can read it later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from docketwright.store.codec import moment
from docketwright.store.database import Database
from docketwright.store.seals import sealed

_KEPT_FOR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class LookUp:
    """One request: when, to which host, all that was asked, why, how many bytes came back and how it ended."""

    at: datetime
    host: str
    path: str
    why: str
    received: int
    outcome: str


class LookUps:
    """Every look-up of the last year."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, made: LookUp) -> None:
        """Keep a look-up, and drop what is older than a year."""
        row = sealed(moment(made.at), made.host, made.path, made.why, made.received, made.outcome)
        with self._database.writing() as connection:
            connection.execute(_RECORD, row)
            connection.execute("DELETE FROM look_up WHERE at < ?", (moment(made.at - _KEPT_FOR),))

    def list(self, most: int = 1000) -> tuple[LookUp, ...]:
        """Return the latest look-ups, the last one first."""
        with self._database.reading() as connection:
            rows = connection.execute(_LIST, (most,)).fetchall()
        return tuple(LookUp(datetime.fromisoformat(at), *rest) for at, *rest in rows)


_RECORD = """
INSERT INTO look_up (at, host, path, why, received, outcome, seal)
VALUES (?, ?, ?, ?, ?, ?, ?)"""
_LIST = "SELECT at, host, path, why, received, outcome FROM look_up ORDER BY number DESC LIMIT ?"
