"""The four principles as findings: what nothing raises yet, and passages that may argue the other way."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.checks.context import Context
from docketwright.checks.principles import PrincipleView, Warned, assess
from docketwright.checks.principles.assessing import SLOGAN
from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.principle import PRINCIPLES, Principle, State
from docketwright.phrases import phrase

CHECK = "principles"


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield a gentle word on each principle that nothing raises and nobody waved off, and every warning once."""
    if not any(one.point.strip() or one.reasons.strip() for one in comment.arguments):
        return
    views = assess(comment, context)
    for view in views:
        if view.state is State.MISSING and not view.not_raised.strip():
            yield _not_raised(view)
    yield from dict.fromkeys(
        Finding(CHECK, Severity.NOTE, _title(warned), warned.why, warned.spot, warned.text)
        for view in views
        for warned in view.warnings
    )


def principle_missing(finding: Finding) -> Principle | None:
    """Return the principle that a finding says nothing raises, None for any other finding."""
    return next((one for one in PRINCIPLES if finding.check == CHECK and finding.title == _unsaid(one)), None)


def _unsaid(principle: Principle) -> str:
    return phrase("Nothing is said about “{principle}” yet", principle=principle.name)


def _title(warned: Warned) -> str:
    return (
        phrase("Several principles in one sentence")
        if warned.why == SLOGAN
        else phrase("Look at which way this argues")
    )


def _not_raised(view: PrincipleView) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.NOTE,
        title=_unsaid(view.principle),
        why=phrase("A comment need not raise all four. If it belongs here: {prompt}", prompt=phrase(view.prompt)),
        spot=Spot("letter"),
        actions=(Action.POINT, Action.ADD_ARGUMENT, Action.NOT_RAISED),
    )
