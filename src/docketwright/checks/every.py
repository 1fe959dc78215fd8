"""Every check, in the order in which a person reads what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from docketwright.checks import (
    answers,
    author_fields,
    authority,
    citations,
    citing,
    claims,
    deadline,
    language,
    limits,
    originality,
    overlap,
    pasted_mail,
    placeholders,
    principle_states,
    privacy,
    spelling,
)
from docketwright.checks.context import Context
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding

__all__ = ["CHECKS", "Check", "run_checks", "visible"]

Check = Callable[[Comment, Context], Iterable[Finding]]

# In the order in which a person reads them.
CHECKS: tuple[Check, ...] = (
    placeholders.check,
    author_fields.check,
    deadline.check,
    limits.check,
    privacy.check,
    pasted_mail.check,
    answers.check,
    principle_states.check,
    originality.check,
    overlap.check,
    authority.check,
    claims.check,
    citations.check,
    citing.check,
    language.check,
    spelling.check,
)

# More would help nobody: the first ones are mended first, and then the next come up.
MOST = 200


def run_checks(
    comment: Comment,
    context: Context,
    begun: Callable[[int, int], object] = lambda _number, _whole: None,
    later: Check | None = None,
) -> tuple[Finding, ...]:
    """Return what every check has to say, the ignored ones too; of one check at most the first two hundred.

    `begun` is told which check begins, the first being 1, and how many there are. `later` is a check that is run after
    the others, because it waits for something; what it says stands in its place all the same.
    """
    found: dict[Check, list[Finding]] = {}
    for number, check in enumerate(sorted(CHECKS, key=lambda one: one is later), start=1):
        begun(number, len(CHECKS))
        found[check] = list(islice(check(comment, context), MOST))
    return tuple(one for check in CHECKS for one in found[check])


def visible(
    findings: Iterable[Finding], comment: Comment, everywhere: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Return the findings that are ignored neither here, nor in this comment, nor by a key in `everywhere` in all."""
    ignored = comment.ignored | everywhere
    return tuple(one for one in findings if ignored.isdisjoint({one.key, one.everywhere_key}))
