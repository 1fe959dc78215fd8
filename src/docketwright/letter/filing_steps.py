"""How to file this comment: the notice's own ways, dates and wishes as numbered steps (PRODUCT E9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from docketwright.letter.compose_text import line
from docketwright.letter.filing_wishes import wishes
from docketwright.letter.names import file_name
from docketwright.letter.plain import email_subject
from docketwright.model.closing import closing
from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.confidential import public_version
from docketwright.model.exhibits import MOST_FILES, Exhibit, not_taken
from docketwright.model.rule import Channel, ChannelKind, Deadline, Rule
from docketwright.model.wording import addressee, wording
from docketwright.phrases import joined, listed, phrase

PORTAL = "https://www.regulations.gov"
_NOTICE = "https://www.federalregister.gov/d/"
_DOCKET = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+")
_WEB = re.compile(r"https?://[^\s<>\"]+")
_MAIL = re.compile(r"[^\s@,;<>?&]+@[^\s@,;<>?&]+\.[A-Za-z]{2,}")
_ORDER = (ChannelKind.PORTAL, ChannelKind.OTHER_SITE, ChannelKind.EMAIL, ChannelKind.MAIL, ChannelKind.FAX)
_ZONES = {"America/New_York": phrase("Eastern")}
_APPEARANCES = {
    AuthorKind.INDIVIDUAL: phrase("an individual"),
    AuthorKind.ORGANIZATION: phrase("an organization"),
}


@dataclass(frozen=True, slots=True)
class FilingStep:
    """One thing to do; `link` is an http, https or mailto address for it, "" for none."""

    text: str
    link: str = ""


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
        *_ways(comment, rule),
        FilingStep(phrase("Keep the tracking number or receipt, and enter it under “I filed it”.")),
    )


def date_in_words(deadline: Deadline) -> str:
    """Return "Friday, October 11, 2024, 11:59 pm Eastern"."""
    end = closing(deadline)
    zone = _ZONES.get(deadline.zone, deadline.zone)
    return phrase("{day:full}, {hour:clock} {zone}", day=end, hour=end, zone=zone)


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
        return FilingStep(phrase("No closing date was found. Look it up in the notice before you send."), _notice(rule))
    late = now is not None and now > closing(deadline)
    day = date_in_words(deadline)
    if late:
        said = phrase("The closing date, {date}, has passed. Send it at once if you still want to.", date=day)
    else:
        said = phrase("Send it by {date}.", date=day) if now else phrase("The closing date is {date}.", date=day)
    if deadline.computed:
        return FilingStep(
            joined(said, phrase("The date was worked out from the notice; compare it there.")), _notice(rule)
        )
    if deadline.time is None and not late:
        by_portal = any(one.kind is ChannelKind.PORTAL for one in rule.channels)
        if by_portal:
            more = phrase("No time of day is given; Regulations.gov closes at this hour.")
        else:
            more = phrase("No time of day is given; earlier is safer.")
        return FilingStep(joined(said, more))
    return FilingStep(said)


def _notice(rule: Rule) -> str:
    number = rule.document_number or ""
    return f"{_NOTICE}{number}" if re.fullmatch(r"[A-Za-z0-9]+-\d+", number) else ""


def _ways(comment: Comment, rule: Rule) -> Iterator[FilingStep]:
    by_kind = {kind: [one for one in rule.channels if one.kind is kind] for kind in _ORDER}
    kinds = [kind for kind in _ORDER if by_kind[kind]]
    if not kinds:
        yield FilingStep(phrase("No way to send a comment was found. Look it up in the notice."), _notice(rule))
        return
    if len(kinds) > 1:
        yield FilingStep(phrase("The notice names several ways to send a comment. Choose one of those below."))
    for kind in kinds:
        yield from _WAYS[kind](comment, rule, by_kind[kind])


def _portal(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    forms = (one.address for one in channels if "/commenton/" in one.address)
    docket = rule.docket_id or ""
    page = f"{PORTAL}/docket/{docket}" if _DOCKET.fullmatch(docket) else PORTAL
    form = next((one for one in forms if _WEB.fullmatch(one)), page)
    yield FilingStep(phrase("On Regulations.gov, open the docket, find the notice and choose Comment."), form)
    yield FilingStep(
        phrase(
            "Attach {file_name}, and paste the web-form text into the Comment box.",
            file_name=file_name(comment, "docx"),
        )
    )
    yield from _exhibits(public_version(comment).exhibits)
    yield _appearance(comment)


def _appearance(comment: Comment) -> FilingStep:
    kind = comment.author.kind
    if kind is AuthorKind.ANONYMOUS:
        return FilingStep(phrase("Say that you comment anonymously."))
    if kind is AuthorKind.INDIVIDUAL and wording(comment)["also_signed"].strip():
        return FilingStep(
            phrase(
                "Say that you comment as an individual, under your own name: the form takes one, and the letter names "
                "those who sign with you. E-mail and phone are not published."
            )
        )
    return FilingStep(
        phrase("Say that you comment as {kind}. E-mail and phone are not published.", kind=_APPEARANCES[kind])
    )


def _exhibits(exhibits: tuple[Exhibit, ...]) -> Iterator[FilingStep]:
    if not exhibits:
        return
    yield FilingStep(
        phrase(
            "Attach the exhibits too, in this order: {files}. The form takes {most} files of at most 10 MB each.",
            files=", ".join(line(one.file) for one in exhibits),
            most=MOST_FILES,
        )
    )
    for number, why in not_taken(exhibits):
        name = line(exhibits[number].file) if number >= 0 else phrase("The exhibits")
        yield FilingStep(phrase("Look at this before you attach them: {name}. {why}", name=name, why=why))


def _email(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    addresses = list(dict.fromkeys(one.address for one in channels if _MAIL.fullmatch(one.address)))
    subject = email_subject(comment)
    if not addresses:
        said = phrase(
            "The notice takes comments by e-mail. Look the address up there, and use the subject “{subject}”.",
            subject=subject,
        )
        yield FilingStep(said, _notice(rule))
        return
    if len(addresses) > 1:
        said = phrase(
            "By e-mail: write to {addresses} (the notice names more than one address) with the subject “{subject}”, "
            "and attach the letter.",
            addresses=listed(addresses),
            subject=subject,
        )
    else:
        said = phrase(
            "By e-mail: write to {address} with the subject “{subject}”, and attach the letter.",
            address=addresses[0],
            subject=subject,
        )
    yield FilingStep(
        said,
        f"mailto:{','.join(addresses)}?subject={quote(subject)}",
    )


def _mail(_comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    known = list(dict.fromkeys(one.address for one in channels if one.address))
    if not known:
        yield FilingStep(phrase("The notice takes comments by mail. Look the address up there."), _notice(rule))
        return
    deadline = rule.comment_deadline
    stamped = deadline is not None and deadline.postmarked
    when = (
        phrase("The postmark counts.")
        if stamped
        else phrase("It must arrive by the closing date unless the notice says otherwise.")
    )
    yield FilingStep(
        phrase("By mail: print the letter, sign it and send it to {known}. {when}", known=known[0], when=when)
    )


def _fax(_comment: Comment, _rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    numbers = [one.address for one in channels if one.address]
    yield FilingStep(
        phrase(
            "By fax: send the letter to {value}.", value=numbers[0] if numbers else phrase("the number in the notice")
        )
    )


def _other_site(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    pages = [one.address for one in channels if _WEB.fullmatch(one.address)]
    yield FilingStep(
        phrase(
            "On the agency’s own site, open the form for comments and attach {file_name}.",
            file_name=file_name(comment, "docx"),
        ),
        pages[0] if pages else _notice(rule),
    )


_WAYS = {
    ChannelKind.PORTAL: _portal,
    ChannelKind.OTHER_SITE: _other_site,
    ChannelKind.EMAIL: _email,
    ChannelKind.MAIL: _mail,
    ChannelKind.FAX: _fax,
}
