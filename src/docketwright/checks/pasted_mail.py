"""E-mail that was pasted whole: its head, the marks of quoted lines, "Sent from my iPhone"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docketwright.checks.context import Context
from docketwright.checks.reading import folded_part
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Fix, Severity
from docketwright.model.passages import Passage, Role, passages
from docketwright.model.scanning import holds, late
from docketwright.model.text import Span
from docketwright.phrases import phrase

CHECK = "pasted e-mail"
_FLAGS = re.MULTILINE | re.IGNORECASE
_FIELDS = "From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|De|Para|Enviado(?: el)?|Fecha|Asunto"
_DEVICE = "iPhone|iPad|Android|Samsung|Galaxy|Pixel|BlackBerry|Huawei|phone|mobile|tel[eé]fono|m[oó]vil|dispositivo"
_HEAD = late(rf"(?:^[ \t*]*(?:{_FIELDS}):[^\n]*(?:\n[ \t]*)*){{3,12}}", _FLAGS)
# Three such lines begin a memorandum too; only an e-mail has an address there, an hour, or when it was sent.
_FROM = late(r"^[ \t*]*(?:From|De):", _FLAGS)
_OF_MAIL = late(r"\S@\S|\b\d{1,2}:\d\d\b|^[ \t*]*(?:Sent|Enviado(?: el)?):", _FLAGS)
_SENDERS = ("from:", "de:")
# What stands, folded, in whatever a pattern finds, and the pattern.
_SIGNS = (
    (
        ("original message", "forwarded message", "mensaje original", "mensaje reenviado"),
        late(
            r"^[ \t]*(?:-{2,10}[ \t]*(?:(?:Original|Forwarded) Message|Mensaje (?:original|reenviado))[ \t]*-{2,10}"
            r"|Begin forwarded message:)[ \t]*$",
            _FLAGS,
        ),
    ),
    (
        # With an hour or an address: "On May 2 the agency wrote:" is a person's own sentence.
        ("wrote:", "escribió:"),
        late(r"^[ \t>]*(?:On|El) (?=[^\n]{0,150}(?:\S@\S|\d:\d\d))[^\n]{6,200}\b(?:wrote|escribió):[ \t]*$", _FLAGS),
    ),
    (
        ("sent from my", "enviado desde mi", "get outlook for"),
        late(
            rf"^[ \t]*(?:(?:Sent from|Enviado desde) (?:my|mi) (?:[^\s.]+ ){{0,4}}(?:{_DEVICE})\b[^\n.]{{0,20}}"
            r"|Get Outlook for \w+)\.?[ \t]*$",
            _FLAGS,
        ),
    ),
    (
        # A program of mail breaks a line anywhere; a person who marks a quotation so ends a line with a sentence.
        ("\n>",),
        late(r"^[ \t]*>[^\n]*[\w,]\n>[ \t>]*[a-z][^\n]*", re.MULTILINE),
    ),
)


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield the first sign of an e-mail in each part; the rule's own words are left alone."""
    for passage in passages(comment):
        if passage.role is not Role.RULE_TEXT and (sign := mail_in(passage.text)):
            yield _finding(passage, sign)


@by_text
def mail_in(text: str) -> Span | None:
    """Return the first lines of a text that only an e-mail has; None where it has none."""
    low = folded_part(text)
    found = [match for hints, sign in _SIGNS if holds(low, hints) and (match := sign.search(text))]
    if holds(low, _SENDERS):
        found += [one for one in _HEAD.finditer(text) if _FROM.search(one.group()) and _OF_MAIL.search(one.group())]
    first = min(found, key=lambda match: match.start(), default=None)
    if first is None:
        return None
    words = first.group().strip()
    start = first.start() + first.group().index(words)
    return Span(start, start + len(words), words)


def _finding(passage: Passage, sign: Span) -> Finding:
    return Finding(
        CHECK,
        Severity.LOOK,
        phrase("This looks like a pasted e-mail"),
        phrase(
            "It would stand in your letter as it is, and names and addresses in it become public. Keep what you say "
            "yourself; put what others wrote in quotation marks, and say who wrote it."
        ),
        replace(passage.spot, start=sign.start, end=sign.end),
        sign.text,
        () if sign.text.startswith(">") else (Fix(phrase("Remove these lines"), ""),),
    )
