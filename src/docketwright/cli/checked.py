"""What `docketwright check` does with a comment, and prints of it for a person to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docketwright.checks import principle_states
from docketwright.checks.analyst import AnalystView, analyst_view
from docketwright.checks.context import Context
from docketwright.checks.every import run_checks, visible
from docketwright.checks.places import place
from docketwright.checks.principles import Judgement, PrincipleView, assess
from docketwright.checks.principles.judging import judge
from docketwright.cli.ahead import look_ahead
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINDINGS, FINE, show, show_json, tell
from docketwright.cli.progress import Progress
from docketwright.cli.surroundings import dictionary, lay_out_the_letter, surroundings
from docketwright.cli.together import Together
from docketwright.letter.leftovers import leftovers_of
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Severity
from docketwright.model.passages import filled, passages, words_found

HEADINGS = {Severity.MUST_FIX: "Must fix", Severity.LOOK: "Worth a look", Severity.NOTE: "Good to know"}
# A longer one is worked on for more than a few seconds, and the person is told so. No letter comes near it.
LONG = 500_000
NOTHING = "Nothing found. Checks cannot judge your argument: ask someone to read it."


def say_all(file: Path, rule: Path | None, together: Together | None = None, *, as_json: bool = False) -> int:
    """Check the comment in this file, print what was found, and return the exit code.

    `together` is another process that reads and judges already; without one, or where it fails, all is done here.
    """
    speller = dictionary()
    lay_out_the_letter()
    if together:
        look_ahead(together.paragraphs(), together.has_comment)
    comment = (together.comment() if together else None) or open_comment(file, rule)
    if (length := sum(len(one.text) for one in passages(comment))) > LONG:
        tell(f"This document is long, {length:,} characters: checking it takes a while.")
    context = surroundings(comment, speller=speller)
    analyst = analyst_view(comment, context)
    with judge.told(lambda: together.judgements() if together else _judgements(comment)):
        findings = (*leftovers_of(file), *visible(_found(comment, context), comment))
    if as_json:
        from docketwright.cli.report import report  # noqa: PLC0415 - a person reads the table

        show_json(report(comment, context, findings, analyst))
    else:
        show(table(comment, context, findings, analyst))
    return FINDINGS if findings else FINE


def _judgements(comment: Comment) -> dict[str, Judgement]:
    from docketwright.checks.principles.surveying import judgements  # noqa: PLC0415 - seldom wanted in this process

    return judgements(comment)


def _found(comment: Comment, context: Context) -> tuple[Finding, ...]:
    progress = Progress("Checking")
    found = run_checks(comment, context, progress.say, later=principle_states.check)
    progress.end()
    return found


def table(comment: Comment, context: Context, findings: tuple[Finding, ...], analyst: AnalystView) -> str:
    """Return the same for a person to read."""
    principles = [f"  {view.principle.name:<32}{_standing(view)}" for view in assess(comment, context)]
    kind = analyst.overlap.kind
    sorted_as = f"  {kind}, {'substantive' if analyst.substantive else 'no reason found that an agency could weigh'}"
    lines = [comment.display_name, "", "The four principles", *principles, "", "An analyst’s view", sorted_as]
    return "\n".join([*lines, f"  {analyst.note}", "", *_groups(comment, findings)])


def _standing(view: PrincipleView) -> str:
    return f"{view.standing}, because: {view.not_raised.strip()}" if view.left_out else view.standing


def _groups(comment: Comment, findings: tuple[Finding, ...]) -> Iterator[str]:
    for severity, heading in HEADINGS.items():
        group = [one for one in findings if one.severity is severity]
        if group:
            yield heading
            yield from (line(comment, one) for one in group)
            yield ""
    if not findings:
        yield NOTHING


def line(comment: Comment, finding: Finding) -> str:
    """Return one finding for a person to read: where, what, why."""
    where = place(comment, finding.spot)
    why, found = filled(finding.why, comment.slots), words_found(finding, comment.slots)
    quote = f" “{found}”" if found and found not in why else ""
    return f"  {where[:1].upper()}{where[1:]}: {finding.title}.{quote if len(quote) < 120 else ''} {why}"
