"""Put declared and found together: where a draft stands on each of the four principles."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks.context import Context
from docketwright.checks.likeness import unquoted
from docketwright.checks.principles.letters_words import BORROWED, letter_share
from docketwright.checks.principles.marks import Placed, placed
from docketwright.checks.principles.sightings import Sighting, sightings
from docketwright.checks.principles.states import Argued, missing, state
from docketwright.checks.principles.views import ElementView, PrincipleView, Touch, Warned
from docketwright.checks.reading import KEPT, count_of
from docketwright.checks.remembering import last_only
from docketwright.model.comment import Argument, Comment, Direction
from docketwright.model.finding import Spot
from docketwright.model.principle import PRINCIPLES, Element, Principle
from docketwright.model.sourcing import rests_on_source
from docketwright.phrases import phrase
from docketwright.reference.elements import elements

CONTRARY = phrase("This may argue against the principle. If you mean it so, leave it; if not, say which way you argue.")
SLOGAN = phrase(
    "This names three principles or more in one sentence. Argue them one at a time, each with its own reason."
)


_Backing = tuple[bool, bool, bool]
"""Whether an argument asks for something, is backed by evidence, and names a section of the rule."""

_NONE: _Backing = (False, False, False)


class _Touched(NamedTuple):
    element: str
    touch: Touch
    whole: str


@last_only
def assess(comment: Comment, context: Context) -> tuple[PrincipleView, ...]:
    """Return the view of each principle, in the letter's order.

    Only points, reasons, evidence and requests are looked at: openings, closings and titles argue nothing.
    """
    seen = tuple(one for argument in comment.arguments for one in sightings(argument))
    touched = tuple(_touched(seen, tuple(placed(comment)), context))
    owners = {one.touch.spot.owner for one in touched}
    backing = {one.id: _backing(one, comment) for one in comment.arguments if one.id in owners}
    return tuple(_view(principle, comment, touched, seen, backing) for principle in PRINCIPLES)


def _touched(seen: tuple[Sighting, ...], decided: tuple[Placed, ...], context: Context) -> Iterable[_Touched]:
    letter = _borrowed_from(context)
    used: set[int] = set()
    for sighting in seen:
        for hit in sighting.hits:
            at = next((n for n, one in enumerate(decided) if _same(one, hit.hit.element, hit.spot)), None)
            mark = decided[at] if at is not None else None
            used.update({at} if at is not None else set())
            whole = mark.text if mark else sighting.text
            touch = Touch(
                spot=hit.spot,
                text=hit.text,
                passage=mark.mark.passage if mark else sighting.text,
                declared=mark is not None,
                hit=hit.hit,
                direction=mark.mark.direction if mark else None,
                look_again=bool(mark and mark.look_again),
                letters_words=letter_share(whole, letter) >= BORROWED,
            )
            yield _Touched(hit.hit.element, touch, whole)
    for n, one in enumerate(decided):
        if n not in used:
            yield _Touched(one.mark.element, _marked(one, letter), one.text)


def _marked(one: Placed, letter: str) -> Touch:
    return Touch(
        spot=one.spot,
        text=one.text,
        passage=one.mark.passage,
        declared=True,
        direction=one.mark.direction,
        look_again=one.look_again,
        letters_words=letter_share(one.text, letter) >= BORROWED,
    )


def _same(one: Placed, element: str, spot: Spot) -> bool:
    return one.mark.element == element and _overlap(one.spot, spot)


def _overlap(one: Spot, other: Spot) -> bool:
    there = (one.owner, one.part) == (other.owner, other.part)
    return there and one.start < other.end and other.start < one.end


def _borrowed_from(context: Context) -> str:
    """Return the letter and what the program says of it in its blocks: neither is a person's own words."""
    return "\n".join([context.letter, *(block.text for block in context.blocks if block.origin == "letter")])


def _view(
    principle: Principle,
    comment: Comment,
    touched: tuple[_Touched, ...],
    seen: tuple[Sighting, ...],
    backing: dict[str, _Backing],
) -> PrincipleView:
    mine = tuple(one for one in elements() if one.principle == principle.number)
    names = {one.id for one in mine}
    here = [one for one in touched if one.element in names]
    counted = [one for one in here if not one.touch.waved_away]
    carrying = [one for one in comment.arguments if principle.number in one.principles]
    argued = tuple([_argued(one, backing.get(one.touch.spot.owner, _NONE)) for one in counted])
    return PrincipleView(
        principle=principle,
        state=state(argued, declared=bool(carrying)),
        elements=tuple(ElementView(one, tuple(t.touch for t in here if t.element == one.id)) for one in mine),
        declared=bool(carrying) or any(one.touch.declared for one in counted),
        found=any(one.touch.found for one in counted),
        missing=missing(argued, declared=bool(carrying), written=any(map(_gives_reasons, carrying))),
        prompt=_prompt(mine, counted),
        not_raised=comment.not_raised.get(principle.number, ""),
        warnings=tuple(_warnings(principle.number, here, seen)),
    )


def _argued(one: _Touched, backing: _Backing) -> Argued:
    return Argued(_own_words(one.whole), not one.touch.letters_words, one.touch.confirmed, *backing)


# Several sentences of one paragraph may touch a principle.
@lru_cache(maxsize=KEPT)
def _own_words(passage: str) -> int:
    # What is quoted in marks is nobody's own words, whoever's they are.
    return count_of(unquoted(passage))


def _backing(argument: Argument, comment: Comment) -> _Backing:
    request, anchor = argument.request.text, argument.anchor
    return (
        bool(request.strip()),
        _is_backed(argument, comment),
        bool(anchor.section.strip() or anchor.paragraph.strip()),
    )


def _is_backed(argument: Argument, comment: Comment) -> bool:
    """Return whether a source of the comment is linked to an argument, or what the person saw is told in it."""
    return rests_on_source(comment, argument) or (argument.own_evidence and bool(argument.evidence.strip()))


def _gives_reasons(argument: Argument) -> bool:
    return bool(f"{argument.point}{argument.reasons}{argument.evidence}".strip() and argument.request.text.strip())


def _prompt(mine: tuple[Element, ...], counted: list[_Touched]) -> str:
    """Return a question of the element that is touched first, else of the principle's first element."""
    touched = {one.element for one in counted}
    nearest = next((one for one in mine if one.id in touched), mine[0])
    return nearest.questions[min(1, len(nearest.questions) - 1) if touched else 0]


def _warnings(number: int, here: list[_Touched], seen: tuple[Sighting, ...]) -> Iterable[Warned]:
    against = [one.touch for one in here if one.touch.direction is Direction.AGAINST and one.touch.waved_away]
    yield from (
        Warned(one.spot, one.text, phrase("You said that this argues against the principle.")) for one in against
    )
    settled = [one.touch.spot for one in here if one.touch.direction is not None and not one.touch.look_again]
    for sighting in seen:
        if number in sighting.contrary and not any(_overlap(one, sighting.spot) for one in settled):
            yield Warned(sighting.spot, sighting.text, CONTRARY)
        for spot, text, numbers in sighting.crowded:
            if number in numbers:
                yield Warned(spot, text, SLOGAN)
