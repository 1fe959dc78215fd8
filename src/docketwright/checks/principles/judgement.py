"""What the detector says about one passage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """One sentence that seems to address an element.

    `start` and `end` are its characters in the judged text; `words` those that weighed most, heaviest first; `why` is
    one sentence for a person and `question` one to ask themselves.
    """

    element: str
    start: int
    end: int
    words: tuple[str, ...]
    why: str
    question: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The principles and elements that a passage seems to address.

    `request` says that it asks the agency for something; `contrary` names
    the principles that it seems to argue against.
    """

    principles: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()
    request: bool = False
    contrary: tuple[int, ...] = ()
    hits: tuple[Hit, ...] = ()
