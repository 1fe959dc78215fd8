"""Language: shouting, insults, slogans, sentences that are too long to answer, prose that is hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks.context import Context
from docketwright.checks.readability import grade
from docketwright.checks.reading import KEPT, count_of, paragraphs_of, sentences_of, vocabulary
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Fix, Severity
from docketwright.model.passages import Passage, Role, passages
from docketwright.model.scanning import folded, found, holds, late, present
from docketwright.model.text import Span, word_count
from docketwright.phrases import phrase

CHECK = "language"
LONGEST_SENTENCE = 60
HARDEST = 19.0
LEAST_FOR_GRADE = 120

_INSULTS = late(
    r"""\b(?:idiots?|idiotic|morons?|moronic|stupid(?:ity|ly)?|imbeciles?|crooks?|crooked|liars?|thugs?|clowns?|goons?
    |scumbags?|bastards?|assholes?|bullshit|shit\w*|fuck\w*|damn(?:ed)?|crap(?:py)?|traitors?|fascists?|nazis?|communists?
    |brain-?dead|braindead|sheeple|nonsensical|garbage|clueless|cowards?|shame\s+on\s+(?:you|them|the)|sold\s+out
    |bought\s+and\s+paid\s+for|in\s+bed\s+with|criminally\s+\w+|corrupt(?:ed)?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever such a pattern matches, and in few paragraphs.
_INSULTING = (
    "idiot moron stupid imbecile crook liar thug clown goon scumbag bastard asshole bullshit shit fuck damn crap "
    "traitor fascist nazi communist brain sheeple nonsensical garbage clueless coward shame sold bought bed criminally "
    "corrupt"
).split()
# "a corrupt file", "corrupted memory" and "garbage collection" are words of the trade.
_TRADE = late(r"\s+(?:files?|data|memory|images?|packets?|firmware|collect\w+|input)\b", re.IGNORECASE)
_SHOUTED = re.compile(r"(?:\b[A-Z]{2,}\b[\s,]+){3,}\b[A-Z]{2,}\b|!{2,}")
_SHOUTING = re.compile(r"[A-Z!](?=[A-Z]+[\s,]|!)")
# A row of acronyms or a name in capitals is no shouting.
_SMALL_WORDS = late(r"\b(?:THE|TO|OF|AND|NOT|IS|ARE|YOU|WE|THIS|THAT|ON|IN|IT|NO|FOR|ALL|OUR|YOUR|MUST|DO)\b")
_SLOGANS = late(
    r"""\b(?:enough\s+is\s+enough|this\s+is\s+un-?american|wake\s+up,?\s+(?:america|people)|just\s+say\s+no
    |stop\s+the\s+\w+!|hands\s+off\s+\w+!|do\s+your\s+job!|follow\s+the\s+money|the\s+american\s+people\s+deserve\s+better
    |common[- ]sense\s+(?:regulation|rules?)|government\s+overreach|big\s+brother)""",
    re.VERBOSE | re.IGNORECASE,
)
_SLOGAN_WORDS = ("enough", "american", "wake", "just", "!", "money", "common", "overreach", "brother")
# Where one can begin in folded text: see `scanning.found`.
_SLOGAN_BEGINS = late(
    r"[etwjshdfcgb](?=nough\s+is\s|his\s+is\s+un|ake\s+up|ust\s+say\s|top\s+the\s|ands\s+off\s|o\s+your\s+job|ollow\s+the\s"
    r"|he\s+american\s|ommon[- ]sense|overnment\s+over|ig\s+bro)"
)
_CLAUSE = re.compile(r"[;:]\s|\s[–—]\s|\n")


class _Seen(NamedTuple):
    span: Span
    title: str
    why: str
    severity: Severity = Severity.NOTE
    fix: str = ""


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield what stands in the way of an answer; the rule's own words and titles are left alone."""
    for passage in passages(comment):
        if passage.role not in {Role.RULE_TEXT, Role.TITLE}:
            insulting, slogans = _hints(passage.text)
            for paragraph in paragraphs_of(passage.text):
                for seen in _in_paragraph(paragraph.text, insulting, slogans):
                    yield _finding(passage, paragraph, seen)


@by_text
def _hints(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a passage holds of insulting words and of the words of slogans."""
    low = vocabulary(text)
    return present(low, _INSULTING), present(low, _SLOGAN_WORDS)


@lru_cache(maxsize=KEPT)
def _in_paragraph(text: str, insulting: tuple[str, ...], slogans: tuple[str, ...]) -> tuple[_Seen, ...]:
    """Return what is to be said of a paragraph; the hints are those of them that its passage holds."""
    low = folded(text)
    return (
        *_tone(text, low if holds(low, slogans) else "", may_insult=holds(low, insulting)),
        *_long_sentences(text),
        *_hard(text),
    )


def _tone(text: str, low: str, *, may_insult: bool) -> Iterator[_Seen]:
    """Yield what is wrong with the tone; the text is given folded too where it may hold a slogan."""
    insults = _INSULTS.finditer(text) if may_insult else ()
    insult = next((one for one in insults if not _TRADE.match(text, one.end())), None)
    if insult:
        why = phrase("A reader at the agency may stop here. Say what was done, and what it did to you.")
        yield _Seen(_span(insult), phrase("This may read as an insult"), why, Severity.LOOK)
    shouted = next(found(_SHOUTING, _SHOUTED, text), None)
    if shouted and ("!" in shouted.group() or _SMALL_WORDS.search(shouted.group())):
        calm = re.sub(r"!+", ".", shouted.group()) if "!" in shouted.group() else shouted.group().lower()
        if text[: shouted.start()].rstrip()[-1:] in {"", ".", "!", "?"}:
            calm = calm[:1].upper() + calm[1:]
        yield _Seen(
            _span(shouted),
            phrase("This may read as shouting"),
            phrase("Words in ordinary letters are read more willingly."),
            fix=calm,
        )
    slogan = next(found(_SLOGAN_BEGINS, _SLOGANS, text, low), None) if low else None
    if slogan:
        yield _Seen(
            _span(slogan), phrase("A slogan"), phrase("An agency cannot answer it. Say what should change, and why.")
        )


def _long_sentences(text: str) -> Iterator[_Seen]:
    for sentence in sentences_of(text):
        # So many words need at least a letter each and what parts them.
        if len(sentence.text) <= 2 * LONGEST_SENTENCE or count_of(sentence.text) <= LONGEST_SENTENCE:
            continue
        longest = max(word_count(clause) for clause in _CLAUSE.split(sentence.text))
        if longest > LONGEST_SENTENCE:
            why = phrase(
                "{longest} words without a stop. Two sentences are easier to quote and to answer.", longest=longest
            )
            yield _Seen(sentence, phrase("A very long sentence"), why)


def _hard(text: str) -> Iterator[_Seen]:
    if len(text) >= 2 * LEAST_FOR_GRADE - 1 and _count(text) >= LEAST_FOR_GRADE and grade(text) > HARDEST:
        span = Span(0, len(text), text)
        yield _Seen(
            span,
            phrase("Hard to read"),
            phrase("Long sentences and long words throughout. Shorter ones are answered sooner."),
        )


def _count(text: str) -> int:
    # Of the sentences it is known already; no word goes on in the next.
    return sum(count_of(one.text) for one in sentences_of(text))


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end(), match.group())


def _finding(passage: Passage, paragraph: Span, seen: _Seen) -> Finding:
    start = paragraph.start + seen.span.start
    return Finding(
        CHECK,
        seen.severity,
        seen.title,
        seen.why,
        replace(passage.spot, start=start, end=start + len(seen.span.text)),
        seen.span.text,
        (Fix(phrase("Write it plainly"), seen.fix),) if seen.fix else (),
    )
