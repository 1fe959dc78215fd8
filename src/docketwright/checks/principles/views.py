"""What the program says about each principle: the values that a window or a command line draws."""

from __future__ import annotations

from typing import NamedTuple

from docketwright.checks.principles.judgement import Hit
from docketwright.model.comment import Direction
from docketwright.model.finding import Spot
from docketwright.model.principle import Element, Principle, State
from docketwright.phrases import phrase

MARKED = phrase("You marked this passage.")
CHANGED = phrase("You marked this passage, and it has changed since.")


class Touch(NamedTuple):
    """One sentence that touches an element, and what is known about it.

    `spot` and `text` are the exact sentence, `passage` the words that a decision about it is kept by (a `Mark`).
    `declared` says that the person marked it, `hit` is what the detector found, None where it found nothing.
    `direction` is the person's decision, None before one; `look_again` says that a decision was made but more than a
    fifth of the words changed since. `letters_words` says that the passage is still mostly the open letter's.
    """

    spot: Spot
    text: str
    passage: str
    declared: bool = False
    hit: Hit | None = None
    direction: Direction | None = None
    look_again: bool = False
    letters_words: bool = False

    @property
    def found(self) -> bool:
        """Return whether the detector found it."""
        return self.hit is not None

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words by which it was found, heaviest first."""
        return self.hit.words if self.hit else ()

    @property
    def why(self) -> str:
        """Return why it is shown, as one sentence for a person."""
        if self.hit:
            return self.hit.why
        return CHANGED if self.look_again else MARKED

    @property
    def question(self) -> str:
        """Return a question for the person to ask themselves, "" for a passage that they marked themselves."""
        return self.hit.question if self.hit else ""

    @property
    def confirmed(self) -> bool:
        """Return whether the person said that it argues for the principle, and the words are still those."""
        return self.direction is Direction.FOR and not self.look_again

    @property
    def waved_away(self) -> bool:
        """Return whether the person said that it does not argue for the principle.

        Where the words changed much since, and something is found in them still, that decision is open again.
        """
        return self.direction in {Direction.NOT_ABOUT, Direction.AGAINST} and not (self.look_again and self.found)


class ElementView(NamedTuple):
    """One element of a principle and the sentences that touch it; none is no fault."""

    element: Element
    touches: tuple[Touch, ...] = ()

    @property
    def touched(self) -> bool:
        """Return whether a sentence touches it that the person has not waved away."""
        return any(not one.waved_away for one in self.touches)

    @property
    def confirmed(self) -> bool:
        """Return whether the person confirmed one of its sentences."""
        return any(one.confirmed for one in self.touches)

    @property
    def look_again(self) -> bool:
        """Return whether an earlier decision needs a second look."""
        return any(one.look_again for one in self.touches)


class Warned(NamedTuple):
    """Something to look at that is no state: a sentence, and why."""

    spot: Spot
    text: str
    why: str


class PrincipleView(NamedTuple):
    """Where a draft stands on one principle.

    `declared` says that an argument carries the principle (from its block) or that a passage was marked; `found`
    that the detector saw it. `missing` names, a line each, what the next state would take; `prompt` is one question.
    `not_raised` is the person's reason for leaving the principle out, "" where none was given.
    """

    principle: Principle
    state: State
    elements: tuple[ElementView, ...]
    declared: bool = False
    found: bool = False
    missing: tuple[str, ...] = ()
    prompt: str = ""
    not_raised: str = ""
    warnings: tuple[Warned, ...] = ()

    @property
    def left_out(self) -> bool:
        """Return whether nothing raises the principle because the person chose so."""
        return self.state is State.MISSING and bool(self.not_raised.strip())

    @property
    def standing(self) -> str:
        """Return the state in words; a principle that is left out on purpose is "not raised"."""
        return phrase("not raised") if self.left_out else self.state.value
