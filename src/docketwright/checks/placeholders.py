"""Text left to fill in: slots, square brackets, TODO, rows of underscores, wherever the letter would print them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from docketwright.checks.context import Context
from docketwright.checks.places import place
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Author, Comment
from docketwright.model.finding import Action, Finding, Fix, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.scanning import found
from docketwright.model.text import Span
from docketwright.phrases import phrase

CHECK = "placeholders"
SLOT = re.compile(r"\[\[([^\[\]\n]*)\]\]")

_PLACEHOLDER = re.compile(
    r"""\[\[[^\[\]\n]*\]\]                                              # a slot of a block
    | \{\{[^{}\n]*\}\}
    | (?<!\w)[\[<{](?i:your|insert|enter|name|date|city|state|company|organi[sz]ation|title|address|number|amount|agency
        |docket|fill\ in|add|cite|citation|signature|client|phone|e-?mail|link|tbd|todo
        |xx+|___*|\.\.\.|…)(?:\b|(?<=[_.…]))(?![\ ](?:omitted|redacted)\])[^\[\]<>{}\n]{0,60}[\]>}]
    | \b(?:TODO|FIXME|TBD|TBC|TKTK|XXX+|XX/XX|MM/DD/YYYY)\b
    | (?<=[Pp]age[ ])XX?\b | (?<=\$)XX?\b | \bXX?(?=\s?%|\s(?:percent|days|months|hours|years)\b)
    | \b[Ll]orem\s+ipsum\b
    | _{3,} | \?{3,}""",
    re.VERBOSE,
)
_BEGINS = re.compile(
    r"\[(?!\^)|\{|<|_(?=__)|\?(?=\?\?)|T(?=ODO|BD|BC|KTK)|F(?=IXME)|X(?=X?(?:\b|X|/))|M(?=M/DD)|L(?=orem)|l(?=orem)"
)


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield each placeholder that no slot of the comment fills, in every part that leaves the program."""
    for spot, text in _everything(comment):
        for left in placeholders(text):
            if not _is_filled(left.text, comment.slots):
                yield _finding(comment, replace(spot, start=left.start, end=left.end), left.text)


@by_text
def placeholders(text: str) -> tuple[Span, ...]:
    """Return each placeholder in a text with its place, filled or not."""
    return tuple(Span(match.start(), match.end(), match.group()) for match in found(_BEGINS, _PLACEHOLDER, text))


def _is_filled(text: str, slots: Mapping[str, str]) -> bool:
    slot = SLOT.fullmatch(text)
    return bool(slot and slots.get(slot.group(1).strip(), "").strip())


def _everything(comment: Comment) -> Iterator[tuple[Spot, str]]:
    yield from ((passage.spot, passage.text) for passage in passages(comment))
    yield from ((Spot("author"), text) for text in _author_texts(comment.author))
    yield Spot("letter"), comment.name
    yield Spot("letter"), comment.subject
    yield from ((Spot("letter"), f"{one.title} ({one.file})") for one in comment.exhibits)
    yield Spot("dated"), comment.dated
    yield Spot("addressee"), comment.addressee
    for source in comment.sources:
        yield Spot("source", source.id), source.citation
    for value in comment.slots.values():
        yield Spot("letter"), value


def _author_texts(author: Author) -> tuple[str, ...]:
    return (
        author.first_name,
        author.last_name,
        author.title,
        author.organization,
        author.city,
        author.state,
        author.zip_code,
        author.country,
        author.email,
        author.phone,
    )


def _finding(comment: Comment, spot: Spot, text: str) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.MUST_FIX,
        title=phrase("Text left to fill in"),
        why=phrase("“{text}” is still in {place}.", text=text, place=place(comment, spot)),
        spot=spot,
        quote=text,
        fixes=(Fix(phrase("Remove"), ""),),
        actions=(Action.FILL_IN,),
    )
