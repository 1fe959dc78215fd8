"""A rule as plain values, for `docketwright rule FILE --json`."""

from __future__ import annotations

from docketwright.model.rule import Deadline, Place, Rule


def summary(rule: Rule) -> dict[str, object]:
    """Return what was read, ready for JSON; null and [] mean not found."""
    return {
        "agency": rule.agency,
        "office": rule.office,
        "title": rule.title,
        "action": rule.action,
        "notice_type": rule.notice_type.value,
        "docket_id": rule.docket_id,
        "agency_docket": rule.agency_docket,
        "document_number": rule.document_number,
        "rins": list(rule.rins),
        "citation": rule.citation,
        "publication_date": rule.publication_date.isoformat() if rule.publication_date else None,
        "invites_comments": rule.invites_comments,
        "deadlines": [_deadline(one) for one in rule.deadlines],
        "channels": [
            {"kind": one.kind.value, "address": one.address, "where": _place(one.where)} for one in rule.channels
        ],
        "house_rules": [
            {"kind": one.kind.value, "text": one.text, "value": one.value, "where": _place(one.where)}
            for one in rule.house_rules
        ],
        "questions": [{"number": one.number, "text": one.text, "where": _place(one.where)} for one in rule.questions],
        "sections": [{"id": one.id, "heading": one.heading, "level": one.level} for one in rule.sections],
        "cfr_parts": list(rule.cfr_parts),
        "contacts": list(rule.contacts),
        "authority": rule.authority.value,
        "places": {name: _place(place) for name, place in rule.places.items()},
    }


def _deadline(one: Deadline) -> dict[str, object]:
    return {
        "kind": one.kind.value,
        "date": one.date.isoformat(),
        "time": one.time.isoformat("minutes") if one.time else None,
        "zone": one.zone,
        "computed": one.computed,
        "postmarked": one.postmarked,
        "where": _place(one.where),
    }


def _place(place: Place | None) -> dict[str, str] | None:
    return {"paragraph": place.paragraph, "quote": place.quote} if place else None
