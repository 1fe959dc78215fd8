"""The six steps of a comment, and how far each can be."""

from __future__ import annotations

from enum import StrEnum

from docketwright.model.values import dataclass


class Step(StrEnum):
    """The six steps, in order."""

    RULE = "Rule"
    YOU = "You"
    ARGUMENTS = "Arguments"
    WRITE = "Write"
    CHECK = "Check"
    EXPORT = "Export"


class Progress(StrEnum):
    """How far a step is."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    NEEDS_ATTENTION = "needs attention"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StepState:
    """A step, how far it is, and one short reason."""

    step: Step
    progress: Progress
    reason: str
