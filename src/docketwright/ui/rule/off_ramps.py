"""What must be said about a notice before anyone writes: closed, by e-mail only, no date, not asking for comments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from docketwright.model.closing import closing
from docketwright.model.comment import Comment
from docketwright.model.rule import ChannelKind, HouseRuleKind, Place, Rule
from docketwright.store.example import WRITTEN
from docketwright.ui.language import say
from docketwright.ui.rule.facts import HAND, deadline_words
from docketwright.ui.write.to_library import argument_text


@dataclass(frozen=True, slots=True)
class Ramp:
    """One thing to know: what, what to do, and what can be done here ("type date", "go on", "no docket", "save")."""

    what: str
    more: str
    acts: tuple[str, ...] = ()
    place: Place | None = None


def off_ramps(comment: Comment, now: datetime) -> tuple[Ramp, ...]:
    """Return what is to be said about this comment's notice, the weightiest first."""
    rule = comment.rule
    if rule is None or comment.no_docket:
        return ()
    moment = WRITTEN if comment.example else now
    found = (_not_asking(rule), _closed(comment, rule, moment), _no_date(rule), _by_mail_only(rule))
    return tuple(one for one in found if one is not None)


def _not_asking(rule: Rule) -> Ramp | None:
    if rule.invites_comments or rule.source_name == HAND:
        return None
    known = (rule.title, rule.agency, rule.office, rule.docket_id, rule.agency_docket, rule.rins, rule.deadlines)
    if not any(known):
        return Ramp(
            say("This text does not look like a notice."),
            say(
                "We found no title, agency, docket or closing date in it. Below you can use another notice. "
                "Your own words go into the Write step."
            ),
            ("no docket",),
        )
    return Ramp(
        say("We found no request for comments in this notice."),
        say("It may be a final rule, or the comment period is in another document. You can still write to the agency."),
        ("no docket",),
    )


def _closed(comment: Comment, rule: Rule, now: datetime) -> Ramp | None:
    deadline = rule.comment_deadline
    if deadline is None or now <= closing(deadline):
        return None
    late = next((one for one in rule.house_rules if one.kind is HouseRuleKind.LATE), None)
    said = (
        say("The notice says: “{text}”", text=late.text)
        if late
        else say("Agencies may accept late comments but need not.")
    )
    return Ramp(
        say("Comments closed {deadline_words}.", deadline_words=deadline_words(deadline)),
        said,
        ("go on", "save") if any(argument_text(one) for one in comment.arguments) else ("go on",),
        late.where if late else None,
    )


def _no_date(rule: Rule) -> Ramp | None:
    if rule.comment_deadline is not None or not rule.invites_comments or rule.source_name == HAND:
        return None
    return Ramp(
        say("We could read the text but found no closing date."),
        say("Type it, or go on without it."),
        ("type date", "go on"),
    )


def _by_mail_only(rule: Rule) -> Ramp | None:
    kinds = {one.kind for one in rule.channels}
    if not kinds or ChannelKind.PORTAL in kinds or ChannelKind.OTHER_SITE in kinds:
        return None
    way = say("e-mail") if ChannelKind.EMAIL in kinds else say("mail or fax")
    place = next((one.where for one in rule.channels), None)
    return Ramp(
        say("This agency takes comments by {way}, not on Regulations.gov.", way=way),
        say("The Export step makes the letter and shows the address to send it to."),
        (),
        place,
    )
