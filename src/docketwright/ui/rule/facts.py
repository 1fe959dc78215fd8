"""What was found in a notice, value by value: its label, its words, where it stood, and what is to be said about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from docketwright.model.rule import Deadline, NoticeType, Place, Rule
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.correcting import put_back
from docketwright.ui.rule.places import where_words

NOTICE_TYPES = {
    NoticeType.PROPOSED_RULE: phrase("Proposed rule"),
    NoticeType.INTERIM_FINAL_RULE: phrase("Interim final rule"),
    NoticeType.FINAL_RULE: phrase("Final rule"),
    NoticeType.ADVANCE_NOTICE: phrase("Advance notice, before a rule is proposed"),
    NoticeType.REQUEST_FOR_INFORMATION: phrase("Request for information or comment"),
    NoticeType.PAPERWORK: phrase("Paperwork Reduction Act notice"),
    NoticeType.OTHER: phrase("Other notice"),
}
NO_TIME = phrase("The notice gives a day but no time. We use 11:59 pm Eastern.")
COMPUTED = phrase("Computed: the notice does not print this date but says how to count it.")
POSTMARKED = phrase("A letter posted by that day is in time.")
HAND = "typed by hand"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value. `value` is "" where it was not found, `before` what had been found before it was corrected."""

    field: str
    label: str
    value: str
    place: Place | None = None
    where: str = ""
    note: str = ""
    before: str | None = None
    why: str = ""
    main: bool = False


_LABELS = (
    ("title", phrase("Title"), "", True),
    ("agency", phrase("Agency"), "", True),
    (
        "notice_type",
        phrase("Kind of notice"),
        phrase("The kind decides which template your letter starts with, and what the Arguments step advises."),
        True,
    ),
    (
        "docket_id",
        phrase("Docket"),
        phrase("The number of the folder on Regulations.gov that your comment goes into."),
        True,
    ),
    ("deadlines", phrase("Comments close"), "", True),
    ("office", phrase("Office"), phrase("The part of the agency that wrote the notice."), False),
    ("agency_docket", phrase("Agency’s own number"), phrase("Some agencies number their dockets a second way."), False),
    ("rins", phrase("RIN"), phrase("Regulation Identifier Number: it follows one rule from plan to end."), False),
    ("citation", phrase("Citation"), phrase("The volume and first page in the Federal Register."), False),
    ("publication_date", phrase("Published"), phrase("The day it stood in the Federal Register."), False),
    (
        "document_number",
        phrase("Document number"),
        phrase("The Federal Register’s number for this one document."),
        False,
    ),
    ("cfr_parts", phrase("Rules it would change"), phrase("Parts of the Code of Federal Regulations."), False),
    ("contacts", phrase("Contact"), phrase("Whom to ask about the notice."), False),
)


def facts(rule: Rule) -> tuple[Fact, ...]:
    """Return every value in the order a person checks them, found or not."""
    return tuple(_fact(rule, *one) for one in _LABELS)


def _fact(rule: Rule, name: str, label: str, why: str, main: bool) -> Fact:  # noqa: FBT001 - a row of the table
    place = _place(rule, name)
    return Fact(
        field=name,
        label=label,
        value=value_words(rule, name),
        place=place if place and place.paragraph else None,
        where=where_words(rule, place),
        note=_note(rule, name),
        before=_before(rule, name),
        why=why,
        main=main,
    )


def _before(rule: Rule, name: str) -> str | None:
    if rule.source_name == HAND or name not in rule.corrected:
        return None
    return value_words(put_back(rule, name), name)


def value_words(rule: Rule, name: str) -> str:
    """Return a field's value in words, "" where it was not found."""
    if name == "deadlines":
        return deadline_words(rule.comment_deadline) if rule.comment_deadline else ""
    if name == "notice_type":
        return say(NOTICE_TYPES[rule.notice_type])
    value = getattr(rule, name)
    if isinstance(value, date):
        return day_words(value)
    return "; ".join(value) if isinstance(value, tuple) else (value or "")


def deadline_words(deadline: Deadline) -> str:
    """Return a closing date as "Fri 11 Oct 2024, 11:59 pm Eastern"."""
    at = deadline.time or time(23, 59)
    zone = say("Eastern") if deadline.zone == "America/New_York" else deadline.zone.split("/")[-1].replace("_", " ")
    return say("{day:weekday}, {hour:clock} {zone}", day=deadline.date, hour=at, zone=zone)


def day_words(day: date) -> str:
    """Return a day as "11 Oct 2024"."""
    return say("{day:day}", day=day)


def _place(rule: Rule, name: str) -> Place | None:
    if name in rule.corrected:
        return None
    if name == "deadlines":
        return rule.comment_deadline.where if rule.comment_deadline else None
    return rule.places.get("action" if name == "notice_type" else name)


def _note(rule: Rule, name: str) -> str:
    if name == "notice_type" and rule.action:
        return say("The notice calls itself “{action}”.", action=rule.action)
    if name != "deadlines" or rule.comment_deadline is None:
        return ""
    deadline = rule.comment_deadline
    said = [say(COMPUTED)] if deadline.computed else []
    if deadline.time is None:
        by_hand = rule.source_name == HAND or name in rule.corrected
        said.append(say("Without a time, 11:59 pm Eastern is used.") if by_hand else say(NO_TIME))
    if deadline.postmarked:
        said.append(say(POSTMARKED))
    days = {one.date for one in rule.deadlines if one.kind is deadline.kind}
    if len(days) > 1:
        said.append(say("The notice gives more than one closing date. We use the last."))
    return " ".join(said)
