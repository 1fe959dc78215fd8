from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.progress import steps
from docketwright.model.steps import Progress, Step

MUST = Finding("x", Severity.MUST_FIX, "t", "w", Spot("closing"))
LOOK = replace(MUST, severity=Severity.LOOK)
NOTE = replace(MUST, severity=Severity.NOTE)


def state_of(step: Step, comment: Comment, findings: tuple[Finding, ...] | None = ()) -> Progress:
    return next(one.progress for one in steps(comment, findings) if one.step is step)


@pytest.mark.parametrize(
    ("step", "comment", "expected"),
    [
        (Step.RULE, Comment("c"), Progress.NOT_STARTED),
        (Step.RULE, a_comment(), Progress.DONE),
        (Step.RULE, a_comment(rule=a_rule(title=None)), Progress.NEEDS_ATTENTION),
        (Step.RULE, a_comment(rule=a_rule(deadlines=())), Progress.NEEDS_ATTENTION),
        (Step.RULE, Comment("c", no_docket=True), Progress.IN_PROGRESS),
        (Step.RULE, Comment("c", no_docket=True, addressee="BIS"), Progress.DONE),
        (Step.YOU, Comment("c"), Progress.NOT_STARTED),
        (Step.YOU, a_comment(), Progress.DONE),
        (Step.YOU, a_comment(author=Author(first_name="Ada")), Progress.IN_PROGRESS),
        (Step.YOU, Comment("c", author=Author(AuthorKind.ANONYMOUS)), Progress.IN_PROGRESS),
        (Step.ARGUMENTS, Comment("c"), Progress.NOT_STARTED),
        (Step.ARGUMENTS, a_comment(an_argument()), Progress.DONE),
        (Step.WRITE, a_comment(an_argument()), Progress.NOT_STARTED),
        (Step.WRITE, a_comment(an_argument("Because.")), Progress.IN_PROGRESS),
        (Step.WRITE, a_comment(an_argument("Because.", "Do.")), Progress.DONE),
    ],
)
def test_a_step_is_as_far_as_its_data(step: Step, comment: Comment, expected: Progress) -> None:
    assert state_of(step, comment) is expected


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        (None, Progress.NOT_STARTED),
        ((), Progress.DONE),
        ((NOTE,), Progress.DONE),
        ((LOOK,), Progress.NEEDS_ATTENTION),
        ((MUST, LOOK), Progress.NEEDS_ATTENTION),
    ],
)
def test_check_needs_attention_while_something_is_open(
    findings: tuple[Finding, ...] | None, expected: Progress
) -> None:
    assert state_of(Step.CHECK, a_comment(an_argument("Because.", "Do.")), findings) is expected


def test_check_is_not_done_while_an_argument_is_not_begun() -> None:
    assert state_of(Step.CHECK, a_comment(an_argument("Because.", "Do."), an_argument())) is Progress.IN_PROGRESS


def test_nothing_found_in_nothing_written_is_no_tick() -> None:
    assert state_of(Step.CHECK, a_comment(an_argument())) is Progress.NOT_STARTED


def test_export_is_done_once_a_letter_was_written() -> None:
    assert steps(a_comment(), (), exported=True)[-1].progress is Progress.DONE


def test_every_state_says_why() -> None:
    assert all(one.reason for one in steps(Comment("c"), None))
