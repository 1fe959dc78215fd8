"""What state each of the six steps is in, and why; drawn from the data, never from clicks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from docketwright.model.comment import AuthorKind, Comment, Position
from docketwright.model.finding import Finding, Severity


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


def steps(comment: Comment, findings: Iterable[Finding] | None, *, exported: bool = False) -> tuple[StepState, ...]:
    """Return the state of all six steps; `findings` is None while no check has run, without the ignored ones."""
    return (
        _rule(comment),
        _you(comment),
        _arguments(comment),
        _write(comment),
        _check(comment, findings),
        _export(exported),
    )


def _rule(comment: Comment) -> StepState:
    if comment.no_docket:
        done = bool(comment.addressee.strip())
        return StepState(Step.RULE, Progress.DONE if done else Progress.IN_PROGRESS, "Letter without a docket")
    rule = comment.rule
    if rule is None:
        return StepState(Step.RULE, Progress.NOT_STARTED, "No notice yet")
    if not rule.title:
        return StepState(Step.RULE, Progress.NEEDS_ATTENTION, "The title was not found")
    if rule.comment_deadline is None:
        return StepState(Step.RULE, Progress.NEEDS_ATTENTION, "No closing date was found")
    return StepState(Step.RULE, Progress.DONE, rule.docket_id or rule.title)


def _you(comment: Comment) -> StepState:
    author, standing = comment.author, comment.standing
    if author == type(author)() and standing == type(standing)():
        return StepState(Step.YOU, Progress.NOT_STARTED, "Nothing yet")
    named = author.kind is AuthorKind.ANONYMOUS or (
        author.organization if author.kind is AuthorKind.ORGANIZATION else author.first_name and author.last_name
    )
    if not named:
        return StepState(Step.YOU, Progress.IN_PROGRESS, "Your name is missing")
    if not (standing.work and standing.stake) or standing.position is Position.UNDECIDED:
        return StepState(
            Step.YOU, Progress.IN_PROGRESS, "Say what you do, how the rule touches you and where you stand"
        )
    return StepState(Step.YOU, Progress.DONE, author.organization or author.name)


def _arguments(comment: Comment) -> StepState:
    count = len(comment.arguments)
    if not count:
        return StepState(Step.ARGUMENTS, Progress.NOT_STARTED, "None chosen")
    return StepState(Step.ARGUMENTS, Progress.DONE, "1 chosen" if count == 1 else f"{count} chosen")


def _write(comment: Comment) -> StepState:
    begun = [one for one in comment.arguments if one.point.strip() or one.reasons.strip()]
    if not begun:
        return StepState(Step.WRITE, Progress.NOT_STARTED, "Nothing written")
    whole = [one for one in begun if one.reasons.strip() and one.request.text.strip()]
    if len(whole) < len(comment.arguments):
        return StepState(
            Step.WRITE,
            Progress.IN_PROGRESS,
            f"{len(whole)} of {len(comment.arguments)} have reasons and a request",
        )
    return StepState(Step.WRITE, Progress.DONE, f"All {len(whole)} written" if len(whole) > 1 else "Written")


def _check(comment: Comment, findings: Iterable[Finding] | None) -> StepState:
    if findings is None or not comment.arguments:
        return StepState(Step.CHECK, Progress.NOT_STARTED, "Not run")
    if _write(comment).progress is Progress.NOT_STARTED:
        # Nothing found in nothing written would be a false comfort.
        return StepState(Step.CHECK, Progress.NOT_STARTED, "Nothing written")
    severities = [finding.severity for finding in findings]
    must, look = severities.count(Severity.MUST_FIX), severities.count(Severity.LOOK)
    if must:
        return StepState(Step.CHECK, Progress.NEEDS_ATTENTION, f"{must} must fix")
    return StepState(Step.CHECK, Progress.DONE, f"{look} worth a look" if look else "Nothing found")


def _export(exported: bool) -> StepState:  # noqa: FBT001 - one fact, one caller
    return StepState(
        Step.EXPORT,
        Progress.DONE if exported else Progress.NOT_STARTED,
        "Exported" if exported else "Not yet",
    )
