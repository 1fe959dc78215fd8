"""How much of a whole comment stands word for word in another text: what an agency's de-duplication would see."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from docketwright.checks.context import Context
from docketwright.checks.likeness import is_letterhead, runs_of
from docketwright.checks.originality_index import FEW, LONG_RUN, SourceSort, index_of, own_words
from docketwright.checks.reading import paragraphs_of
from docketwright.checks.remembering import last_only
from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.passages import Role, passages
from docketwright.model.wording import standard_wording
from docketwright.phrases import phrase

CHECK = "overlap"
# Measured: of 1,326 pairs of independent letters one is above .225; form-letter pairs are above .30 in 71 to 97 %.
AMBER, RED = 0.30, 0.50
# Measured: of a million pairs of independent passages of 15 to 120 words seven are above .20, none above .30.
SHORT_RUNS = 110
SHORT_AMBER, SHORT_RED = 0.20, 0.40
NOT_OWN = frozenset({Role.TITLE, Role.RULE_TEXT})


class OverlapClass(StrEnum):
    """How an agency's staff would sort a comment beside another text."""

    UNIQUE = "unique"
    MODIFIED = "modified"
    FORM_LETTER = "form letter"


class Overlap(NamedTuple):
    """The text that a comment shares most with: `containment` is the share of runs of five words, 0 to 1.

    The share is taken of the shorter of the two texts. `source` is "" and `sort` None where nothing is shared.
    """

    containment: float = 0.0
    kind: OverlapClass = OverlapClass.UNIQUE
    source: str = ""
    sort: SourceSort | None = None


@last_only
def overlap(comment: Comment, context: Context) -> Overlap:
    """Return the greatest overlap with the letter or an earlier comment.

    Letterhead, standard sentences, quotations and citations are left out on both sides.
    """
    index = index_of(context.letter, context.blocks, context.earlier)
    paragraphs = tuple(_own_paragraphs(comment))
    own: set[int] = set()  # no frozen one: with it Python looks for what two have in common by the larger of them
    most = max(SHORT_RUNS, index.longest)
    for paragraph in paragraphs:
        # Of a comment longer than any other text the answer hangs on no number of runs but that of the shared ones.
        if len(own) < most or index.may_share(paragraph):
            own |= runs_of(paragraph, LONG_RUN)
    if len(own) < FEW:
        same = index.same(own_words(paragraphs))
        return Overlap(1.0, OverlapClass.FORM_LETTER, same.name, same.sort) if same else Overlap()
    text, share = max(index.shared(own), key=lambda one: one[1], default=(None, 0.0))
    return Overlap(share, _class(share, len(own)), text.name, text.sort) if text else Overlap()


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield one finding where a good part of the comment stands elsewhere."""
    found = overlap(comment, context)
    if found.kind is OverlapClass.UNIQUE:
        return
    form_letter = found.kind is OverlapClass.FORM_LETTER
    name = phrase(found.source) if found.sort is SourceSort.LETTER else phrase("“{name}”", name=found.source)
    part = (
        phrase("More than half")
        if found.containment > RED
        else phrase("About {count} in 10 phrases", count=round(found.containment * 10))
    )
    yield Finding(
        check=CHECK,
        severity=Severity.LOOK if form_letter or found.sort is SourceSort.LETTER else Severity.NOTE,
        title=phrase("Reads like a form letter beside {name}", name=name)
        if form_letter
        else phrase("Shares a good part with {name}", name=name),
        why=phrase(
            "{part} of the shorter text stands in both. Say it in your own words, with what you saw yourself.",
            part=part,
        ),
        spot=Spot("letter"),
        actions=(Action.COMPARE,),
    )


def _own_paragraphs(comment: Comment) -> Iterator[str]:
    standard = frozenset(standard_wording(comment).values())
    for passage in passages(comment):
        if passage.role in NOT_OWN or passage.text in standard:
            continue
        yield from (one.text for one in paragraphs_of(passage.text) if not is_letterhead(one.text))


def _class(share: float, own: int) -> OverlapClass:
    amber, red = (SHORT_AMBER, SHORT_RED) if own < SHORT_RUNS else (AMBER, RED)
    if share >= red:
        return OverlapClass.FORM_LETTER
    return OverlapClass.MODIFIED if share >= amber else OverlapClass.UNIQUE
