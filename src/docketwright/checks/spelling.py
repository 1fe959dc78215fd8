"""Spelling: which words are in no dictionary, and what was probably meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from docketwright.checks.context import Context
from docketwright.checks.reading import KEPT, tokens_of
from docketwright.checks.remembering import by_text, last_only
from docketwright.checks.spelling_dictionary import Speller, normal, stem
from docketwright.model.comment import Author, Comment
from docketwright.model.finding import Action, Finding, Fix, Severity, Spot
from docketwright.model.passages import Passage, Role, passages
from docketwright.model.rule import Rule
from docketwright.model.scanning import late
from docketwright.model.source import Source
from docketwright.model.spots import STANDING_PARTS, part_text
from docketwright.model.text import Span, bare_words, paragraphs, words
from docketwright.model.wording import wording
from docketwright.phrases import phrase

__all__ = ["Speller", "check", "check_standing", "misspelt"]

CHECK = "spelling"
# Suggestions take about a millisecond each; the rest get theirs when the person asks.
MOST_SUGGESTED = 20
LONGEST_ACRONYM = 6
# Of different words: a part where more of these are unknown is in another language. No English comment comes near it.
MOST_UNKNOWN = 0.4
FEWEST_TO_TELL = 20

_SLOT = re.compile(r"\[\[[^\[\]\n]*\]\]")
_TOKEN = re.compile(r"\S+")
# What is not prose inside a run without blanks: addresses, file names, docket ids and the like, cited keys, handles.
_NOT_PROSE = re.compile(
    r"""\[\^[^\[\]\s]*\]
    | (?:https?://|www\.)\S+ | \S+@\S+ | [@\#]\w+
    | \b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|io|ai|us|eu|uk|html?|pdf|docx?|xlsx?|txt|py|js|json|xml)\b\S*
    | (?:[A-Za-z]:)?[\\/](?:[\w.-]+[\\/])+[\w.-]*
    | \b\w*\d[\w.-]*""",
    re.VERBOSE,
)
_MARKED = re.compile(r"[\d@#/\\]|\[\^|\.\w|www\.")  # nothing of that sort is without one of these
_AFTER_APOSTROPHE = re.compile(r"[’'].*")
# A longer run without a blank is no word, and looking into it would take long.
LONGEST_TOKEN = 120


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each unknown word of each part, one for a part that is in another language.

    Nothing is said while the dictionary is not loaded.
    """
    yield from _look_at(passages(comment), comment, context)


def check_standing(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield the same for what the person says in the You step, whether or not the letter says it in these words."""
    spots = (Spot(part) for part in STANDING_PARTS)
    said = (Passage(spot, Role.FRAME, part_text(comment, spot) or "") for spot in spots)
    yield from _look_at(said, comment, context)


def _look_at(looked_at: Iterable[Passage], comment: Comment, context: Context) -> Iterator[Finding]:
    if context.unknown is None:
        return
    known = frozenset(normal(word) for word in comment.own_words) | _names(comment)
    known |= _notice_words(comment.rule)
    parts = [(one, _strange(one.text, context.unknown, known)) for one in looked_at]
    foreign = [one for one, strange in parts if _is_foreign(one.text, strange, FEWEST_TO_TELL)]
    yield from map(_in_another_language, foreign)
    # A heading of three words tells nothing by itself.
    parts = [one for one in parts if not (foreign and _is_foreign(one[0].text, one[1], 1))]
    left = MOST_SUGGESTED
    for passage, strange in parts:
        for span in _first_of_each(_standing_in(_without_slots(passage.text), strange)):
            glued = _GLUED.fullmatch(span.text)
            meant: tuple[str, ...] = (f"{glued[1]} {glued[2]}",) if glued else ()
            if context.suggest and left > 0 and not glued:
                meant = context.suggest(span.text)
            left -= 1
            yield _finding(passage, span, tuple(_like(passage.text, word) for word in meant))


def misspelt(
    text: str, unknown: Callable[[Iterable[str]], frozenset[str]], known: frozenset[str] = frozenset()
) -> tuple[Span, ...]:
    """Return each word of the text that is in no dictionary and not in `known` (lower-cased), with its place."""
    return tuple(_standing_in(_without_slots(text), _strange(text, unknown, known)))


def _strange(text: str, unknown: Callable[[Iterable[str]], frozenset[str]], known: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in unknown(_distinct(text)) if stem(word) not in known)


def _is_foreign(text: str, strange: frozenset[str], fewest: int) -> bool:
    """Tell whether so many of a text's different words are unknown, of this number at least, that it is not English."""
    if not strange:
        return False
    whole = len(_distinct(text))
    return whole >= fewest and len(strange) > whole * MOST_UNKNOWN


@by_text
def _distinct(text: str) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_words_in, tokens_of(_without_slots(text)))))


