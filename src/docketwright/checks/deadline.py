"""The closing date: passed, near, computed or unknown, in Eastern time and in the person's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo

from docketwright.checks.context import Context
from docketwright.model.closing import closing, days_left, is_closed, makes_sense
from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.rule import Deadline, HouseRuleKind, Rule
from docketwright.phrases import joined, phrase

CHECK = "deadline"
SOON_DAYS = 7
VERY_SOON_DAYS = 2
LATE = {
    "not considered": phrase("This notice says that late comments will not be considered."),
    "may not be considered": phrase("This notice says that late comments may not be considered."),
    "considered if practicable": phrase(
        "This notice says that late comments are considered where that is practicable."
    ),
}
ZONE_NAMES = {"America/New_York": phrase("Eastern")}


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield what there is to say about the closing date; nothing for a letter without a docket."""
    rule = comment.rule
    if comment.no_docket:
        return
    if rule is None:
        yield _note(
            phrase("No notice yet"),
            phrase("Without it the letter has no docket number and no closing date. Open the notice."),
        )
        return
    deadline = rule.comment_deadline
    if deadline is None:
        yield _note(
            phrase("No closing date was found"),
            phrase("Look in the DATES section of the notice and type the date, or go on without it."),
            Action.TYPE_DATE,
        )
        return
    if not makes_sense(deadline, context.now):
        # A file from elsewhere can hold a time zone that nobody knows, or the year 9999.
        yield _note(
            phrase("The closing date makes no sense"),
            phrase("Type the date and the time zone of the notice."),
            Action.TYPE_DATE,
        )
        return
    yield from _about(deadline, rule, context)


def in_words(deadline: Deadline, zone: tzinfo) -> str:
    """Return "Fri 11 Oct 2024, 11:59 pm Eastern; 8:59 pm your time", the second half only where it differs."""
    there = closing(deadline)
    here = there.astimezone(zone)
    zone_name = ZONE_NAMES.get(deadline.zone, deadline.zone)
    said = phrase("{day}, {hour} {zone}", day=_day(there), hour=_hour(there), zone=zone_name)
    if here.utcoffset() == there.utcoffset():
        return said
    same_day = here.date() == there.date()
    return phrase(
        "{said}; {there} your time",
        said=said,
        there=_hour(here) if same_day else joined(_day(here), _hour(here), between=", "),
    )


def _about(deadline: Deadline, rule: Rule, context: Context) -> Iterator[Finding]:
    left = days_left(deadline, context.now)
    when = in_words(deadline, context.zone)
    if is_closed(deadline, context.now):
        late = (LATE.get(one.value) for one in rule.house_rules if one.kind is HouseRuleKind.LATE)
        said = next((words for words in late if words), phrase("Agencies may accept late comments but need not."))
        yield Finding(
            CHECK,
            Severity.LOOK,
            title=phrase("Comments have closed"),
            why=phrase("They closed {when}. {said}", when=when, said=said),
            spot=Spot("rule"),
            actions=(Action.SAVE_ARGUMENTS,),
        )
    elif left < SOON_DAYS:
        severity = Severity.LOOK if left < VERY_SOON_DAYS else Severity.NOTE
        yield Finding(
            CHECK,
            severity,
            phrase("Comments close {left}", left=_left(left)),
            phrase("{when}.", when=when),
            Spot("rule"),
        )
    if deadline.computed:
        yield _note(
            phrase("The closing date was computed"),
            phrase("The notice counts days. Compare the date with the docket’s page."),
        )


def _note(title: str, why: str, *actions: Action) -> Finding:
    return Finding(CHECK, Severity.NOTE, title, why, Spot("rule"), actions=actions)


def _left(days: int) -> str:
    return {0: phrase("today"), 1: phrase("tomorrow")}.get(days, phrase("in {days} days", days=days))


def _day(moment: datetime) -> str:
    return phrase("{day:weekday}", day=moment)


def _hour(moment: datetime) -> str:
    return phrase("{hour:clock}", hour=moment)
