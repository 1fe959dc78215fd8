"""Notes and sources: keys that lead nowhere, sources that nothing cites, the same one twice, what is due for a look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from docketwright.checks.context import Context
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Fix, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.scanning import late
from docketwright.model.source import Source, SourceKind
from docketwright.model.text import Span
from docketwright.phrases import phrase

CHECK = "citations"
_KEY = re.compile(r"\[\^([^\[\]\s]*)\]")
_TWICE = re.compile(r"(\[\^[^\[\]\s]+\])(?=\s*\1)")

# A note that points back to another is meant to be there more than once.
_BACK = late(r"\b(?:ibid|supra|id\.|notes? \d+)", re.IGNORECASE)


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield what is wrong with the notes in the text, then with the list of sources."""
    cited: set[str] = set()
    for passage in passages(comment):
        keys = {one.text: one for one in reversed(keys_in(passage.text))}
        cited |= keys.keys()
        for key in sorted(keys.values(), key=lambda one: one.start):
            if comment.source(key.text) is None:
                yield _broken(replace(passage.spot, start=key.start, end=key.end), key.text)
        yield from _repeated(passage.spot, passage.text)
    for argument in comment.arguments:
        cited |= set(argument.sources)
        for gone in (key for key in argument.sources if comment.source(key) is None):
            yield _finding(
                Severity.LOOK,
                phrase("A source that is gone"),
                phrase("“{gone}” is not in your sources.", gone=gone),
                Spot("evidence", argument.id),
            )
    for source in comment.sources:
        yield from _source(source, cited, context)
    yield from _doubles(comment.sources)


@by_text
def keys_in(text: str) -> tuple[Span, ...]:
    """Return the keys that a text cites, with the places of the whole marks "[^key]"."""
    return tuple(Span(match.start(), match.end(), match.group(1)) for match in _KEY.finditer(text))


def _broken(spot: Spot, key: str) -> Finding:
    mark = f"[^{key}]"
    why = (
        phrase("No source has the key “{key}”. Add the source, or take the mark out.", key=key)
        if key
        else phrase("The mark names no source.")
    )
    return Finding(
        CHECK, Severity.MUST_FIX, phrase("A note that leads nowhere"), why, spot, mark, (Fix(phrase("Remove"), ""),)
    )


def _repeated(spot: Spot, text: str) -> Iterator[Finding]:
    for match in _TWICE.finditer(text):
        place = replace(spot, start=match.start(), end=match.end())
        why = phrase("One note is enough here.")
        fix = Fix(phrase("Remove one"), "")
        yield Finding(CHECK, Severity.NOTE, phrase("The same note twice in a row"), why, place, match.group(1), (fix,))


def _source(source: Source, cited: set[str], context: Context) -> Iterator[Finding]:
    spot = Spot("source", source.id)
    name = source.title.strip() or source.key
    if not source.title.strip():
        yield _finding(
            Severity.LOOK,
            phrase("A source without a title"),
            phrase("What does “{key}” stand for?", key=source.key),
            spot,
        )
    if source.kind is SourceKind.WEB_PAGE and not source.url.strip():
        yield _finding(
            Severity.NOTE,
            phrase("A web page without its address"),
            phrase("Where can “{name}” be read?", name=name),
            spot,
            name,
        )
    if source.key not in cited:
        why = phrase("“{name}” is in your sources, but no argument cites it. It will not be in the letter.", name=name)
        yield _finding(Severity.NOTE, phrase("A source that nothing cites"), why, spot, name)
    if source.check_again and source.check_again < context.now.astimezone(context.zone).date():
        day = phrase("{day:day}", day=source.check_again)
        yield _finding(
            Severity.NOTE,
            phrase("A source to look at again"),
            phrase("You wanted to look at “{name}” by {day}.", name=name, day=day),
            spot,
            name,
        )


def _doubles(sources: tuple[Source, ...]) -> Iterator[Finding]:
    keys = Counter(one.key for one in sources)
    for key in (key for key, count in keys.items() if count > 1):
        last = next(one for one in reversed(sources) if one.key == key)
        why = phrase("Notes cannot tell them apart. Give one of them another key than “{key}”.", key=key)
        yield _finding(Severity.MUST_FIX, phrase("Two sources with one key"), why, Spot("source", last.id), key)
    seen: set[str] = set()
    for source in sources:
        if source.citation in seen and keys[source.key] == 1 and not _BACK.search(source.citation):
            why = phrase("“{title}” would have two notes with the same words.", title=source.title)
            yield _finding(Severity.NOTE, phrase("A source listed twice"), why, Spot("source", source.id), source.title)
        seen.add(source.citation)


def _finding(severity: Severity, title: str, why: str, spot: Spot, quote: str = "") -> Finding:
    return Finding(CHECK, severity, title, why, spot, quote)