def _standing_in(text: str, wanted: frozenset[str]) -> Iterator[Span]:
    """Yield each of the wanted words where it stands; most lines hold none, and are only asked for that."""
    if not wanted:
        return
    tokens = frozenset(token for token in text.split() if not wanted.isdisjoint(_words_in(token)))
    for line in paragraphs(text):
        if tokens.isdisjoint(line.text.split()):
            continue
        for match in _TOKEN.finditer(line.text):
            if match.group() in tokens:
                start = line.start + match.start()
                words_here = (one for one in words(_prose(match.group())) if one.text in wanted)
                yield from (Span(start + one.start, start + one.end, one.text) for one in words_here)


def _without_slots(text: str) -> str:
    return _SLOT.sub(_blank, text) if "[[" in text else text


@lru_cache(maxsize=KEPT)
def _words_in(token: str) -> tuple[str, ...]:
    """Return the words in a run without blanks that a dictionary should know: no acronyms, no single letters."""
    return tuple(one for one in bare_words(_prose(token)) if not _is_name_by_shape(one))


def _prose(token: str) -> str:
    if token.isalpha() or (len(token) <= LONGEST_TOKEN and not _MARKED.search(token)):
        return token
    return _NOT_PROSE.sub(_blank, token) if len(token) <= LONGEST_TOKEN else " " * len(token)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


# A little word that ran into the next one, as where a line break was lost: "andUsed". No product is named so.
_GLUED = late(r"(and|or|the|of|to|that|for|with|from|but|is|are|was|be|by|on|at|as|it|we)([A-Z][a-z]+)")


def _is_name_by_shape(word: str) -> bool:
    if word.islower() and word.isalpha():
        return len(word) < 2
    letters = _AFTER_APOSTROPHE.sub("", word)
    if len(letters) < 2:
        return True
    if letters.isupper() or (letters[:-1].isupper() and letters.endswith("s")):
        return len(letters) <= LONGEST_ACRONYM
    return any(letter.isupper() for letter in letters[1:]) and not _GLUED.fullmatch(letters)


def _first_of_each(spans: Iterable[Span]) -> Iterator[Span]:
    seen: set[str] = set()
    for span in spans:
        if span.text not in seen:
            seen.add(span.text)
            yield span


def _like(text: str, word: str) -> str:
    """Return a word with the apostrophe that the text around it uses."""
    return word.replace("'", "’") if "’" in text else word


def _in_another_language(passage: Passage) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.LOOK,
        title=phrase("Much of this is not English"),
        why=phrase("The dictionary is English. Ask someone who reads this language to look at its spelling."),
        spot=passage.spot,
    )


def _finding(passage: Passage, span: Span, suggested: tuple[str, ...]) -> Finding:
    meant = (
        phrase(" Did you mean “{word}”?", word=suggested[0])
        if suggested
        else phrase(" Look at it again, or add it to your words.")
    )
    return Finding(
        check=CHECK,
        severity=Severity.LOOK,
        title=phrase("Spelling"),
        why=phrase("“{text}” is not in the dictionary.{meant}", text=span.text, meant=meant),
        spot=replace(passage.spot, start=span.start, end=span.end),
        quote=span.text,
        fixes=tuple(Fix(phrase("Change to “{word}”", word=word), word) for word in suggested[:3]),
        actions=(Action.ADD_WORD,),
    )


def _names(comment: Comment) -> frozenset[str]:
    """Return the words of those who sign, of their place, and of what is cited: these are spelt as their owners do."""
    return _words_of_names(comment.author, wording(comment)["also_signed"], comment.sources)


@lru_cache(maxsize=8)
def _words_of_names(author: Author, others: str, sources: tuple[Source, ...]) -> frozenset[str]:
    own = (author.first_name, author.last_name, author.organization, author.city, author.state, author.country)
    cited = (part for one in sources for part in (one.author, one.title, one.publisher, one.url))
    return frozenset(stem(span.text) for part in (*own, others, *cited) for span in words(part))


@last_only
def _notice_words(rule: Rule | None) -> frozenset[str]:
    """Return the names in the notice itself: what the agency writes with a capital is no slip of the person's."""
    if rule is None:
        return frozenset()
    texts = (rule.title, rule.agency, rule.office, *rule.contacts, *(one.text for one in rule.paragraphs))
    return frozenset(stem(one.text) for text in texts if text for one in words(text) if one.text[0].isupper())
