"""Personal and confidential information in what becomes a public record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from docketwright.checks.context import Context
from docketwright.checks.personal_data import CONFIDENTIAL, personal_data
from docketwright.checks.third_parties import known, named_in
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.confidential import lost
from docketwright.model.finding import Finding, Fix, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.rule import Rule
from docketwright.phrases import phrase

CHECK = "privacy"
_CHANGED = phrase("The mark no longer fits, so the public version redacts the whole text there. Mark the words again.")
_WHY = {
    CONFIDENTIAL: phrase("A comment is public. Take it out, or file a confidential version as the notice says."),
}


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield what looks like personal data, what gives an anonymous person away, and marks that lost their words."""
    agencys = _notice_text(comment.rule)
    public = "\n".join((agencys, comment.addressee, *_printed_anyway(comment)))
    for passage in passages(comment):
        for name, severity, start, end, text in personal_data(passage.text):
            if text not in agencys:
                yield _finding(name, severity, replace(passage.spot, start=start, end=end), text)
        for one in named_in(passage.text):
            if not known(one.name, public):
                yield _third_party(replace(passage.spot, start=one.start, end=one.end), one.name)
    if comment.author.kind is AuthorKind.ANONYMOUS:
        yield from _given_away(comment)
    for secret in lost(comment):
        spot = Spot(secret.part, secret.owner)
        yield Finding(CHECK, Severity.MUST_FIX, phrase("Confidential words have changed"), _CHANGED, spot, secret.words)


def traces(author: Author) -> tuple[str, ...]:
    """Return the words that would name this person: full name, last name, organization, e-mail, phone."""
    full = f"{author.first_name} {author.last_name}".strip()
    found = (full, author.last_name, author.organization, author.email, author.phone)
    return tuple(dict.fromkeys(one.strip() for one in found if len(one.strip()) > 2))


def _given_away(comment: Comment) -> Iterator[Finding]:
    pattern = _words_pattern(traces(comment.author))
    if pattern is None:
        return
    for spot, text in _everything(comment):
        for match in pattern.finditer(text):
            yield Finding(
                CHECK,
                Severity.MUST_FIX,
                title=phrase("You appear as anonymous, but this names you"),
                why=phrase("“{name}” would be in the public record. Take it out.", name=match.group()),
                spot=replace(spot, start=match.start(), end=match.end()),
                quote=match.group(),
                fixes=(Fix(phrase("Remove"), ""),),
            )


def _everything(comment: Comment) -> Iterator[tuple[Spot, str]]:
    yield from ((passage.spot, passage.text) for passage in passages(comment))
    yield from ((Spot("source", one.id), one.citation) for one in comment.sources)
    yield Spot("letter"), comment.name
    yield Spot("letter"), comment.subject
    yield from ((Spot("letter"), f"{one.title} ({one.file})") for one in comment.exhibits)


@lru_cache(maxsize=8)
def _words_pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


def _notice_text(rule: Rule | None) -> str:
    """Return what the notice itself prints as contacts and channels: an agency's own address is no secret."""
    return "\n".join((*rule.contacts, *(one.address for one in rule.channels))) if rule else ""


def _printed_anyway(comment: Comment) -> Iterator[str]:
    """Yield who signs and who is cited: their names are in the letter for a reason."""
    author = comment.author
    if author.kind is not AuthorKind.ANONYMOUS:
        yield f"{author.first_name} {author.last_name}"
    yield from (source.citation for source in comment.sources)


def _third_party(spot: Spot, name: str) -> Finding:
    return Finding(
        CHECK,
        Severity.LOOK,
        title=phrase("This names somebody else"),
        why=phrase(
            "“{name}” will be in the public record. If they have not agreed, say who they are without the name.",
            name=name,
        ),
        spot=spot,
        quote=name,
    )


def _finding(name: str, severity: Severity, spot: Spot, text: str) -> Finding:
    return Finding(
        CHECK,
        severity,
        title=phrase("This looks like {name}", name=name),
        why=_WHY.get(name, phrase("It will be public, and cannot be taken back. Remove it, or keep it on purpose.")),
        spot=spot,
        quote=text,
        fixes=(Fix(phrase("Remove"), ""),),
    )
