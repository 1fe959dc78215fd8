"""What a finding's button does, where more than a change of the words at its spot is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding
from docketwright.model.steps import Step
from docketwright.ui.session import Session

STEPS = {
    Action.TYPE_DATE: Step.RULE,
    Action.SET_AUTHORITY: Step.RULE,
    Action.ANSWER: Step.ARGUMENTS,
    Action.ADD_ARGUMENT: Step.ARGUMENTS,
    Action.POINT: Step.CHECK,
    Action.NOT_RAISED: Step.CHECK,
    Action.COMPARE: Step.CHECK,
}


def act(session: Session, finding: Finding, action: Action) -> None:
    """Do it: change the comment where that is all, else take the person where it can be done."""
    changes: dict[Action, Callable[[Comment], Comment]] = {
        Action.OWN_EXPERIENCE: lambda one: first_hand(one, finding.spot.owner),
        Action.NOT_ANSWERING: lambda one: replace(one, answering=one.answering - {finding.quote}),
    }
    if action in changes:
        session.edit(changes[action], action.value)
    elif action is Action.ADD_WORD:
        session.learn_word(finding.quote)
    elif action is Action.SAVE_ARGUMENTS:
        session.save_arguments()
    elif action is Action.STRAIGHTEN:
        session.edit(straightened, action.value)
    elif action in STEPS:
        session.go_to_step(STEPS[action])
    else:
        session.go_to(finding.spot)


def first_hand(comment: Comment, owner: str) -> Comment:
    """Return the comment with an argument's evidence marked as the person's own experience."""
    argument = comment.argument(owner)
    return comment.with_argument(replace(argument, own_evidence=True)) if argument else comment


_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "..."})


def straightened(comment: Comment) -> Comment:
    """Return the comment with straight quotes and hyphens in every argument: one byte each in the web form."""
    return replace(
        comment,
        arguments=tuple(
            replace(
                one,
                point=one.point.translate(_STRAIGHT),
                reasons=one.reasons.translate(_STRAIGHT),
                evidence=one.evidence.translate(_STRAIGHT),
                request=replace(one.request, text=one.request.text.translate(_STRAIGHT)),
            )
            for one in comment.arguments
        ),
    )
