"""What to do for each way of sending a comment: the portal, another site, e-mail, mail, fax."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from docketwright.letter.compose_text import line
from docketwright.letter.names import file_name
from docketwright.letter.plain import email_subject
from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.confidential import public_version
from docketwright.model.exhibits import MOST_FILES, Exhibit, not_taken
from docketwright.model.rule import Channel, ChannelKind, Rule
from docketwright.model.wording import wording
from docketwright.phrases import listed, phrase

_PORTAL = "https://www.regulations.gov"
_NOTICE = "https://www.federalregister.gov/d/"
_DOCKET = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+")
_WEB = re.compile(r"https?://[^\s<>\"]+")
_MAIL = re.compile(r"[^\s@,;<>?&]+@[^\s@,;<>?&]+\.[A-Za-z]{2,}")
_ORDER = (ChannelKind.PORTAL, ChannelKind.OTHER_SITE, ChannelKind.EMAIL, ChannelKind.MAIL, ChannelKind.FAX)
_APPEARANCES = {
    AuthorKind.INDIVIDUAL: phrase("an individual"),
    AuthorKind.ORGANIZATION: phrase("an organization"),
}


@dataclass(frozen=True, slots=True)
class FilingStep:
    """One thing to do; `link` is an http, https or mailto address for it, "" for none."""

    text: str
    link: str = ""


def filing_ways(comment: Comment, rule: Rule) -> Iterator[FilingStep]:
    """Yield what to do for each way that the notice names, the surest first."""
    by_kind = {kind: [one for one in rule.channels if one.kind is kind] for kind in _ORDER}
    kinds = [kind for kind in _ORDER if by_kind[kind]]
    if not kinds:
        yield FilingStep(phrase("No way to send a comment was found. Look it up in the notice."), notice_link(rule))
        return
    if len(kinds) > 1:
        yield FilingStep(phrase("The notice names several ways to send a comment. Choose one of those below."))
    for kind in kinds:
        yield from _WAYS[kind](comment, rule, by_kind[kind])


def notice_link(rule: Rule) -> str:
    """Return the address of the notice in the Federal Register, "" where its number is none of today's."""
    number = rule.document_number or ""
    return f"{_NOTICE}{number}" if re.fullmatch(r"[A-Za-z0-9]+-\d+", number) else ""


def _portal(comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    forms = (one.address for one in channels if "/commenton/" in one.address)
    docket = rule.docket_id or ""
    page = f"{_PORTAL}/docket/{docket}" if _DOCKET.fullmatch(docket) else _PORTAL
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
        yield FilingStep(said, notice_link(rule))
        return
    yield FilingStep(_write_to(addresses, subject), f"mailto:{','.join(addresses)}?subject={quote(subject)}")


def _write_to(addresses: list[str], subject: str) -> str:
    if len(addresses) == 1:
        return phrase(
            "By e-mail: write to {address} with the subject “{subject}”, and attach the letter.",
            address=addresses[0],
            subject=subject,
        )
    return phrase(
        "By e-mail: write to {addresses} (the notice names more than one address) with the subject “{subject}”, "
        "and attach the letter.",
        addresses=listed(addresses),
        subject=subject,
    )


def _mail(_comment: Comment, rule: Rule, channels: list[Channel]) -> Iterator[FilingStep]:
    known = list(dict.fromkeys(one.address for one in channels if one.address))
    if not known:
        yield FilingStep(phrase("The notice takes comments by mail. Look the address up there."), notice_link(rule))
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
        pages[0] if pages else notice_link(rule),
    )


_WAYS = {
    ChannelKind.PORTAL: _portal,
    ChannelKind.OTHER_SITE: _other_site,
    ChannelKind.EMAIL: _email,
    ChannelKind.MAIL: _mail,
    ChannelKind.FAX: _fax,
}
