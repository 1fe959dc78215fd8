"""The four states of a principle, as one pure function of what is declared, found, confirmed and backed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from docketwright.model.principle import State
from docketwright.phrases import phrase

LEAST_WORDS = 25
_CONFIRM = phrase("A passage of which you said that it argues for this (“It is here…”)")


class Argued(NamedTuple):
    """What is true of one passage that touches a principle.

    `words` counts them; `own` says that less than 80 % of them are the open letter's; `confirmed` that the person said
    it argues for the principle and it has not changed much since; `request`, `evidence` and `section` that the
    argument it stands in asks for something, links a source or first-hand evidence, and names a section of the rule.
    """

    words: int
    own: bool
    confirmed: bool
    request: bool = False
    evidence: bool = False
    section: bool = False

    @property
    def argues(self) -> bool:
        """Return whether this passage alone makes the principle Argued."""
        return self.words >= LEAST_WORDS and self.own and self.confirmed and self.request

    @property
    def supports(self) -> bool:
        """Return whether this passage alone makes the principle Supported."""
        return self.argues and self.evidence and self.section


def state(passages: Iterable[Argued], *, declared: bool = False) -> State:
    """Return the state; `passages` are those that touch the principle, `declared` what an argument's block declares."""
    found = tuple(passages)
    if any(one.supports for one in found):
        return State.SUPPORTED
    if any(one.argues for one in found):
        return State.ARGUED
    return State.MENTIONED if found or declared else State.MISSING


def missing(passages: Iterable[Argued], *, declared: bool = False, written: bool = False) -> tuple[str, ...]:
    """Return what the next state would take, a line each, judged by the passage that is nearest to it.

    `written` says that an argument which declares the principle gives reasons and asks for something.
    """
    nearest = max(passages, key=_nearness, default=None)
    if nearest is None:
        return (_CONFIRM if written else phrase("Reasons and a request, in your own words"),) if declared else ()
    lacks = (
        (nearest.confirmed, _CONFIRM),
        (nearest.own, phrase("Your own words: this passage is still mostly the letter's")),
        (
            nearest.words >= LEAST_WORDS,
            phrase(
                "A passage of {least_words} words or more ({counted} so far)",
                least_words=LEAST_WORDS,
                counted=_counted(nearest.words),
            ),
        ),
        (nearest.request, phrase("A request: what should the agency do?")),
    )
    first = tuple(line for there, line in lacks if not there)
    return first or _for_support(nearest)


def _for_support(passage: Argued) -> tuple[str, ...]:
    lacks = (
        (passage.evidence, phrase("A source, or what you saw yourself")),
        (passage.section, phrase("The section of the rule that this is about")),
    )
    return tuple(line for there, line in lacks if not there)


def _nearness(passage: Argued) -> tuple[bool, bool, int, bool, int]:
    basics = sum((passage.confirmed, passage.own, passage.words >= LEAST_WORDS, passage.request))
    # Of two that lack as much, the person's own choice is not asked for again.
    return passage.supports, passage.argues, basics, passage.confirmed, passage.evidence + passage.section


def _counted(words: int) -> str:
    return phrase("1 word") if words == 1 else phrase("{words} words", words=words)
