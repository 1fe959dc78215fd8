"""How to file this comment: the notice's own ways, dates and wishes as numbered steps (PRODUCT E9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from docketwright.letter.filing_wishes import wishes
from docketwright.letter.names import file_name
from docketwright.letter.plain import email_subject
from docketwright.model.closing import closing
from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.rule import Channel, ChannelKind, Deadline, Rule
from docketwright.model.wording import addressee

PORTAL = "https://www.regulations.gov"
_NOTICE = "https://www.federalregister.gov/d/"
_DOCKET = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+")
_WEB = re.compile(r"https?://[^\s<>\"]+")
_MAIL = re.compile(r"[^\s@,;<>?&]+@[^\s@,;<>?&]+\.[A-Za-z]{2,}")
_ORDER = (ChannelKind.PORTAL, ChannelKind.OTHER_SITE, ChannelKind.EMAIL, ChannelKind.MAIL, ChannelKind.FAX)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_ZONES = {"America/New_York": "Eastern"}
_APPEARANCES = {
    AuthorKind.INDIVIDUAL: "an individual",
    AuthorKind.ORGANIZATION: "an organization",
    AuthorKind.ANONYMOUS: "anonymous",
}


@dataclass(frozen=True, slots=True)
class FilingStep:
    """One thing to do; `link` is an http, https or mailto address for it, "" for none."""

    text: str
    link: str = ""


def filing_steps(comment: Comment) -> tuple[FilingStep, ...]:
    """Return what to do, in order. Nothing is in it that the notice, the comment or Regulations.gov does not say."""
    rule = comment.rule
    if comment.no_docket or rule is None:
        return (_without_docket(comment), FilingStep("Keep a copy of the letter and of what you sent it with."))
    return (
        _by_when(rule),
        *(FilingStep(text) for text in wishes(comment)),
        *_ways(comment, rule),
        FilingStep("Keep the tracking number or receipt, and enter it under “I filed it”."),
    )


def date_in_words(deadline: Deadline) -> str:
    """Return "Friday, October 11, 2024, 11:59 pm Eastern"."""
    end = closing(deadline)
    hour = f"{end.hour % 12 or 12}:{end.minute:02} {'am' if end.hour < 12 else 'pm'}"
    zone = _ZONES.get(deadline.zone, deadline.zone)
    return f"{_DAYS[end.weekday()]}, {_MONTHS[end.month - 1]} {end.day}, {end.year}, {hour} {zone}"


def _without_docket(comment: Comment) -> FilingStep:
    to = ", ".join(addressee(comment))
    if comment.no_docket and to:
        return FilingStep(f"Send the letter to {to}, by mail or in the way that its web site names for letters.")
    if comment.no_docket:
        return FilingStep("Add the addressee, and send the letter in the way that the agency’s web site names.")
    return FilingStep("Open the notice in the Rule step. Its own ways to file will stand here.")


def _by_when(rule: Rule) -> FilingStep:
    deadline = rule.comment_deadline
    if deadline is None:
        return FilingStep("No closing date was found. Look it up in the notice before you send.", _notice(rule))
    said = f"Send it by {date_in_words(deadline)}."
    if deadline.computed:
        return FilingStep(f"{said} The date was worked out from the notice; compare it there.", _notice(rule))
    if deadline.time is None:
        by_portal = any(one.kind is ChannelKind.PORTAL for one in rule.channels)
        hour = "Regulations.gov closes at this hour." if by_portal else "earlier is safer."
        return FilingStep(f"{said} The notice gives a day only; {hour}")
    return FilingStep(said)


def _notice(rule: Rule) -> str:
    number = rule.document_number or ""
    return f"{_NOTICE}{number}" if re.fullmatch(r"[A-Za-z0-9]+-\d+", number) else ""


def _ways(comment: Comment, rule: Rule) -> Iterator[FilingStep]:
    by_kind = {kind: [one for one in rule.channels if one.kind is kind] for kind in _ORDER}
    kinds = [kind for kind in _ORDER if by_kind[kind]]
    if not kinds:
        yield FilingStep("No way to send a comment was found. Look it up in the notice.", _notice(rule))
        return
    if len(kinds) > 1:
        yield FilingStep("The notice names several ways to send a comment. Choose one of those below.")
    for kind in kinds:
        yield from _WAYS[kind](comment, rule, by_kind[kind])


def _portal(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    forms = (one.address for one in channels if "/commenton/" in one.address)
    docket = rule.docket_id or ""
    page = f"{PORTAL}/docket/{docket}" if _DOCKET.fullmatch(docket) else PORTAL
    form = next((one for one in forms if _WEB.fullmatch(one)), page)
    yield FilingStep("On Regulations.gov, open the docket, find the notice and choose Comment.", form)
    yield FilingStep(f"Attach {file_name(comment, 'docx')}, and paste the web-form text into the Comment box.")
    yield FilingStep(
        f"Say that you comment as {_APPEARANCES[comment.author.kind]}. E-mail and phone are not published."
    )


def _email(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    addresses = list(dict.fromkeys(one.address for one in channels if _MAIL.fullmatch(one.address)))
    subject = email_subject(comment)
    if not addresses:
        said = f"The notice takes comments by e-mail. Look the address up there, and use the subject “{subject}”."
        yield FilingStep(said, _notice(rule))
        return
    several = " (the notice names more than one address)" if len(addresses) > 1 else ""
    yield FilingStep(
        f"By e-mail: write to {' and '.join(addresses)}{several} with the subject “{subject}”, and attach the letter.",
        f"mailto:{','.join(addresses)}?subject={quote(subject)}",
    )


def _mail(_comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    known = list(dict.fromkeys(one.address for one in channels if one.address))
    if not known:
        yield FilingStep("The notice takes comments by mail. Look the address up there.", _notice(rule))
        return
    deadline = rule.comment_deadline
    stamped = deadline is not None and deadline.postmarked
    when = "The postmark counts." if stamped else "It must arrive by the closing date unless the notice says otherwise."
    yield FilingStep(f"By mail: print the letter, sign it and send it to {known[0]}. {when}")


def _fax(_comment: Comment, _rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    numbers = [one.address for one in channels if one.address]
    yield FilingStep(f"By fax: send the letter to {numbers[0] if numbers else 'the number in the notice'}.")


def _other_site(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    pages = [one.address for one in channels if _WEB.fullmatch(one.address)]
    yield FilingStep(
        f"On the agency’s own site, open the form for comments and attach {file_name(comment, 'docx')}.",
        pages[0] if pages else _notice(rule),
    )


_WAYS = {
    ChannelKind.PORTAL: _portal,
    ChannelKind.OTHER_SITE: _other_site,
    ChannelKind.EMAIL: _email,
    ChannelKind.MAIL: _mail,
    ChannelKind.FAX: _fax,
}
