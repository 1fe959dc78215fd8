"""A piece of evidence that can be cited."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from docketwright.model.values import dataclass


class SourceKind(StrEnum):
    """What sort of evidence it is."""

    PUBLICATION = "publication"
    LAW = "law"
    WEB_PAGE = "web page"
    DATA = "data"
    OWN_EXPERIENCE = "own experience"
    LETTER = "open letter"


@dataclass(frozen=True, slots=True)
class Source:
    """Evidence with what a note needs. `key` is the short name by which the draft cites it: "[^audit-2023]".

    `issued` is the date as the source prints it ("March 2023"), "" where it bears none; `check_again` is the day
    after which the person wants to look at it once more, None for never.
    """

    id: str
    key: str
    title: str
    kind: SourceKind = SourceKind.PUBLICATION
    author: str = ""
    publisher: str = ""
    issued: str = ""
    url: str = ""
    locator: str = ""
    note: str = ""
    check_again: date | None = None

    @property
    def citation(self) -> str:
        """Return the source as one note prints it: author, title, publisher, date, place, address."""
        made = ", ".join(part for part in (self.author, self.title, self.publisher, self.locator) if part)
        dated = f"{made} ({self.issued})" if self.issued else made
        return f"{dated}, {self.url}" if self.url else dated
