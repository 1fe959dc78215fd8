"""What the detector sees in one argument, paragraph by paragraph, with places in the comment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docketwright.checks.principles.judging import judge
from docketwright.checks.principles.letters_words import is_slogan, named
from docketwright.model.comment import Argument
from docketwright.model.finding import Spot
from docketwright.model.passages import ARGUING, argument_passages
from docketwright.model.text import paragraphs, sentences

CROWD = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """One sentence that seems to address an element, with its place."""

    element: str
    spot: Spot
    text: str
    words: tuple[str, ...]
    why: str
    question: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """One paragraph: its place and words, the sentences seen in it, the principles it seems to argue against.

    `crowded` holds each sentence that touches three principles or more, with their numbers.
    """

    spot: Spot
    text: str
    hits: tuple[Seen, ...]
    contrary: tuple[int, ...]
    crowded: tuple[tuple[Spot, str, frozenset[int]], ...]


def sightings(argument: Argument) -> Iterator[Sighting]:
    """Yield each paragraph of the argument's point, reasons, evidence and request; the letter's slogan is no sight."""
    for part in argument_passages(argument):
        if part.role not in ARGUING:
            continue
        for paragraph in paragraphs(part.text):
            spot = replace(part.spot, start=paragraph.start, end=paragraph.end)
            yield _sighting(spot, paragraph.text)


def _sighting(spot: Spot, text: str) -> Sighting:
    judgement = judge(text)
    hits = tuple(
        Seen(
            hit.element,
            replace(spot, start=spot.start + hit.start, end=spot.start + hit.end),
            text[hit.start : hit.end],
            hit.words,
            hit.why,
            hit.question,
        )
        for hit in judgement.hits
    )
    return Sighting(
        spot=spot,
        text=text,
        hits=tuple(one for one in hits if not is_slogan(one.text)),
        contrary=judgement.contrary,
        crowded=tuple(_crowded(spot, text, hits)),
    )


def _crowded(place: Spot, text: str, hits: tuple[Seen, ...]) -> Iterator[tuple[Spot, str, frozenset[int]]]:
    for one in sentences(text):
        spot = replace(place, start=place.start + one.start, end=place.start + one.end)
        numbers = named(one.text) | {int(hit.element[1]) for hit in hits if hit.spot == spot}
        if len(numbers) >= CROWD:
            yield spot, one.text, numbers
