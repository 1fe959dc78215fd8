"""How law and dockets are cited: one way throughout, and this docket's own number without a slip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from docketwright.checks.context import Context
from docketwright.checks.remembering import by_text
from docketwright.model.citation import CitationKind, find_citations
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Fix, Severity, Spot
from docketwright.model.passages import passages
from docketwright.phrases import phrase

CHECK = "citation form"
LAW = frozenset({CitationKind.REGISTER, CitationKind.CODE_OF_REGULATIONS, CitationKind.CODE})
NUMBERS = frozenset({CitationKind.DOCKET, CitationKind.RIN})
MOST_SLIPPED = 2

# "Fed. Reg." of "89 Fed. Reg. 14,059": how the book is named.
_BOOK = re.compile(r"[A-Z][A-Za-z]*\.?(?:\s?[A-Z][A-Za-z]*\.?)*")


class Cited(NamedTuple):
    """A citation where it stands: its words, how it names the book, and its one normal form."""

    kind: CitationKind
    start: int
    text: str
    book: str
    normal: str


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield what is cited in another way than most, and numbers that are nearly this docket's."""
    cited = [(passage.spot, one) for passage in passages(comment) for one in cited_in(passage.text)]
    for spot, one in cited:
        yield from _slipped(comment, _at(spot, one), one)
    usual = {kind: _usual([one.book for _, one in cited if one.kind is kind]) for kind in LAW}
    for spot, one in cited:
        if one.kind in LAW and one.book != usual[one.kind]:
            meant = one.text.replace(one.book, usual[one.kind], 1)
            yield Finding(
                CHECK,
                Severity.NOTE,
                title=phrase("Two ways of citing"),
                why=phrase(
                    "Elsewhere this letter writes “{usual}”, here “{book}”. One way is easier to read.",
                    usual=usual[one.kind],
                    book=one.book,
                ),
                spot=_at(spot, one),
                quote=one.text,
                fixes=(Fix(phrase("Change to “{meant}”", meant=meant), meant),),
            )


@by_text
def cited_in(text: str) -> tuple[Cited, ...]:
    """Return the citations of a text."""
    found = []
    for one in find_citations(text):
        words = text[one.start : one.end]
        book = _BOOK.search(words)
        found.append(Cited(one.kind, one.start, words, book.group().strip() if book else "", one.normal))
    return tuple(found)


def _usual(books: list[str]) -> str:
    """Return the way most often used, the first of them in a draw, "" where nothing is cited."""
    return Counter(books).most_common(1)[0][0] if books else ""


def _slipped(comment: Comment, spot: Spot, one: Cited) -> Iterator[Finding]:
    rule = comment.rule
    if rule is None or one.kind not in NUMBERS:
        return
    own = [number for number in (rule.docket_id, rule.agency_docket, *rule.rins) if number]
    number = one.normal.removeprefix("RIN ").removeprefix("Docket No. ")
    near = next((right for right in own if number not in own and _is_nearly(number, right)), None)
    if near:
        meant = one.text.replace(number, near) if number in one.text else near
        yield Finding(
            CHECK,
            Severity.LOOK,
            title=phrase("Nearly this docket’s number"),
            why=phrase("The notice has {near}. With another number the comment may go astray.", near=near),
            spot=spot,
            quote=one.text,
            fixes=(Fix(phrase("Change to “{meant}”", meant=meant), meant),),
        )


def _is_nearly(number: str, right: str) -> bool:
    differing = sum(one != other for one, other in zip(number, right, strict=False))
    return len(number) == len(right) and 0 < differing <= MOST_SLIPPED


def _at(spot: Spot, one: Cited) -> Spot:
    return replace(spot, start=one.start, end=one.start + len(one.text))
