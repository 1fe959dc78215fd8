"""The four principles of the open letter, and the elements by which a passage can serve one."""

from __future__ import annotations

from enum import StrEnum

from docketwright.model.values import dataclass
from docketwright.phrases import phrase


@dataclass(frozen=True, slots=True)
class Principle:
    """One of the four: `number` 1 to 4, the letter's own `wording`, and its short `name` in the window."""

    number: int
    name: str
    wording: str

    @property
    def id(self) -> str:
        """Return "P1" to "P4"."""
        return f"P{self.number}"


PRINCIPLES = (
    Principle(
        1,
        phrase("Scientific evidence"),
        "Grounded in scientific evaluations developed with input from industry and academia",
    ),
    Principle(2, phrase("Democratic rule-making"), "Created through a democratic rule-making process"),
    Principle(
        3,
        phrase("Fair enforcement, time to fix"),
        "Enforced transparently and fairly with appropriate time given to remediate",
    ),
    Principle(
        4,
        phrase("Minimal extent necessary"),
        "Used only to the minimal extent necessary to ensure the safety of the American public",
    ),
)


@dataclass(frozen=True, slots=True)
class Element:
    """One way to serve a principle, such as "P3.time"; fourteen in all.

    `questions` are put to the person whose draft lacks one.
    """

    id: str
    principle: int
    name: str
    definition: str
    questions: tuple[str, ...]


class State(StrEnum):
    """How far a draft argues a principle; never a grade. See `checks.principles.states`."""

    MISSING = "missing"
    MENTIONED = "mentioned"
    ARGUED = "argued"
    SUPPORTED = "supported"
