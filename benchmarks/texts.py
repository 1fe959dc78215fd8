"""The texts that the measures are taken on: the example over and over, and prose drawn from the dictionary."""

from __future__ import annotations

import itertools
import random
import re
from dataclasses import replace
from functools import cache

from docketwright.checks.spelling_dictionary import FIELD_WORD, field_words
from docketwright.checks.spelling_list import english
from docketwright.model.comment import Argument, Comment
from docketwright.model.passages import passages
from docketwright.model.text import word_count
from docketwright.store.example import example

WORDS_A_PAGE = 400
# As the example's paragraphs are on average.
PARAGRAPH = 75
_POOL = 1_000_000


def text_of(comment: Comment) -> str:
    """Return every word of a comment."""
    return "\n".join(passage.text for passage in passages(comment))


@cache
def counts() -> dict[str, int]:
    """Return the field's words and pyspellchecker's, and how common each is: what both sides look into."""
    return dict.fromkeys(field_words(), FIELD_WORD) | dict(english().counts())


@cache
def pool() -> tuple[str, ...]:
    """Return a million words, each as often as it is common."""
    return tuple(random.Random(1).choices(list(counts()), counts().values(), k=_POOL))  # noqa: S311 - no secret


def of_words(count: int) -> Comment:
    """Return a comment of about this many words: the example over and over, every fourth word another."""
    base = example()
    arguments: list[Argument] = []
    words = 0
    while words < count:
        argument = base.arguments[len(arguments) % len(base.arguments)]
        parts = (argument.point, argument.reasons, argument.evidence)
        point, reasons, evidence = (_varied(part, words + at) for at, part in enumerate(parts))
        arguments.append(replace(argument, id=f"a{len(arguments)}", point=point, reasons=reasons, evidence=evidence))
        words += word_count(reasons) + word_count(evidence) + word_count(point)
    return replace(base, arguments=tuple(arguments))


def of_pages(count: int) -> Comment:
    """Return a comment of this many pages: an argument of the example every two pages, argued in drawn paragraphs."""
    base = example()
    arguments = []
    for number in range(max(1, count // 2)):
        argument = base.arguments[number % len(base.arguments)]
        added = (drawn(number * 10 + one, PARAGRAPH) for one in range(2 * WORDS_A_PAGE // PARAGRAPH))
        arguments.append(replace(argument, id=f"a{number}", reasons="\n".join((argument.reasons, *added))))
    return replace(base, arguments=tuple(arguments))


def _varied(text: str, number: int) -> str:
    """Return a text with every fourth plain word replaced by one drawn from the dictionary; the marks stay."""
    turn = itertools.count(number * 7919)
    plain = itertools.count()

    def other(match: re.Match[str]) -> str:
        return match.group() if next(plain) % 4 else pool()[next(turn) % _POOL]

    return re.sub(r"\b[a-z]+\b", other, text)


def drawn(number: int, words: int = 200) -> str:
    """Return the text of this number: words as common as in English, in sentences of fifteen."""
    at = number * 7919 % (_POOL - words)
    some = pool()[at : at + words]
    return " ".join(f"{' '.join(some[first : first + 15]).capitalize()}." for first in range(0, words, 15))
