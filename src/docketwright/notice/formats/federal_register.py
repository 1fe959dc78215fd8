"""A document of the Federal Register's API: what stands at its head as pieces, the rest as facts."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.notice.document import Piece, Role
from docketwright.notice.formats.record import (
    Record,
    Values,
    day_of,
    kind_of_file,
    objects,
    pieces_of,
    text_of,
    texts,
)
from docketwright.notice.tidy import tidy


def federal_register(one: Values) -> Record:
    """Return the record of one document, by its number."""
    agencies = [tidy(str(agency.get("name") or agency.get("raw_name") or "")) for agency in objects(one, "agencies")]
    dockets = texts(one, "docket_ids")
    parents = [
        tidy(str(agency.get("name") or "")) for agency in objects(one, "agencies") if agency.get("parent_id") is None
    ]
    offices = [name for name in agencies if name and name not in parents]
    pieces = [
        *(Piece(name, Role.AGENCY_NAME) for name in parents[:1] if name),
        *(Piece(name, Role.OFFICE_NAME) for name in offices[:1] if parents),
        *_cfr(one),
        *([Piece(f"[{'; '.join(dockets)}]", Role.DOCKET)] if dockets else []),
        *(Piece(f"RIN {rin}", Role.RIN) for rin in texts(one, "regulation_id_numbers")),
        *pieces_of(
            one,
            (
                ("title", Role.SUBJECT),
                ("action", Role.ACTION),
                ("abstract", Role.SUMMARY),
                ("dates", Role.DATES),
                ("addresses", Role.ADDRESSES),
            ),
        ),
    ]
    return Record(text_of(one, "document_number"), text_of(one, "title"), pieces, dict(_facts(one)))


def _cfr(one: Values) -> Iterator[Piece]:
    for reference in objects(one, "cfr_references"):
        title, part, chapter = reference.get("title"), reference.get("part"), reference.get("chapter")
        if title and (part or chapter):
            yield Piece(f"{title} CFR Part {part}" if part else f"{title} CFR Chapter {chapter}", Role.CFR)


def _facts(one: Values) -> Iterator[tuple[str, object]]:
    for name in ("document_number", "citation", "comment_url"):
        if text_of(one, name):
            yield name, text_of(one, name)
    if day := day_of(one, "publication_date"):
        yield "publication_date", day
    yield "type", kind_of_file(one, "type")
    info = one.get("regulations_dot_gov_info")
    docket = text_of(info, "docket_id") if isinstance(info, dict) else ""
    docket = docket or next((text_of(item, "id") for item in objects(one, "dockets")), "")
    if docket and "_FRDOC_" not in docket:
        yield "docket_id", docket
    ends: list[tuple[str, object]] = [("comments_close_on", one.get("comments_close_on"))]
    ends += [
        ("comment_end_date", document.get("comment_end_date"))
        for item in objects(one, "dockets")
        for document in objects(item, "documents")
    ]
    yield "comment_ends", tuple((name, value) for name, value in ends if isinstance(value, str))
