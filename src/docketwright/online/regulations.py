"""Regulations.gov, read with the person's own key. Nothing is ever posted to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import quote, urlencode, urlsplit

import msgspec

from docketwright.model.closing import zone
from docketwright.online.answers import Answer, decode
from docketwright.online.failures import NothingFoundError
from docketwright.online.http import Cancelled, Web
from docketwright.online.keys import Key
from docketwright.online.reasons import LIST_DOCKET, LOOK_UP_DOCKET, because

BASE = "https://api.regulations.gov/v4"
_MOST = 250  # the largest page the API gives


@dataclass(frozen=True, slots=True)
class SiteDocument:
    """A document of a docket. `closes_at` is the end of comments in UTC, None where none is set."""

    id: str
    federal_register_number: str
    closes_at: datetime | None
    allows_late_comments: bool

    @property
    def closes_on(self) -> date | None:
        """Return the last day for comments where the agency sits: the API says 03:59 UTC of the next day."""
        try:
            return self.closes_at.astimezone(zone()).date() if self.closes_at else None
        except OverflowError:  # the first or the last day of the calendar: nobody meant that
            return None


class _DocumentFacts(msgspec.Struct, rename="camel"):
    fr_doc_num: str | None = None
    comment_end_date: datetime | None = None
    allow_late_comments: bool | None = None


class _DocumentEntry(msgspec.Struct):
    id: str
    attributes: _DocumentFacts


class _DocketEntry(msgspec.Struct):
    id: str


class _Documents(msgspec.Struct):
    data: list[_DocumentEntry]


class _Docket(msgspec.Struct):
    data: _DocketEntry


class Regulations:
    """Asks api.regulations.gov through `web` with the person's key; `base` is another address in tests."""

    def __init__(self, web: Web, key: Key, base: str = BASE) -> None:
        self._web = web
        self._key = key
        self._base = base

    def documents(self, docket_id: str, cancelled: Cancelled = lambda: False) -> tuple[SiteDocument, ...]:
        """Return the documents of a docket, the newest first.

        NothingFoundError where there are none: the API gives an unknown docket an empty list, not an error.
        """
        asked = urlencode({"filter[docketId]": docket_id, "sort": "-postedDate", "page[size]": _MOST})
        found = decode(self._ask(f"/documents?{asked}", because(LIST_DOCKET, docket_id), cancelled), _Documents).data
        if not found:
            raise NothingFoundError(urlsplit(self._base).hostname or "", docket_id)
        return tuple(_document(one) for one in found)

    def docket(self, docket_id: str, cancelled: Cancelled = lambda: False) -> str:
        """Return the id of a docket as the site has it; NothingFoundError where there is none."""
        return decode(
            self._ask(f"/dockets/{quote(docket_id, safe='')}", because(LOOK_UP_DOCKET, docket_id), cancelled), _Docket
        ).data.id

    def _ask(self, path: str, why: str, cancelled: Cancelled) -> Answer:
        headers = {"X-Api-Key": self._key.value, "Accept": "application/vnd.api+json"}
        return self._web.get(f"{self._base}{path}", why, headers=headers, patience=self._web.patience(cancelled))


def _document(entry: _DocumentEntry) -> SiteDocument:
    facts = entry.attributes
    return SiteDocument(
        id=entry.id,
        federal_register_number=facts.fr_doc_num or "",
        closes_at=facts.comment_end_date,
        allows_late_comments=bool(facts.allow_late_comments),
    )
