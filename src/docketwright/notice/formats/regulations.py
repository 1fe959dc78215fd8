"""A document or a docket of Regulations.gov's API, version 4: its titles as pieces, the rest as facts."""

from __future__ import annotations

from docketwright.notice.document import Role
from docketwright.notice.formats.record import (
    Record,
    Values,
    eastern_end,
    kind_of_file,
    pieces_of,
    rins_of,
    text_of,
)


def regulations_document(number: str, one: Values) -> Record:
    """Return the record of one document; one without a number in the Federal Register states no day of publication."""
    pieces = pieces_of(one, (("title", Role.SUBJECT), ("docAbstract", Role.SUMMARY), ("dkAbstract", Role.SUMMARY)))
    facts: dict[str, object] = {"type": kind_of_file(one, "documentType")}
    for name, fact in (("docketId", "docket_id"), ("frDocNum", "document_number")):
        if text_of(one, name) and "_FRDOC_" not in text_of(one, name):
            facts[fact] = text_of(one, name)
    if isinstance(one.get("commentEndDate"), str):
        facts["comment_ends"] = (("commentEndDate", one["commentEndDate"]),)
        facts["comment_url"] = f"https://www.regulations.gov/commenton/{number}"
    if rins := rins_of(one):
        facts["rins"] = rins
    posted = eastern_end(one.get("postedDate"))
    if posted and text_of(one, "frDocNum"):
        facts["publication_date"] = posted.date()
    return Record(number, text_of(one, "title"), pieces, facts)


def regulations_docket(number: str, one: Values) -> Record:
    """Return the record of a docket, which tells what all its documents have in common."""
    facts: dict[str, object] = {"docket_id": number}
    if rins := rins_of(one):
        facts["rins"] = rins
    pieces = pieces_of(one, (("title", Role.SUBJECT), ("dkAbstract", Role.SUMMARY)))
    return Record(number, text_of(one, "title"), pieces, facts)
