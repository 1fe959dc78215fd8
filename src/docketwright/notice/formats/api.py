"""JSON of the Federal Register API and of Regulations.gov v4 as pieces and facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import msgspec

from docketwright.errors import ReadError
from docketwright.model.closing import zone
from docketwright.notice.document import Piece, Role
from docketwright.notice.tidy import tidy
from docketwright.phrases import phrase

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Record:
    """One document of an answer: its pieces, and the facts it states outright."""

    number: str
    title: str
    pieces: list[Piece]
    facts: dict[str, object] = field(default_factory=dict)


def records(text: str) -> list[Record]:
    """Return the documents of an API answer. Raises ReadError where it is damaged, holds an error, or holds none."""
    try:
        data = msgspec.json.decode(text.encode("utf-8", "surrogatepass"))
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise ReadError(phrase("This JSON file is damaged."), phrase("Download it again.")) from error
    found = list(_found(data))
    if not found:
        raise ReadError(
            phrase("This JSON file holds no notice."), phrase("Open the answer for one document or docket.")
        )
    return found


def _found(data: object) -> Iterator[Record]:
    if not isinstance(data, dict):
        data = {"results": data} if isinstance(data, list) else {}
    _refuse_errors(data)
    inside = data.get("data")
    listed = inside if isinstance(inside, list) else data.get("results")
    if isinstance(inside, dict):
        listed = [inside]
    if isinstance(listed, list):
        if not listed:
            raise ReadError(
                phrase("Nothing was found: the answer is empty."),
                phrase("Check the docket number, or look in the Federal Register."),
            )
        yield from (record for one in listed[:2000] if isinstance(one, dict) and (record := _record(one)))
    elif (record := _record(data)) is not None:
        yield record


def _refuse_errors(data: Values) -> None:
    errors = data.get("errors")
    if isinstance(errors, list) and errors and isinstance(errors[0], dict):
        raise ReadError(
            phrase("The site answered: {text}", text=_text(errors[0], "title") or phrase("an error")),
            phrase("Check the number and try again."),
        )
    error = data.get("error")
    if isinstance(error, dict):
        raise ReadError(
            phrase(
                "The site answered: {text}", text=_text(error, "message") or _text(error, "code") or phrase("an error")
            ),
            phrase("Try again later."),
        )


def _record(one: Values) -> Record | None:
    attributes = one.get("attributes")
    if isinstance(attributes, dict):
        kind = _text(one, "type")
        if kind == "documents":
            return _regulations_document(_text(one, "id"), attributes)
        return _regulations_docket(_text(one, "id"), attributes) if kind == "dockets" else None
    return _federal_register(one) if "document_number" in one or ("title" in one and "abstract" in one) else None


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return tidy(value) if isinstance(value, str) else ""


def _day(values: Values, name: str) -> date | None:
    value = values.get(name)
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def eastern_end(value: object) -> datetime | None:
    """Return an end of comments as Eastern time: "2024-10-12T03:59:59Z" is 11 October, 11:59 pm; a bare day is None."""
    if not isinstance(value, str) or "T" not in value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(zone())
    except OverflowError:
        return None


def _federal_register(one: Values) -> Record:
    agencies = [tidy(str(agency.get("name") or agency.get("raw_name") or "")) for agency in _list(one, "agencies")]
    dockets = _words(one, "docket_ids")
    parents = [
        tidy(str(agency.get("name") or "")) for agency in _list(one, "agencies") if agency.get("parent_id") is None
    ]
    offices = [name for name in agencies if name and name not in parents]
    pieces = [
        *(Piece(name, Role.AGENCY_NAME) for name in parents[:1] if name),
        *(Piece(name, Role.OFFICE_NAME) for name in offices[:1] if parents),
        *_cfr(one),
        *([Piece(f"[{'; '.join(dockets)}]", Role.DOCKET)] if dockets else []),
        *(Piece(f"RIN {rin}", Role.RIN) for rin in _words(one, "regulation_id_numbers")),
        *_said(
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
    return Record(_text(one, "document_number"), _text(one, "title"), pieces, dict(_federal_facts(one)))


def _said(one: Values, names: tuple[tuple[str, Role], ...]) -> list[Piece]:
    return [Piece(_text(one, name), role) for name, role in names if _text(one, name)]


def _cfr(one: Values) -> Iterator[Piece]:
    for reference in _list(one, "cfr_references"):
        title, part, chapter = reference.get("title"), reference.get("part"), reference.get("chapter")
        if title and (part or chapter):
            yield Piece(f"{title} CFR Part {part}" if part else f"{title} CFR Chapter {chapter}", Role.CFR)


def _list(one: Values, name: str) -> list[dict[str, object]]:
    value = one.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _words(one: Values, name: str) -> list[str]:
    value = one.get(name)
    return [tidy(item) for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _federal_facts(one: Values) -> Iterator[tuple[str, object]]:
    for name, fact in (("document_number", "document_number"), ("citation", "citation")):
        if _text(one, name):
            yield fact, _text(one, name)
    if day := _day(one, "publication_date"):
        yield "publication_date", day
    yield "type", {"Proposed Rule": "PRORULE", "Rule": "RULE", "Notice": "NOTICE"}.get(_text(one, "type"), "")
    info = one.get("regulations_dot_gov_info")
    docket = _text(info, "docket_id") if isinstance(info, dict) else ""
    docket = docket or next((_text(item, "id") for item in _list(one, "dockets")), "")
    if docket and "_FRDOC_" not in docket:
        yield "docket_id", docket
    if _text(one, "comment_url"):
        yield "comment_url", _text(one, "comment_url")
    ends: list[tuple[str, object]] = [("comments_close_on", one.get("comments_close_on"))]
    ends += [
        ("comment_end_date", document.get("comment_end_date"))
        for item in _list(one, "dockets")
        for document in _list(item, "documents")
    ]
    yield "comment_ends", tuple((name, value) for name, value in ends if isinstance(value, str))
    if day := _day(one, "effective_on"):
        yield "effective", day


def _regulations_document(number: str, one: Values) -> Record:
    pieces = _said(one, (("title", Role.SUBJECT), ("docAbstract", Role.SUMMARY), ("dkAbstract", Role.SUMMARY)))
    facts: dict[str, object] = {
        "type": {"Proposed Rule": "PRORULE", "Rule": "RULE", "Notice": "NOTICE"}.get(_text(one, "documentType"), "")
    }
    for name, fact in (("docketId", "docket_id"), ("frDocNum", "document_number"), ("agencyId", "agency_code")):
        if _text(one, name) and "_FRDOC_" not in _text(one, name):
            facts[fact] = _text(one, name)
    if isinstance(one.get("commentEndDate"), str):
        facts["comment_ends"] = (("commentEndDate", one["commentEndDate"]),)
        facts["comment_url"] = f"https://www.regulations.gov/commenton/{number}"
    facts |= {"rins": (_text(one, "rin"),)} if re.fullmatch(r"\d{4}-[A-Z]{2}[A-Z]?\d{2,3}", _text(one, "rin")) else {}
    posted = eastern_end(one.get("postedDate"))
    if posted and _text(one, "frDocNum"):
        facts["publication_date"] = posted.date()
    return Record(number, _text(one, "title"), pieces, facts)


def _regulations_docket(number: str, one: Values) -> Record:
    facts: dict[str, object] = {"docket_id": number, "agency_code": _text(one, "agencyId")}
    if re.fullmatch(r"\d{4}-[A-Z]{2}[A-Z]?\d{2,3}", _text(one, "rin")):
        facts["rins"] = (_text(one, "rin"),)
    return Record(
        number, _text(one, "title"), _said(one, (("title", Role.SUBJECT), ("dkAbstract", Role.SUMMARY))), facts
    )
