"""A document's values put together as a Rule, with the place of each."""

from __future__ import annotations

import re
from datetime import date, time
from functools import partial

from docketwright.model.rule import (
    Authority,
    Channel,
    ChannelKind,
    Deadline,
    DeadlineKind,
    NoticeType,
    Paragraph,
    Place,
    Rule,
)
from docketwright.notice.authority import find_authority
from docketwright.notice.channels import find_channels
from docketwright.notice.deadlines import comment_period, find_deadlines
from docketwright.notice.document import Document, Role
from docketwright.notice.formats.record import eastern_end
from docketwright.notice.house_rules import find_house_rules
from docketwright.notice.identity import find_action, find_agency, find_office, find_title, find_type
from docketwright.notice.invitation import invites_comments
from docketwright.notice.numbers import find_agency_docket, find_docket, find_document_number, find_rins
from docketwright.notice.publication import find_citation, find_publication_date
from docketwright.notice.questions import find_questions
from docketwright.notice.sections import find_cfr_parts, find_sections


def make_rule(document: Document) -> Rule:
    """Return everything that can be read from the document; what cannot be found stays None or empty."""
    places: dict[str, Place] = {}
    said = partial(_said, document, places)
    number = said("document_number", find_document_number(document))
    published = _published(document, number, places)
    docket = said("docket_id", find_docket(document))
    agency_docket = said("agency_docket", find_agency_docket(document, docket))
    kind = find_type(document)
    deadlines = _deadlines(document, published, kind)
    invited = _invited(document, deadlines, kind, places)
    authority = _authority(document, places)
    return Rule(
        title=said("title", find_title(document)),
        agency=said("agency", find_agency(document)),
        office=said("office", find_office(document)),
        action=said("action", find_action(document)),
        notice_type=kind,
        docket_id=docket,
        agency_docket=agency_docket,
        document_number=number,
        rins=_rins(document, places),
        citation=said("citation", find_citation(document, published)),
        publication_date=published,
        invites_comments=invited,
        deadlines=deadlines,
        channels=_channels(document, invited=invited),
        contacts=_contacts(document, places),
        house_rules=find_house_rules(document) if invited else (),
        questions=find_questions(document) if invited else (),
        sections=find_sections(document),
        cfr_parts=_cfr_parts(document, places),
        paragraphs=tuple(Paragraph(part.id, part.text, part.level, part.page) for part in document.parts),
        authority=authority,
        source_name=document.name,
        places=places,
    )


def _said(document: Document, places: dict[str, Place], name: str, found: tuple[object, Place] | None) -> str | None:
    """Return the value that the file states outright, else the one that was found, and keep its place."""
    stated = document.facts.get(name)
    if isinstance(stated, str) and stated:
        places[name] = Place("", f"{name}: {stated}")
        return stated
    if found is None:
        return None
    places[name] = found[1]
    return str(found[0])


def _invited(document: Document, deadlines: tuple[Deadline, ...], kind: NoticeType, places: dict[str, Place]) -> bool:
    period = comment_period(document, everywhere=kind is not NoticeType.FINAL_RULE)
    if period:
        places["comment_period"] = period
    return period is not None or invites_comments(document, deadlines, kind)


def _authority(document: Document, places: dict[str, Place]) -> Authority:
    found = find_authority(document)
    if found is None:
        return Authority.UNKNOWN
    places["authority"] = found[1]
    return found[0]


def _published(document: Document, number: str | None, places: dict[str, Place]) -> date | None:
    stated = document.facts.get("publication_date")
    if isinstance(stated, date):
        places["publication_date"] = Place("", f"publication date: {stated.isoformat()}")
        return stated
    found = find_publication_date(document, number)
    if found:
        places["publication_date"] = found[1]
    return found[0] if found else None


def _rins(document: Document, places: dict[str, Place]) -> tuple[str, ...]:
    stated = document.facts.get("rins")
    if isinstance(stated, tuple):
        places["rins"] = Place("", f"rin: {', '.join(str(rin) for rin in stated)}")
        return tuple(str(rin) for rin in stated)
    found = find_rins(document)
    if found:
        places["rins"] = found[0][1]
    return tuple(rin for rin, _ in found)


def _deadlines(document: Document, published: date | None, kind: NoticeType) -> tuple[Deadline, ...]:
    read = find_deadlines(document, published, everywhere=kind is not NoticeType.FINAL_RULE)
    ends = document.facts.get("comment_ends")
    stated = [one for name, value in ends if (one := _stated(str(name), value))] if isinstance(ends, tuple) else []
    stated = [one for at, one in enumerate(stated) if one.date not in {other.date for other in stated[:at]}]
    days = {(one.kind, one.date) for one in read}
    return (*read, *(one for one in stated if (one.kind, one.date) not in days))


def _stated(name: str, value: object) -> Deadline | None:
    moment = eastern_end(value)
    if moment:
        return Deadline(
            DeadlineKind.COMMENT, moment.date(), time(moment.hour, moment.minute), where=Place("", f"{name}: {value}")
        )
    try:
        day = date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
    return Deadline(DeadlineKind.COMMENT, day, where=Place("", f"{name}: {value}"))


def _channels(document: Document, *, invited: bool) -> tuple[Channel, ...]:
    found = find_channels(document) if invited else ()
    url = document.facts.get("comment_url")
    if isinstance(url, str) and not any(one.kind is ChannelKind.PORTAL for one in found):
        return (Channel(ChannelKind.PORTAL, url, Place("", f"comment_url: {url}")), *found)
    return found


def _cfr_parts(document: Document, places: dict[str, Place]) -> tuple[str, ...]:
    found = find_cfr_parts(document)
    if found:
        first = document.having(Role.CFR)[0]
        places["cfr_parts"] = first.place(first.text)
    return found


def _contacts(document: Document, places: dict[str, Place]) -> tuple[str, ...]:
    parts = [part for part in document.having(Role.CONTACT) if re.search(r"\w{3}", part.text)]
    if parts:
        places["contacts"] = parts[0].place(parts[0].text)
    return tuple(part.text for part in parts)[:20]
