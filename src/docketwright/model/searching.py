"""Find words anywhere in a comment, and put others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.passages import passages
from docketwright.model.spots import with_characters


def found(comment: Comment, words: str, *, exact_case: bool = False, whole_words: bool = False) -> tuple[Spot, ...]:
    """Return every place where these words stand, in reading order; none for no words.

    With `whole_words`, not within a longer word: "rule" is not found in "rules".
    """
    if not words:
        return ()
    pattern = _either_quotes(words)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return tuple(_found(comment, re.compile(pattern, re.NOFLAG if exact_case else re.IGNORECASE)))


def next_after(places: tuple[Spot, ...], order: tuple[tuple[str, str], ...], here: Spot | None) -> Spot | None:
    """Return the first place behind `here`, going round at the end; None where there is no place at all.

    `order` names the parts of the comment in reading order, each as its owner and part.
    """
    if not places or here is None:
        return places[0] if places else None
    rank = {one: at for at, one in enumerate(order)}

    def position(spot: Spot) -> tuple[int, int]:
        return rank.get((spot.owner, spot.part), 0), spot.start

    return next((one for one in places if position(one) > position(here)), places[0])


def part_order(comment: Comment) -> tuple[tuple[str, str], ...]:
    """Return the parts that hold words, in reading order, each as its owner and part."""
    return tuple((one.spot.owner, one.spot.part) for one in passages(comment))


def with_all_replaced(comment: Comment, places: tuple[Spot, ...], words: str) -> Comment:
    """Return the comment with other words in all of these places, which do not overlap."""
    for spot in sorted(places, key=lambda one: one.start, reverse=True):
        comment = with_characters(comment, spot, words)
    return comment


def _found(comment: Comment, pattern: re.Pattern[str]) -> Iterator[Spot]:
    for passage in passages(comment):
        for match in pattern.finditer(passage.text):
            yield replace(passage.spot, start=match.start(), end=match.end())


def _either_quotes(words: str) -> str:
    """Return a pattern that takes straight and curly marks, plain and no-break spaces for the same."""
    escaped = re.escape(words)
    for same in ("['‘’]", '["“”]'):
        escaped = re.sub(same, same, escaped)
    return re.sub(r"\\?[ \u00a0]", "[ \u00a0]", escaped)
