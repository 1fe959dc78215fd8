"""What the detector sees in one argument, paragraph by paragraph, with places in the comment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from docketwright.checks.principles.judgement import LET_OFF, Hit, Judgement
from docketwright.checks.principles.judging import judge
from docketwright.checks.principles.letters_words import is_slogan, named
from docketwright.checks.reading import paragraphs_of, sentences_of
from docketwright.model.comment import Argument
from docketwright.model.finding import Spot
from docketwright.model.passages import ARGUING, argument_passages
from docketwright.model.text import Span

CROWD = 3


class Seen(NamedTuple):
    """One sentence that seems to address an element, with its place."""

    spot: Spot
    text: str
    hit: Hit


class Sighting(NamedTuple):
    """One paragraph: its place and words, the sentences seen in it, the principles it seems to argue against.

    `crowded` holds each sentence that touches three principles or more, with their numbers.
    """

    spot: Spot
    text: str
    hits: tuple[Seen, ...]
    contrary: tuple[int, ...]
    crowded: tuple[tuple[Spot, str, frozenset[int]], ...]


def sightings(argument: Argument) -> Iterator[Sighting]:
    """Yield what is seen in each paragraph where something is; the letter's slogan is no sight."""
    for part, paragraph in looked_at(argument):
        judgement = judge(paragraph.text)
        if judgement is LET_OFF:
            continue
        if judgement.hits or judgement.contrary or len(named(paragraph.text)) >= CROWD:
            yield _sighting(_within(part, 0, paragraph), paragraph.text, judgement)


def looked_at(argument: Argument) -> Iterator[tuple[Spot, Span]]:
    """Yield each paragraph of the argument's point, reasons, evidence and request, with the place of its part."""
    for part in argument_passages(argument):
        if part.role in ARGUING:
            yield from ((part.spot, paragraph) for paragraph in paragraphs_of(part.text))


def _within(place: Spot, start: int, piece: Span | Hit) -> Spot:
    return Spot(place.part, place.owner, start + piece.start, start + piece.end)


def _sighting(spot: Spot, text: str, judgement: Judgement) -> Sighting:
    seen = tuple([Seen(_within(spot, spot.start, hit), hit.sentence, hit) for hit in judgement.hits])
    return Sighting(
        spot=spot,
        text=text,
        hits=tuple([one for one in seen if not is_slogan(one.text)]),
        contrary=judgement.contrary,
        crowded=tuple(_crowded(spot, text, judgement)),
    )


def _crowded(place: Spot, text: str, judgement: Judgement) -> Iterator[tuple[Spot, str, frozenset[int]]]:
    if len(named(text).union(judgement.principles)) < CROWD:
        return
    for one in sentences_of(text):
        hits = {int(hit.element[1]) for hit in judgement.hits if (hit.start, hit.end) == (one.start, one.end)}
        numbers = named(one.text) | hits
        if len(numbers) >= CROWD:
            yield _within(place, place.start, one), one.text, numbers
