"""What state each of the six steps is in, and why; drawn from the data, never from clicks."""

from __future__ import annotations

from collections.abc import Iterable

from docketwright.model.comment import AuthorKind, Comment, Position
from docketwright.model.finding import Finding, Severity
from docketwright.model.steps import Progress, Step, StepState
from docketwright.phrases import phrase


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
        return StepState(Step.RULE, Progress.DONE if done else Progress.IN_PROGRESS, phrase("Letter without a docket"))
    rule = comment.rule
    if rule is None:
        return StepState(Step.RULE, Progress.NOT_STARTED, phrase("No notice yet"))
    if not rule.title:
        return StepState(Step.RULE, Progress.NEEDS_ATTENTION, phrase("The title was not found"))
    if rule.comment_deadline is None:
        return StepState(Step.RULE, Progress.NEEDS_ATTENTION, phrase("No closing date was found"))
    return StepState(Step.RULE, Progress.DONE, rule.docket_id or rule.title)


def _you(comment: Comment) -> StepState:
    author, standing = comment.author, comment.standing
    if author == type(author)() and standing == type(standing)():
        return StepState(Step.YOU, Progress.NOT_STARTED, phrase("Nothing yet"))
    organized = author.kind is AuthorKind.ORGANIZATION
    named = author.kind is AuthorKind.ANONYMOUS or (
        author.organization if organized else author.first_name and author.last_name
    )
    if not named:
        lacks = phrase("The organization’s name is missing") if organized else phrase("Your name is missing")
        return StepState(Step.YOU, Progress.IN_PROGRESS, lacks)
    if not (standing.work and standing.stake) or standing.position is Position.UNDECIDED:
        return StepState(
            Step.YOU, Progress.IN_PROGRESS, phrase("Say what you do, how the rule touches you and where you stand")
        )
    return StepState(Step.YOU, Progress.DONE, author.organization or author.name)


def _arguments(comment: Comment) -> StepState:
    count = len(comment.arguments)
    if not count:
        return StepState(Step.ARGUMENTS, Progress.NOT_STARTED, phrase("None chosen"))
    return StepState(
        Step.ARGUMENTS, Progress.DONE, phrase("1 chosen") if count == 1 else phrase("{count} chosen", count=count)
    )


def _write(comment: Comment) -> StepState:
    begun = [one for one in comment.arguments if one.point.strip() or one.reasons.strip()]
    if not begun:
        return StepState(Step.WRITE, Progress.NOT_STARTED, phrase("Nothing written"))
    whole = [one for one in begun if one.reasons.strip() and one.request.text.strip()]
    if len(whole) < len(comment.arguments):
        return StepState(
            Step.WRITE,
            Progress.IN_PROGRESS,
            phrase("{whole} of {count} have reasons and a request", whole=len(whole), count=len(comment.arguments)),
        )
    return StepState(
        Step.WRITE,
        Progress.DONE,
        phrase("All {count} written", count=len(whole)) if len(whole) > 1 else phrase("Written"),
    )


def _check(comment: Comment, findings: Iterable[Finding] | None) -> StepState:
    if findings is None or not comment.arguments:
        return StepState(Step.CHECK, Progress.NOT_STARTED, phrase("Not run"))
    if _write(comment).progress is Progress.NOT_STARTED:
        # Nothing found in nothing written would be a false comfort.
        return StepState(Step.CHECK, Progress.NOT_STARTED, phrase("Nothing written"))
    severities = [finding.severity for finding in findings]
    must, look = severities.count(Severity.MUST_FIX), severities.count(Severity.LOOK)
    if must:
        return StepState(Step.CHECK, Progress.NEEDS_ATTENTION, phrase("{must} must fix", must=must))
    if look:
        return StepState(Step.CHECK, Progress.NEEDS_ATTENTION, phrase("{look} worth a look", look=look))
    if not all(one.is_written for one in comment.arguments):
        return StepState(Step.CHECK, Progress.IN_PROGRESS, phrase("An argument is not begun"))
    return StepState(Step.CHECK, Progress.DONE, phrase("Nothing found"))


def _export(exported: bool) -> StepState:  # noqa: FBT001 - one fact, one caller
    return StepState(
        Step.EXPORT,
        Progress.DONE if exported else Progress.NOT_STARTED,
        phrase("Exported") if exported else phrase("Not yet"),
    )
