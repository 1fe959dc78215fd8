"""How the agency's staff would probably sort this comment: an estimate by simple rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks.claim_hints import words_in
from docketwright.checks.claims import is_backed
from docketwright.checks.commenter import CommenterType, commenter_type, types_beside
from docketwright.checks.context import Context
from docketwright.checks.overlap import Overlap, overlap
from docketwright.checks.reading import KEPT, paragraphs_of, sentences_of, words_of
from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Spot
from docketwright.model.passages import Role, argument_passages
from docketwright.model.rule import Rule
from docketwright.model.text import shortened
from docketwright.model.wording import wording
from docketwright.phrases import joined, phrase

ESTIMATE = phrase("This is an estimate by simple rules. The agency’s own sorting may differ.")
LEAST_WORDS = 12
REASON = 2
EXCERPT = 160


class Row(NamedTuple):
    """One line of the analyst's table: the section or question, the excerpt, what is requested, and where it stands.

    `section` and `request` are "" where the argument names no place or asks for nothing.
    """

    section: str
    excerpt: str
    request: str
    spot: Spot


class AnalystView(NamedTuple):
    """What an analyst would note down.

    `because` is the sentence that makes the comment substantive, "" and without a spot where none does.
    `opinion_only` are paragraphs that give no reason an agency could weigh, `unanchored` the arguments that name no
    place in the notice: what would be hard to answer. `beside` are the kinds of those who sign too.
    """

    overlap: Overlap
    substantive: bool
    because: str
    because_spot: Spot | None
    commenter: CommenterType
    beside: tuple[CommenterType, ...]
    rows: tuple[Row, ...]
    opinion_only: tuple[Spot, ...]
    unanchored: tuple[Spot, ...]
    note: str = ESTIMATE


# 5 U.S.C. 553(c) speaks of "data, views, or arguments"; what can change a rule is a reason, a fact, an alternative.
_REASON = re.compile(
    r"""\b(?:because|since|therefore|thus|so\s+that|as\s+a\s+result|which\s+means|for\s+example|instead|alternative\w*
    |rather\s+than|if\s[^.,]{1,80},|would\s+(?:\w+\s+)?(?:cost|require|force|delay|prevent|leave|stop|reach|catch|expire
    |outlive|have\s+to)|burden\w*|costs?|harm(?:s|ed|ful)?|tested|compared|measured)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\[\^|§|\bpercent\b|\bsection\b|\bU\.S\.C\.|\bCFR\b", re.IGNORECASE)
_SIGN = re.compile(r"[\d§]")
_OPINION = re.compile(
    r"\b(?:I|we)\s+(?:strongly\s+|firmly\s+|simply\s+|just\s+)?(?:support|oppose|believe|think|feel|agree|disagree|object"
    r"|urge|hope|like|hate)\b|\b(?:wrong|unfair|terrible|great|bad|good|unacceptable|outrageous|ridiculous)\b",
    re.IGNORECASE,
)
# One of these words stands in each.
_OPINIONS = frozenset(
    "support oppose believe think feel agree disagree object urge hope like hate wrong unfair terrible great bad good "
    "unacceptable outrageous ridiculous".split()
)


def analyst_view(comment: Comment, context: Context) -> AnalystView:
    """Return how an analyst would probably sort this comment."""
    paragraphs = tuple(_reasoning(comment))
    best = _heaviest(paragraphs)
    if best is not None and _weight(best[1]) < REASON:
        best = _first_with_data(comment, paragraphs)
    substantive = best is not None
    because, spot = _weightiest(best) if best else ("", None)
    return AnalystView(
        overlap=overlap(comment, context),
        substantive=substantive,
        because=because,
        because_spot=spot,
        commenter=commenter_type(comment.author, comment.standing.work),
        beside=types_beside(wording(comment)["also_signed"]),
        rows=tuple(_row(comment.rule, one) for one in comment.arguments if _excerpt(one) or one.request.text.strip()),
        opinion_only=tuple(_opinion_only(comment, paragraphs)),
        unanchored=tuple(
            Spot("point", one.id) for one in comment.arguments if _excerpt(one) and not _section(comment.rule, one)
        ),
    )


def _reasoning(comment: Comment) -> Iterator[tuple[Spot, str]]:
    for argument in comment.arguments:
        for passage in argument_passages(argument):
            if passage.role in {Role.POINT, Role.REASONS, Role.EVIDENCE}:
                for one in paragraphs_of(passage.text):
                    yield Spot(passage.spot.part, argument.id, one.start, one.end), one.text


def _heaviest(paragraphs: tuple[tuple[Spot, str], ...]) -> tuple[Spot, str] | None:
    """Return the first of the paragraphs with the most weight; none after one with all there is needs weighing."""
    best, most = None, -1
    for one in paragraphs:
        if (weight := _weight(one[1])) > most:
            best, most = one, weight
        if most == REASON + 1:
            break
    return best


def _first_with_data(comment: Comment, paragraphs: tuple[tuple[Spot, str], ...]) -> tuple[Spot, str] | None:
    """Return the first of the paragraphs with figures that rest on something: data are to be weighed too."""
    return next((one for one in paragraphs if _weight(one[1]) and is_backed(comment, *one)), None)


@lru_cache(maxsize=KEPT)
def _weight(text: str) -> int:
    """Return what an agency must weigh in a text: 2 for a reason, 1 more for figures or law, 0 if it is too short."""
    if len(words_of(text)) < LEAST_WORDS:
        return 0
    return REASON * bool(_REASON.search(text)) + bool(_FIGURE.search(text))


def _weightiest(paragraph: tuple[Spot, str]) -> tuple[str, Spot]:
    spot, text = paragraph
    best = max(sentences_of(text), key=lambda one: (_weight(one.text), one.end - one.start))
    return best.text, Spot(spot.part, spot.owner, spot.start + best.start, spot.start + best.end)


def _opinion_only(comment: Comment, paragraphs: tuple[tuple[Spot, str], ...]) -> Iterator[Spot]:
    for spot, text in paragraphs:
        if _says_opinion_alone(text) and not is_backed(comment, spot, text):
            yield spot


@lru_cache(maxsize=KEPT)
def _says_opinion_alone(text: str) -> bool:
    # What tells most paragraphs apart is asked first: a note, a digit, a section, a word of opinion.
    if "[^" in text or _SIGN.search(text) or not _may_hold_an_opinion(text) or not _OPINION.search(text):
        return False
    return not _REASON.search(text) and not _FIGURE.search(text)


def _may_hold_an_opinion(text: str) -> bool:
    return any(not _OPINIONS.isdisjoint(words_in(one.text)) for one in sentences_of(text))


def _row(rule: Rule | None, argument: Argument) -> Row:
    return Row(
        section=_section(rule, argument),
        excerpt=_excerpt(argument),
        request=argument.request.text.strip(),
        spot=Spot("request" if argument.request.text.strip() else "point", argument.id),
    )


def _section(rule: Rule | None, argument: Argument) -> str:
    anchor = argument.anchor
    headings = {one.id: one.heading for one in rule.sections} if rule else {}
    section = headings.get(anchor.section, anchor.section).strip()
    numbers = ", ".join(anchor.questions)
    several = len(anchor.questions) > 1
    questions = phrase("Questions {numbers}" if several else "Question {numbers}", numbers=numbers) if numbers else ""
    return joined(section, questions, between=" · ") or shortened(anchor.quote, EXCERPT)


def _excerpt(argument: Argument) -> str:
    text = argument.point.strip() or argument.reasons.strip() or argument.evidence.strip()
    return shortened(next((one.text for one in sentences_of(text)), ""), EXCERPT)
