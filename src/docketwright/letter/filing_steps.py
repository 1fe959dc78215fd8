"""How to file this comment: the notice's own ways, dates and wishes as numbered steps."""

from __future__ import annotations

from datetime import datetime

from docketwright.letter.filing_ways import FilingStep, filing_ways, notice_link
from docketwright.letter.filing_wishes import wishes
from docketwright.model.closing import closing
from docketwright.model.comment import Comment
from docketwright.model.confidential import public_version
from docketwright.model.rule import ChannelKind, Deadline, Rule
from docketwright.model.wording import addressee
from docketwright.phrases import joined, phrase

_ZONES = {"America/New_York": phrase("Eastern")}


def filing_steps(comment: Comment, now: datetime | None = None) -> tuple[FilingStep, ...]:
    """Return what to do, in order. Nothing is in it that the notice, the comment or Regulations.gov does not say.

    With `now`, a closing date that has passed is told as that; without it, the date is told in words that stay right.
    """
    rule = comment.rule
    if comment.no_docket or rule is None:
        return (_without_docket(comment), FilingStep(phrase("Keep a copy of the letter and of what you sent it with.")))
    return (
        _by_when(rule, now),
        *(FilingStep(text) for text in wishes(comment)),
        *filing_ways(comment, rule),
        FilingStep(phrase("Keep the tracking number or receipt, and enter it under “I filed it”.")),
    )


def _without_docket(comment: Comment) -> FilingStep:
    to = ", ".join(addressee(public_version(comment)))
    if comment.no_docket and to:
        return FilingStep(
            phrase("Send the letter to {to}, by mail or in the way that its web site names for letters.", to=to)
        )
    if comment.no_docket:
        return FilingStep(phrase("Add the addressee, and send the letter in the way that the agency’s web site names."))
    return FilingStep(phrase("Open the notice in the Rule step. Its own ways to file will stand here."))


def _by_when(rule: Rule, now: datetime | None) -> FilingStep:
    deadline = rule.comment_deadline
    if deadline is None:
        return FilingStep(
            phrase("No closing date was found. Look it up in the notice before you send."), notice_link(rule)
        )
    late = now is not None and now > closing(deadline)
    day = _in_words(deadline)
    if late:
        said = phrase("The closing date, {date}, has passed. Send it at once if you still want to.", date=day)
    else:
        said = phrase("Send it by {date}.", date=day) if now else phrase("The closing date is {date}.", date=day)
    if deadline.computed:
        return FilingStep(
            joined(said, phrase("The date was worked out from the notice; compare it there.")), notice_link(rule)
        )
    if deadline.time is None and not late:
        by_portal = any(one.kind is ChannelKind.PORTAL for one in rule.channels)
        if by_portal:
            more = phrase("No time of day is given; Regulations.gov closes at this hour.")
        else:
            more = phrase("No time of day is given; earlier is safer.")
        return FilingStep(joined(said, more))
    return FilingStep(said)


def _in_words(deadline: Deadline) -> str:
    """Return "Friday, October 11, 2024, 11:59 pm Eastern"."""
    end = closing(deadline)
    zone = _ZONES.get(deadline.zone, deadline.zone)
    return phrase("{day:full}, {hour:clock} {zone}", day=end, hour=end, zone=zone)
