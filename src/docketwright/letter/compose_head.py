"""The head of a letter, from the letterhead to the greeting, and its foot, the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docketwright.letter.compose_text import Setter, line, lines
from docketwright.letter.labels import Label
from docketwright.letter.letter import Paragraph, Run, Style
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.finding import Spot
from docketwright.model.wording import addressee

_AUTHOR = Spot("author")
_RULE = Spot("rule")
# Longer than this it may break, so that no odd number runs over the margin.
_LONGEST_WHOLE = 45
_LOOSE = re.compile(r"(?:[\s,;]+(?:and|or|of|the|for|on|in|to|a|an|by|with|under))+$", re.IGNORECASE)
# Two of these fit beside each other in the running head.
_LONGEST_HEAD = 52


def head(comment: Comment, parts: dict[str, str], setter: Setter) -> Iterator[Paragraph]:
    """Yield letterhead, date, addressee, subject block, way of sending and greeting."""
    yield from _letterhead(comment.author)
    yield from _all(Style.DATE, lines(comment.dated)[:1], Spot("dated"))
    yield from _all(Style.ADDRESSEE, [one for typed in addressee(comment) for one in lines(typed)], Spot("addressee"))
    yield from _subject(comment)
    yield from setter.part(parts["via"], Style.VIA, Spot("via"))
    yield from setter.part(parts["salutation"], Style.SALUTATION, Spot("salutation"))


def foot(comment: Comment, parts: dict[str, str], setter: Setter) -> Iterator[Paragraph]:
    """Yield closing, sign-off, signature, and who signed too."""
    yield from setter.part(parts["closing"], Style.CLOSING, Spot("closing"))
    yield from setter.part(parts["sign_off"], Style.SIGN_OFF, Spot("sign_off"))
    signature = _signature(comment.author)
    # A document from elsewhere brings its signature along, below its sign-off.
    if not set(signature[:1]) & set(lines(parts["sign_off"])):
        yield from _on_one_page(tuple(_all(Style.SIGNATURE, signature, _AUTHOR)))
    others = setter.part(parts["also_signed"], Style.SIGNATURE, Spot("also_signed"))
    yield from (Paragraph(Style.CLOSING, (Run(Label.ALSO_SIGNED),)), *others) if others else ()


def subject(comment: Comment) -> str:
    """Return what the letter is about in one line: the rule's title, without a docket its subject or its name."""
    title = comment.rule.title if comment.rule and not comment.no_docket else comment.subject or comment.name
    return line(title or "")


def reference(comment: Comment) -> str:
    """Return docket, RIN and citation on one line, as far as the notice gives them."""
    rule = comment.rule
    if rule is None or comment.no_docket:
        return ""
    docket, agency = line(rule.docket_id or ""), line(rule.agency_docket or "")
    found = []
    if docket:
        found.append(Label.DOCKET.format(docket=docket))
    if agency and agency != docket:
        found.append((Label.AGENCY_DOCKET if docket else Label.DOCKET).format(docket=agency))
    if rule.rins:
        found.append(Label.RIN.format(rins=", ".join(line(rin) for rin in rule.rins)))
    if rule.citation:
        found.append(line(rule.citation))
    # A number is never parted from the words before it; the line may break after each semicolon.
    return "; ".join(_whole(one) for one in found)


def running_head(comment: Comment) -> tuple[str, str]:
    """Return what stands at the left and right of each page's head from page 2: who writes, on which docket."""
    rule = comment.rule if not comment.no_docket else None
    docket = line((rule.docket_id or rule.agency_docket or "") if rule else "")
    right = _whole(Label.DOCKET.format(docket=docket)) if docket else subject(comment)
    return _short(signer(comment.author)), _short(f"{Label.EXAMPLE}; {right}" if comment.example else right)


def signer(author: Author) -> str:
    """Return the one name that stands for the author: the organization's, else the person's."""
    organization = author.organization if author.kind is AuthorKind.ORGANIZATION else ""
    return line(organization) or line(author.name)


def _letterhead(author: Author) -> Iterator[Paragraph]:
    if author.kind is AuthorKind.ANONYMOUS:
        return
    yield from _all(Style.NAME, [signer(author)], _AUTHOR)
    role = [] if author.kind is AuthorKind.ORGANIZATION else [line(author.title), line(author.organization)]
    state = " ".join(part for part in (line(author.state), line(author.zip_code)) if part)
    place = ", ".join(part for part in (line(author.city), state, line(author.country)) if part)
    private = {"email": line(author.email), "phone": line(author.phone)}
    reach = [private[name] for name in ("email", "phone") if name in author.in_letter]
    yield from _all(Style.LETTERHEAD, [_dotted(role), _dotted([place, *reach])], _AUTHOR)


def _signature(author: Author) -> list[str]:
    if author.kind is AuthorKind.ANONYMOUS:
        return [author.name]
    person = " ".join(line(part) for part in (author.first_name, author.last_name) if line(part))
    return [part for part in (person, line(author.title), line(author.organization)) if part]


def _subject(comment: Comment) -> Iterator[Paragraph]:
    title, numbers = subject(comment), reference(comment)
    if title:
        label = Run(f"{Label.RE} ", bold=True)
        yield Paragraph(Style.RE, (label, Run(title, bold=True)), _RULE)
    if numbers:
        yield Paragraph(Style.REFERENCE, (Run(numbers),), _RULE)


def _all(style: Style, texts: list[str], spot: Spot) -> Iterator[Paragraph]:
    for text in texts:
        if text.strip():
            yield Paragraph(style, (Run(text),), spot)


def _on_one_page(lines: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    yield from (replace(one, kept=True) for one in lines[:-1])
    yield from lines[-1:]


def _dotted(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def _short(text: str) -> str:
    if len(text) <= _LONGEST_HEAD:
        return text
    # No name ends in "and".
    return f"{_LOOSE.sub('', text[:_LONGEST_HEAD].rsplit(' ', 1)[0]).rstrip(' ,;')} …"


def _whole(text: str) -> str:
    return text.replace(" ", "\u00a0") if len(text) < _LONGEST_WHOLE else text
