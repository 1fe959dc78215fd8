"""What was sent: a frozen copy of the comment, when, how, and the tracking number."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from docketwright.errors import UsageError
from docketwright.model.comment import Comment
from docketwright.model.dating import dated
from docketwright.phrases import phrase
from docketwright.store.codec import pack_value, unpack_value
from docketwright.store.database import Database
from docketwright.store.seals import sealed


@dataclass(frozen=True, slots=True)
class Filing:
    """A comment as it was filed; `tracking_number` looks like "ltz-8k2q-p0w1", "" while none came.

    `row` is where it is kept, 0 for one that is not yet.
    """

    comment: Comment
    filed_on: date
    channel: str
    tracking_number: str = ""
    note: str = ""
    row: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class FilingRow:
    """A filing in the list, without the comment that was sent; as `Filings.list` gives it."""

    comment_id: str
    name: str
    docket: str
    filed_on: date
    channel: str
    tracking_number: str
    note: str


class Filings:
    """Every filing of the workspace; what was sent is never changed, a tracking number may come later.

    A record that was made by mistake can be taken off.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, filing: Filing) -> None:
        """Keep what was filed; UsageError for an example, which nobody can file.

        A letter without a date of its own bears the day of its filing from now on: what is kept must not change.
        """
        comment = dated(filing.comment, filing.filed_on)
        if comment.example:
            raise UsageError(phrase("This is the example."), phrase("Start a comment of your own to file one."))
        docket = (comment.rule.docket_id or "") if comment.rule else ""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO filing (comment_id, name, docket, filed_on, channel, tracking_number, note, body, seal)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sealed(
                    comment.id,
                    comment.display_name,
                    docket,
                    filing.filed_on.isoformat(),
                    filing.channel,
                    filing.tracking_number,
                    filing.note,
                    pack_value(comment),
                ),
            )

    def add_number(self, filing: Filing, number: str) -> None:
        """Keep the tracking number of a filing that is kept: for a letter sent by mail it comes days later."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE filing SET tracking_number = :number,"
                " seal = seal(comment_id, name, docket, filed_on, channel, :number, note, body) WHERE id = :row",
                {"number": number, "row": filing.row},
            )

    def take_off(self, filing: Filing) -> None:
        """Drop the record of what was never filed, with its copy; `record` puts it back."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM filing WHERE id = ?", (filing.row,))

    def list(self, comment_id: str | None = None) -> tuple[Filing, ...]:
        """Return all filings, or those of one comment, the latest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT body, filed_on, channel, tracking_number, note, id FROM filing"
                " WHERE :comment IS NULL OR comment_id = :comment ORDER BY filed_on DESC, id DESC",
                {"comment": comment_id},
            ).fetchall()
        return tuple(
            Filing(unpack_value(body, Comment), date.fromisoformat(on), channel, number, note, row)
            for body, on, channel, number, note, row in rows
        )

    def rows(self) -> tuple[FilingRow, ...]:
        """Return all filings without what was sent, the latest first: a list costs little then."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT comment_id, name, docket, filed_on, channel, tracking_number, note FROM filing"
                " ORDER BY filed_on DESC, id DESC"
            ).fetchall()
        return tuple(
            FilingRow(comment, name, docket, date.fromisoformat(on), channel, tracking, note)
            for comment, name, docket, on, channel, tracking, note in rows
        )
