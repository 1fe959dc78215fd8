"""What to look at before sending, as plain rows drawn from the verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from docketwright.checks.originality import OriginKind
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding
from docketwright.model.passages import passages, words_found
from docketwright.model.principle import State
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.closing_words import closing_words
from docketwright.ui.language import say, shown
from docketwright.ui.looking_over import Verdict

NAMED = 2
QUOTED = 60
_ARGUED = frozenset({State.ARGUED, State.SUPPORTED})
STATEMENTS = {
    "facts": phrase("The facts are mine or have a source."),
    "public": phrase("I know that this becomes a public record and cannot be edited."),
    "own": phrase("I wrote or adapted this myself."),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing: whether it is fine, its name, what was seen, and the finding it leads to, None for none.

    `fine` is None for what only informs: a comment need not raise all four principles.
    """

    fine: bool | None
    name: str
    seen: str
    finding: Finding | None = None


def rows(verdict: Verdict, now: datetime) -> tuple[Row, ...]:
    """Return every row in the order a person would go through them."""
    return (
        _must_fix(verdict),
        _principles(verdict),
        _of_check(
            verdict, "placeholders", say("Text left to fill in"), say("place to fill in"), say("places to fill in")
        ),
        _of_check(verdict, "spelling", say("Spelling"), say("place to look at"), say("places to look at")),
        _sources(verdict.comment),
        _of_check(
            verdict,
            "privacy",
            say("Personal details"),
            say("thing that will be public"),
            say("things that will be public"),
        ),
        _words(verdict),
        _deadline(verdict.comment, now),
    )


def _must_fix(verdict: Verdict) -> Row:
    must = [one for one in verdict.findings if one.severity == "must fix"]
    return Row(
        not must,
        say("What must be fixed"),
        counted(len(must), say("thing to fix"), say("things to fix")),
        next(iter(must), None),
    )


def _principles(verdict: Verdict) -> Row:
    """Name what is argued: a count would be a grade, and nobody owes the agency all four."""
    argued = [say(view.principle.name) for view in verdict.views if view.state in _ARGUED]
    settled = all(view.state in _ARGUED or view.not_raised for view in verdict.views)
    left = [say(view.principle.name) for view in verdict.views if view.not_raised]
    seen = (say("Argued: {listed}", listed="; ".join(argued)) if argued else say("None is argued yet")) + (
        say("; left out by your choice: {listed}", listed=", ".join(left)) if left else ""
    )
    return Row(settled or None, say("The four principles"), seen)


def _of_check(verdict: Verdict, check: str, name: str, one: str, several: str) -> Row:
    found = [finding for finding in verdict.findings if finding.check == check]
    return Row(not found, name, counted(len(found), one, several), next(iter(found), None))


def _sources(comment: Comment) -> Row:
    text = " ".join(passage.text for passage in passages(comment))
    # What an argument rests on is noted at its end, where its words do not cite it.
    linked = {key for one in comment.arguments for key in one.sources}
    cited = sum(1 for source in comment.sources if source.key in linked or f"[^{source.key}]" in text)
    total = len(comment.sources)
    seen = (
        say("{counted}, {cited} cited", counted=counted(total, say("source"), say("sources")), cited=cited)
        if total
        else say("No sources yet")
    )
    return Row(cited == total, say("Sources cited"), seen)


def _words(verdict: Verdict) -> Row:
    total = len(verdict.origins)
    yours = sum(1 for one in verdict.origins if one.kind is OriginKind.YOURS)
    copied = any(one.kind is OriginKind.COPIED for one in verdict.origins)
    return Row(
        not copied,
        say("Your own words"),
        say("{yours} of {total} sentences are yours", yours=yours, total=total)
        if total
        else say("Nothing written yet"),
    )


def _deadline(comment: Comment, now: datetime) -> Row:
    said = closing_words(comment, now)
    return Row(
        not said.closed,
        say("The deadline"),
        say("Closed {left}", left=said.left)
        if said.closed
        else say("{left} left", left=said.left)
        if said.days
        else said.left,
    )


def counted(number: int, one: str, several: str) -> str:
    """Return a number with its noun, "Nothing found" for zero."""
    if number == 0:
        return say("Nothing found")
    return f"1 {one}" if number == 1 else f"{number} {several}"


def first_named(findings: Sequence[Finding], slots: Mapping[str, str]) -> str:
    """Return what the first findings say, each with its words: all of two, or the first two and how many more."""
    lines = [
        f"{shown(one.title)}: “{shortened(quote, QUOTED)}”" if (quote := words_found(one, slots)) else shown(one.title)
        for one in findings[:NAMED]
    ]
    more = len(findings) - len(lines)
    return "\n".join([*lines, say("and {count} more", count=more)] if more else lines)


def steps_left(verdict: Verdict) -> Iterator[Finding]:
    """Yield the findings that must be fixed."""
    yield from (one for one in verdict.findings if one.severity == "must fix")
