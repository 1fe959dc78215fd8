"""A value of the notice put right by the person; what the reader had found is kept beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from enum import StrEnum

from docketwright.model.rule import Authority, Deadline, DeadlineKind, NoticeType, Place, Rule

_DATE = "closing date "
_KINDS = {"notice_type": NoticeType, "authority": Authority}
_LISTS = frozenset({"rins", "cfr_parts", "contacts"})


def corrected(rule: Rule, field: str, value: object) -> Rule:
    """Return the rule with this value in place of what was found; "" and None mean that there is none.

    `value` is a Deadline for "deadlines", a date for "publication_date", a NoticeType for "notice_type", words else.
    """
    changes: dict[str, object] = {field: _made(rule, field, value)}
    # A contact may hold a semicolon of its own: what reads the same is no change.
    if getattr(rule, field) == changes[field] or (field in _LISTS and _written(rule, field) == str(value).strip()):
        return rule
    kept = dict(rule.corrected)
    if field == "deadlines" and field not in kept:
        changes["places"] = {**rule.places, **_places_of_dates(rule)}
    kept.setdefault(field, _written(rule, field))
    return replace(rule, corrected=kept, **changes)  # type: ignore[arg-type] # the field says which type it is


def put_back(rule: Rule, field: str) -> Rule:
    """Return the rule with what the reader had found."""
    if field not in rule.corrected:
        return rule
    before = rule.corrected[field]
    changes: dict[str, object] = {field: _read(rule, field, before)}
    kept = {name: text for name, text in rule.corrected.items() if name != field}
    if field == "deadlines":
        changes["places"] = {name: one for name, one in rule.places.items() if not name.startswith(_DATE)}
    return replace(rule, corrected=kept, **changes)  # type: ignore[arg-type] # the field says which type it is


def carry_over(old: Rule, new: Rule) -> Rule:
    """Return the new reading with the old one's corrections, wherever the reader found the same as it had then."""
    for field, before in old.corrected.items():
        if _written(new, field) == before:
            value = old.comment_deadline if field == "deadlines" else getattr(old, field)
            written = "; ".join(value) if isinstance(value, tuple) else value
            new = corrected(new, field, written)
    return new


def _made(rule: Rule, field: str, value: object) -> object:
    if field == "deadlines":
        others = tuple(one for one in rule.deadlines if one.kind is not DeadlineKind.COMMENT)
        return (value, *others) if isinstance(value, Deadline) else others
    if isinstance(value, str) and field in _LISTS:
        return tuple(part.strip() for part in value.split(";") if part.strip())
    return (value.strip() or None) if isinstance(value, str) and not isinstance(value, StrEnum) else value


def _written(rule: Rule, field: str) -> str:
    if field == "deadlines":
        return "; ".join(_stamp(one) for one in rule.deadlines if one.kind is DeadlineKind.COMMENT)
    value = getattr(rule, field)
    if isinstance(value, date):
        return value.isoformat()
    return "; ".join(value) if isinstance(value, tuple) else str(value or "")


def _stamp(one: Deadline) -> str:
    clock = one.time.isoformat() if one.time else "-"
    told = f"{one.date.isoformat()} {clock} {one.zone} {'computed' if one.computed else 'read'}"
    return f"{told} postmarked" if one.postmarked else told


def _read(rule: Rule, field: str, text: str) -> object:
    if field == "deadlines":
        others = tuple(one for one in rule.deadlines if one.kind is not DeadlineKind.COMMENT)
        return (*(_deadline(rule, part) for part in text.split("; ") if part), *others)
    if field == "publication_date":
        return date.fromisoformat(text) if text else None
    if field in _KINDS:
        return _KINDS[field](text)
    return _made(rule, field, text)


def _deadline(rule: Rule, text: str) -> Deadline:
    day, clock, zone, how, *more = text.split(" ")
    at = None if clock == "-" else time.fromisoformat(clock)
    where = rule.places.get(f"{_DATE}{day}")
    return Deadline(DeadlineKind.COMMENT, date.fromisoformat(day), at, zone, how == "computed", where, bool(more))


def _places_of_dates(rule: Rule) -> dict[str, Place]:
    """Return where each closing date was found, by its day: kept while the person's own stands in their place."""
    dates = (one for one in rule.deadlines if one.kind is DeadlineKind.COMMENT)
    return {f"{_DATE}{one.date.isoformat()}": one.where for one in dates if one.where}
