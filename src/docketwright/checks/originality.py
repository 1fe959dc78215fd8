"""Own words: which sentences are yours, which are adapted, and which are copied from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks.context import Context
from docketwright.checks.likeness import bare_sentences, is_letterhead
from docketwright.checks.originality_index import NO_MATCH, Index, Match, SourceSort, index_of
from docketwright.checks.reading import KEPT, paragraphs_of, sentences_of, words_of
from docketwright.checks.remembering import by_text, last_only
from docketwright.model.comment import Comment, Standing
from docketwright.model.finding import Action, Finding, Fix, Severity, Spot
from docketwright.model.passages import Role, passages
from docketwright.model.text import Span
from docketwright.model.wording import standard_wording
from docketwright.phrases import phrase

CHECK = "own words"
COPIED = 0.80
ADAPTED = 0.45
# Shorter sentences are everybody's.
LEAST_WORDS = 6
NOT_OWN = frozenset({Role.TITLE, Role.RULE_TEXT})


class OriginKind(StrEnum):
    """Whose a sentence is."""

    YOURS = "yours"
    ADAPTED = "adapted"
    COPIED = "copied"


class Origin(NamedTuple):
    """One sentence of the comment and where it seems to come from; a tuple, because every sentence has one.

    `source` is the name of the text it is most like, "" for the person's own; `sort` says what that is; `match` is the
    sentence there, "" where no single one is like it; `score` is the likeness, 0 to 1, and 0 for the person's own;
    `shared` says that others have that text too.
    """

    spot: Spot
    text: str
    kind: OriginKind = OriginKind.YOURS
    score: float = 0.0
    source: str = ""
    sort: SourceSort | None = None
    match: str = ""
    shared: bool = False


def sentence_origins(comment: Comment, context: Context) -> tuple[Origin, ...]:
    """Return every sentence of the comment's own text with its origin; standard sentences and letterhead left out."""
    origins_in = _finder(index_of(context.letter, context.blocks, context.earlier))
    standard = _standard_sentences(comment)
    return tuple(
        origin
        for passage in passages(comment)
        if passage.role not in NOT_OWN
        for origin in origins_in(passage.text, passage.spot)
        if origin.text not in standard
    )


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each run of sentences that is almost the letter's, or a block's made from it."""
    for run in _copied_runs(sentence_origins(comment, context)):
        first, last = run[0], run[-1]
        whose = phrase("the letter’s") if first.sort is SourceSort.LETTER else phrase("a block’s")
        yield Finding(
            check=CHECK,
            severity=Severity.LOOK,
            title=phrase("Almost {whose} sentence", whose=whose)
            if len(run) == 1
            else phrase("{count} sentences are almost {whose}", count=len(run), whose=whose),
            why=phrase("Agencies may group this with others. What did you see yourself?"),
            spot=replace(first.spot, end=last.spot.end),
            quote=first.text,
            fixes=(Fix(phrase("Keep as a quotation"), f"“{first.text}”"),) if len(run) == 1 else (),
            actions=(Action.COMPARE,),
        )


def _copied_runs(origins: tuple[Origin, ...]) -> Iterator[list[Origin]]:
    run: list[Origin] = []
    for origin in origins:
        copied = origin.kind is OriginKind.COPIED and origin.shared
        if run and not (copied and (origin.spot.owner, origin.spot.part) == (run[-1].spot.owner, run[-1].spot.part)):
            yield run
            run = []
        if copied:
            run.append(origin)
    if run:
        yield run


@last_only
def _finder(index: Index) -> Callable[[str, Spot], tuple[Origin, ...]]:
    """Return what finds the origins in a part; what it keeps goes with the index, which may be large."""

    @lru_cache(maxsize=KEPT)
    def nearest(sentence: str) -> Match:
        words = words_of(sentence)
        return index.nearest(words, ADAPTED) if len(words) >= LEAST_WORDS else NO_MATCH

    @by_text
    def origins_in(text: str, whole: Spot) -> tuple[Origin, ...]:
        return tuple(
            _origin(whole, paragraph, sentence, nearest(bare))
            for paragraph in paragraphs_of(text)
            for sentence, bare in zip(sentences_of(paragraph.text), bare_sentences(paragraph.text), strict=True)
            if not is_letterhead(sentence.text)
        )

    return origins_in


def _origin(whole: Spot, paragraph: Span, sentence: Span, match: Match) -> Origin:
    spot = Spot(whole.part, whole.owner, paragraph.start + sentence.start, paragraph.start + sentence.end)
    if match.score < ADAPTED or match.text is None:
        return Origin(spot, sentence.text)
    kind = OriginKind.COPIED if match.score >= COPIED else OriginKind.ADAPTED
    source = match.text
    return Origin(spot, sentence.text, kind, match.score, source.name, source.sort, match.sentence, source.shared)


def _standard_sentences(comment: Comment) -> frozenset[str]:
    bare = replace(comment, standing=Standing(position=comment.standing.position))
    return frozenset(one.text for text in standard_wording(bare).values() for one in sentences_of(text))
