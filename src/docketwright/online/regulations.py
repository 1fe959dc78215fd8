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
from docketwright.online.reasons import LIST_DOCKET, LOOK_UP_DOCKET, LOOK_UP_DOCUMENT, because

BASE = "https://api.regulations.gov/v4"
_MOST = 250  # the largest page the API gives


@dataclass(frozen=True, slots=True)
class SiteDocument:
    """A document of a docket. `closes_at` is the end of comments in UTC, None where none is set."""

    id: str
    docket_id: str
    title: str
    type: str
    federal_register_number: str
    closes_at: datetime | None
    open_for_comment: bool
    allows_late_comments: bool

    @property
    def closes_on(self) -> date | None:
        """Return the last day for comments where the agency sits: the API says 03:59 UTC of the next day."""
        try:
            return self.closes_at.astimezone(zone()).date() if self.closes_at else None
        except OverflowError:  # the first or the last day of the calendar: nobody meant that
            return None


@dataclass(frozen=True, slots=True)
class Docket:
    """A docket. `rin` is "" where none was assigned; `record` is the answer itself."""

    id: str
    title: str
    agency: str
    type: str
    rin: str
    record: bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a document, and its addresses in the formats there are."""

    title: str
    addresses: tuple[str, ...]


class _DocumentFacts(msgspec.Struct, rename="camel"):
    docket_id: str | None = None
    title: str | None = None
    document_type: str | None = None
    fr_doc_num: str | None = None
    comment_end_date: datetime | None = None
    open_for_comment: bool | None = None
    allow_late_comments: bool | None = None


class _DocumentEntry(msgspec.Struct):
    id: str
    attributes: _DocumentFacts


class _DocketFacts(msgspec.Struct, rename="camel"):
    title: str | None = None
    agency_id: str | None = None
    docket_type: str | None = None
    rin: str | None = None


class _DocketEntry(msgspec.Struct):
    id: str
    attributes: _DocketFacts


class _Format(msgspec.Struct, rename="camel"):
    file_url: str = ""


class _AttachmentFacts(msgspec.Struct, rename="camel"):
    title: str | None = None
    file_formats: list[_Format] | None = None


class _AttachmentEntry(msgspec.Struct):
    type: str = ""
    attributes: _AttachmentFacts = msgspec.field(default_factory=_AttachmentFacts)


class _Documents(msgspec.Struct):
    data: list[_DocumentEntry]


class _Document(msgspec.Struct):
    data: _DocumentEntry
    included: list[_AttachmentEntry] = []


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

    def document(
        self, document_id: str, cancelled: Cancelled = lambda: False
    ) -> tuple[SiteDocument, tuple[Attachment, ...]]:
        """Return a document and the list of its attachments; the files themselves stay where they are."""
        path = f"/documents/{quote(document_id, safe='')}?include=attachments"
        found = decode(self._ask(path, because(LOOK_UP_DOCUMENT, document_id), cancelled), _Document)
        return _document(found.data), tuple(_attachment(one) for one in found.included if one.type == "attachments")

    def docket(self, docket_id: str, cancelled: Cancelled = lambda: False) -> Docket:
        """Return a docket; NothingFoundError where there is none."""
        answer = self._ask(f"/dockets/{quote(docket_id, safe='')}", because(LOOK_UP_DOCKET, docket_id), cancelled)
        entry = decode(answer, _Docket).data
        facts = entry.attributes
        rin = "" if facts.rin in {None, "Not Assigned"} else facts.rin or ""
        return Docket(entry.id, facts.title or "", facts.agency_id or "", facts.docket_type or "", rin, answer.body)

    def _ask(self, path: str, why: str, cancelled: Cancelled) -> Answer:
        headers = {"X-Api-Key": self._key.value, "Accept": "application/vnd.api+json"}
        return self._web.get(f"{self._base}{path}", why, headers=headers, patience=self._web.patience(cancelled))


def _document(entry: _DocumentEntry) -> SiteDocument:
    facts = entry.attributes
    return SiteDocument(
        id=entry.id,
        docket_id=facts.docket_id or "",
        title=facts.title or "",
        type=facts.document_type or "",
        federal_register_number=facts.fr_doc_num or "",
        closes_at=facts.comment_end_date,
        open_for_comment=bool(facts.open_for_comment),
        allows_late_comments=bool(facts.allow_late_comments),
    )


def _attachment(entry: _AttachmentEntry) -> Attachment:
    facts = entry.attributes
    return Attachment(facts.title or "", tuple(one.file_url for one in facts.file_formats or () if one.file_url))
