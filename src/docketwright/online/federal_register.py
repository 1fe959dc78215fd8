"""The Federal Register, asked for a notice by any of its names. It needs no key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode, urlsplit

import msgspec

from docketwright.online.answers import Answer, decode
from docketwright.online.failures import NothingFoundError, StrangeAnswerError
from docketwright.online.http import Cancelled, Patience, Web
from docketwright.online.reasons import LOOK_UP, LOOK_UP_NOTICE, READ_NOTICE, because
from docketwright.online.references import Reference, ReferenceKind, docket_of
from docketwright.phrases import phrase

BASE = "https://www.federalregister.gov"
_MOST = 20
_LIST_FIELDS = """document_number title type agencies publication_date citation docket_ids regulation_id_numbers
    comments_close_on html_url volume start_page end_page""".split()
_NOTICE_FIELDS = [
    *_LIST_FIELDS,
    *"""action abstract dates dockets cfr_references comment_url effective_on full_text_xml_url body_html_url
    raw_text_url pdf_url regulations_dot_gov_info correction_of corrections topics""".split(),
]
_FOUND_BY = {ReferenceKind.DOCKET: "docket_id", ReferenceKind.RIN: "regulation_id_number", ReferenceKind.WORDS: "term"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notice that may be the one that is meant. What the Federal Register did not say is "" or None."""

    document_number: str
    title: str
    agency: str
    type: str
    citation: str
    published: date | None
    comments_close: date | None
    docket_ids: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True)
class FetchedNotice:
    """The full text of a notice under a file name that tells its format, and the Federal Register's record of it."""

    name: str
    text: bytes
    record: bytes


class _Agency(msgspec.Struct):
    name: str = ""
    raw_name: str = ""


class _Document(msgspec.Struct):
    document_number: str
    title: str | None = None
    type: str | None = None
    agencies: list[_Agency] = []
    publication_date: date | None = None
    citation: str | None = None
    docket_ids: list[str] | None = None
    comments_close_on: date | None = None
    html_url: str | None = None
    volume: int | None = None
    start_page: int | None = None
    end_page: int | None = None
    full_text_xml_url: str | None = None
    raw_text_url: str | None = None
    body_html_url: str | None = None

    def candidate(self) -> Candidate:
        """Return the document as the rest of the program knows it."""
        agency = self.agencies[-1] if self.agencies else _Agency()
        return Candidate(
            document_number=self.document_number,
            title=self.title or "",
            agency=agency.name or agency.raw_name.title(),
            type=self.type or "",
            citation=self.citation or "",
            published=self.publication_date,
            comments_close=self.comments_close_on,
            docket_ids=tuple(self.docket_ids or ()),
            address=self.html_url or "",
        )

    def stands_on(self, volume: int, page: int) -> bool:
        """Tell whether this page is one of the document's."""
        return self.volume == volume and (self.start_page or 0) <= page <= (self.end_page or 0)


class _Found(msgspec.Struct):
    results: list[_Document] = []


class FederalRegister:
    """Asks www.federalregister.gov through `web`; `base` is another address in tests."""

    def __init__(self, web: Web, base: str = BASE) -> None:
        self._web = web
        self._base = base
        self._host = urlsplit(base).hostname or ""

    def look_up(self, reference: Reference, cancelled: Cancelled = lambda: False) -> tuple[Candidate, ...]:
        """Return the notices that a reference may mean, the newest first; NothingFoundError where there is none.

        A link to another site and a pasted notice name nothing to look up: they find nothing, and nothing is sent.
        """
        kind, value, patience = reference.kind, reference.value, self._web.patience(cancelled)
        if kind is ReferenceKind.DOCUMENT_NUMBER:
            found = [decode(self._record(value, _LIST_FIELDS, patience), _Document)]
        elif kind is ReferenceKind.CITATION:
            found = self._cited(value, patience)
        elif kind is ReferenceKind.SITE_DOCUMENT:
            found = self._search("docket_id", docket_of(value), patience)
        elif kind in _FOUND_BY:
            found = self._search(_FOUND_BY[kind], value, patience)
        else:
            found = []
        if not found:
            raise NothingFoundError(self._host, value or phrase("this"))
        return tuple(one.candidate() for one in found)

    def fetch(self, document_number: str, cancelled: Cancelled = lambda: False) -> FetchedNotice:
        """Return a notice with its full text, from the address that its record names on a host of the list."""
        patience = self._web.patience(cancelled)
        record = self._record(document_number, _NOTICE_FIELDS, patience)
        document = decode(record, _Document)
        for address, ending in (
            (document.full_text_xml_url, "xml"),
            (document.raw_text_url, "txt"),
            (document.body_html_url, "html"),
        ):
            if address:
                text = self._web.get(address, because(READ_NOTICE, document_number), patience=patience)
                return FetchedNotice(f"{document.document_number}.{ending}", text.body, record.body)
        raise StrangeAnswerError(phrase("{host} has no text of this notice yet, only its record.", host=self._host))

    def _record(self, document_number: str, fields: list[str], patience: Patience) -> Answer:
        asked = urlencode([("fields[]", field) for field in fields])
        url = f"{self._base}/api/v1/documents/{quote(document_number, safe='')}.json?{asked}"
        return self._web.get(url, because(LOOK_UP_NOTICE, document_number), patience=patience)

    def _search(self, condition: str, value: str, patience: Patience) -> list[_Document]:
        asked = urlencode(
            [
                (f"conditions[{condition}]", value),
                ("order", "relevance" if condition == "term" else "newest"),
                ("per_page", str(_MOST)),
                *(("fields[]", field) for field in _LIST_FIELDS),
            ]
        )
        url = f"{self._base}/api/v1/documents.json?{asked}"
        return decode(self._web.get(url, because(LOOK_UP, value), patience=patience), _Found).results

    def _cited(self, citation: str, patience: Patience) -> list[_Document]:
        # The API cannot be asked for a page. The site's address for a citation leads on to the notice there.
        volume, page = (int(number) for number in re.findall(r"\d+", citation))
        url = f"{self._base}/citation/{volume}-FR-{page}"
        try:
            led_to = self._web.get(url, because(LOOK_UP, citation), patience=patience).address
        except NothingFoundError:
            led_to = ""
        match = re.search(r"/documents/\d{4}/\d\d/\d\d/([\w-]+)", led_to)
        if match:
            return [decode(self._record(match[1], _LIST_FIELDS, patience), _Document)]
        return [one for one in self._search("term", f'"{citation}"', patience) if one.stands_on(volume, page)]
