"""What the detector says about one passage."""

from __future__ import annotations

from typing import NamedTuple

from docketwright.phrases import phrase
from docketwright.reference.elements import element

REPEATS = phrase("This sentence repeats the open letter's wording of the principle.")


class Hit(NamedTuple):
    """One sentence that seems to address an element.

    `start` and `end` are its characters in the judged text; `repeats` says that it was not weighed but repeats the
    open letter's wording. What explains it is worked out when it is asked for: most hits are only counted.
    """

    element: str
    start: int
    end: int
    sentence: str
    repeats: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that weighed most, heaviest first."""
        return (self.sentence,) if self.repeats else self._reason[0]

    @property
    def why(self) -> str:
        """Return why it was found, as one sentence for a person."""
        return REPEATS if self.repeats else self._reason[1]

    @property
    def _reason(self) -> tuple[tuple[str, ...], str]:
        from docketwright.checks.principles.because import reason  # noqa: PLC0415 - a hit that is only counted needs none

        return reason(self.sentence, self.element)

    @property
    def question(self) -> str:
        """Return a question for the person to ask themselves."""
        return element(self.element).questions[0]


class Judgement(NamedTuple):
    """The principles and elements that a passage seems to address.

    `request` says that it asks the agency for something; `contrary` names
    the principles that it seems to argue against.
    """

    principles: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()
    request: bool = False
    contrary: tuple[int, ...] = ()
    hits: tuple[Hit, ...] = ()


LET_OFF = Judgement()
"""What is said of a passage that changes nothing of where a draft stands: no warning hangs on it, nor whether a
principle is touched at all."""
