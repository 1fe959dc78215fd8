"""What a finding's button does, where more than a change of the words at its spot is wanted."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.checks.principle_states import principle_missing
from docketwright.model.comment import Anchor, Argument, Comment
from docketwright.model.editing import add_after, change_argument
from docketwright.model.finding import Action, Finding, Fix, Spot
from docketwright.model.spots import with_words_at
from docketwright.model.steps import Step
from docketwright.phrases import phrase
from docketwright.ui.session import Session
from docketwright.ui.silence import learn_word
from docketwright.ui.write.to_library import save_arguments

# The step where it can be done, and what the step does then, by name; "" where being there is enough.
PLACES = {
    Action.TYPE_DATE: (Step.RULE, "type date"),
    Action.SET_AUTHORITY: (Step.RULE, "set authority"),
    Action.ANSWER: (Step.CHECK, "show questions"),
    Action.ADD_ARGUMENT: (Step.ARGUMENTS, ""),
    Action.COMPARE: (Step.CHECK, "compare"),
}
# What the Write step does once the words of the finding are chosen there.
THERE = {Action.ADD_SOURCE: "add source", Action.CHOOSE_SECTION: "choose section"}


def act(session: Session, finding: Finding, action: Action, window: QWidget | None = None) -> None:
    """Do it: change the comment where that is all, else take the person where it can be done."""
    doing: dict[Action, Callable[[], object]] = {
        Action.OWN_EXPERIENCE: lambda: session.edit(
            lambda one: first_hand(one, finding.spot.owner), phrase("Own experience")
        ),
        Action.NOT_ANSWERING: lambda: session.edit(lambda one: without_answer(one, finding.quote), action.value),
        Action.STRAIGHTEN: lambda: session.edit(straightened, action.value),
        Action.ADD_WORD: lambda: learn_word(session, finding.quote, everywhere=True),
        # Its words may be chosen among the reasons, and are wanted in another box.
        Action.ADD_REQUEST: lambda: session.go_to(Spot("request", finding.spot.owner)),
        Action.SAVE_ARGUMENTS: lambda: save_arguments(session),
        Action.POINT: lambda: _point(session, finding, window),
        Action.NOT_RAISED: lambda: _leave_out(session, finding, window),
        Action.OTHER_GROUNDS: lambda: _show_grounds(session, finding, window),
    }
    if action is Action.ANSWER and finding.quote:
        answer(session, finding.quote)
    elif action in doing:
        doing[action]()
    elif action in PLACES:
        step, name = PLACES[action]
        session.go_to_step(step)
        session.act_wanted.emit(name)
    else:
        session.go_to(finding.spot)
        if action in THERE:
            session.act_wanted.emit(THERE[action])


def mend(session: Session, finding: Finding, fix: Fix) -> None:
    """Put a fix in place of the words of its finding."""
    spot, quote = finding.spot, finding.quote
    session.edit(lambda one: with_words_at(one, spot, quote, fix.text), fix.label)


def answer(session: Session, question: str) -> None:
    """Begin an argument that answers a question of the agency, and go there."""
    made = Argument(uuid.uuid4().hex, anchor=Anchor(questions=(question,)))
    session.edit(lambda one: add_after(one, made), phrase("Answer question"))
    session.go_to(Spot("title", made.id))


def without_answer(comment: Comment, question: str) -> Comment:
    """Return the comment without the wish to answer this question."""
    return replace(comment, answering=comment.answering - {question})


def _point(session: Session, finding: Finding, window: QWidget | None) -> None:
    # Dialogs are loaded when they are opened.
    from docketwright.ui.dialogs.pointing import PointingDialog  # noqa: PLC0415

    principle = principle_missing(finding)
    if principle is not None:
        PointingDialog(session, principle, window).exec()


def _leave_out(session: Session, finding: Finding, window: QWidget | None) -> None:
    from docketwright.ui.dialogs.leaving_out import ask_reason  # noqa: PLC0415 - loaded when it is opened

    principle = principle_missing(finding)
    if principle is not None:
        ask_reason(session, principle, window)


def _show_grounds(session: Session, finding: Finding, window: QWidget | None) -> None:
    """Offer the law that does bind, for the same principle; what is chosen is cited behind the words of the finding."""
    from docketwright.ui.dialogs.grounds import offer_grounds  # noqa: PLC0415 - loaded when it is opened

    session.go_to(finding.spot)
    offer_grounds(session, finding, window)


def first_hand(comment: Comment, owner: str) -> Comment:
    """Return the comment with an argument's evidence marked as the person's own experience."""
    return change_argument(comment, owner, lambda one: replace(one, own_evidence=True))


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
