"""A notice fetched from the Federal Register becomes a Rule: its text is read, and its record fills what that lacks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from docketwright.errors import ReadError
from docketwright.model.rule import Rule
from docketwright.notice.read import read_bytes

if TYPE_CHECKING:
    from docketwright.online.federal_register import FetchedNotice

_FILLED = "title agency docket_id document_number citation publication_date rins cfr_parts".split()


def rule_of(fetched: FetchedNotice, host: str) -> Rule:
    """Return what stands in a fetched notice. Raises ReadError."""
    rule = read_bytes(fetched.text, fetched.name)
    try:
        rule = filled(rule, read_bytes(fetched.record, "record.json"))
    except ReadError:
        # The record only adds; a notice that was read is worth having without it.
        return replace(rule, source_name=f"{host}, {fetched.name}")
    return replace(rule, source_name=f"{host}, {fetched.name}")


def filled(rule: Rule, record: Rule) -> Rule:
    """Return the rule with values of the record where it found none, and the closing dates that only it has."""
    lacking = {name: getattr(record, name) for name in _FILLED if not getattr(rule, name) and getattr(record, name)}
    days = {(one.kind, one.date) for one in rule.deadlines}
    more = tuple(one for one in record.deadlines if (one.kind, one.date) not in days)
    places = {name: place for name, place in record.places.items() if name in lacking}
    return replace(
        rule,
        deadlines=(*rule.deadlines, *more),
        invites_comments=rule.invites_comments or record.invites_comments,
        places={**rule.places, **places},
        **lacking,
    )
