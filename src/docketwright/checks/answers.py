"""What an agency needs to answer: a request, reasons for it, evidence, a place in the notice, its own questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from docketwright.checks.asking import asking
from docketwright.checks.context import Context
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Argument, Comment, RequestKind
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.rule import Question
from docketwright.model.scanning import late
from docketwright.model.sourcing import rests_on_source
from docketwright.model.text import Span, shortened
from docketwright.phrases import phrase

CHECK = "answers"
SHOWN = 3
LONGEST_QUESTION = 120
MOST_APART = 2

# Which words of the rule each kind of request is about.
_WORDS_OF = {
    RequestKind.CHANGE_TEXT: ("request.new", "request.old"),
    RequestKind.ADD: ("request.new",),
    RequestKind.DELETE: ("request.old",),
}
_PLACE = late(r"\b(?:questions?|sections?|parts?|paragraphs?|Q)\s*\(?\d|§", re.IGNORECASE)


class _Lack(NamedTuple):
    """What several arguments may lack: what is said of one, of many, and why it matters in one, in many."""

    one: str
    many: str
    why: str
    why_many: str
    part: str
    actions: tuple[Action, ...]


EVIDENCE = _Lack(
    phrase("An argument without evidence"),
    phrase("{count} arguments without evidence"),
    phrase("Neither a source nor what you saw yourself stands in {what}."),
    phrase("Neither a source nor what you saw yourself stands in {what}."),
    "evidence",
    (Action.ADD_EVIDENCE, Action.ADD_SOURCE),
)
PLACE = _Lack(
    phrase("An argument that names no place in the notice"),
    phrase("{count} arguments that name no place in the notice"),
    phrase("Which section or question is {what} about? The agency sorts comments by it."),
    phrase("Which section or question are {what} about? The agency sorts comments by it."),
    "point",
    (Action.CHOOSE_SECTION,),
)


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield what is missing for an answer, the comment first, then each argument, then the agency's questions."""
    written = [one for one in comment.arguments if one.is_written]
    if not comment.arguments:
        why = phrase("Choose one from the library, or write your own.")
        yield _finding(phrase("No arguments yet"), why, Spot("letter"), actions=(Action.ADD_ARGUMENT,))
    asks = any(one.request.text.strip() or _asked_elsewhere(one) for one in written)
    if written and not asks:
        yield _finding(
            phrase("Nothing is asked of the agency"),
            phrase("An agency answers requests. Say in one sentence what it should do."),
            Spot("request", written[0].id),
            actions=(Action.ADD_REQUEST,),
        )
    for number, argument in enumerate(comment.arguments, start=1):
        yield from _argument(argument, number, asks=asks)
    numbered = [(n, one) for n, one in enumerate(comment.arguments, start=1) if one.is_written]
    yield from _said_of(EVIDENCE, [one for one in numbered if not _is_backed(comment, one[1])])
    if comment.rule and (comment.rule.sections or comment.rule.questions):
        yield from _said_of(PLACE, [one for one in numbered if not _is_placed(one[1])])
    yield from _questions(comment)


def unanswered(comment: Comment) -> tuple[Question, ...]:
    """Return the agency's questions that the person wants to answer and no argument does, in the notice's order."""
    answered = {number for one in comment.arguments if one.is_written for number in one.anchor.questions}
    questions = comment.rule.questions if comment.rule else ()
    return tuple(one for one in questions if one.number in comment.answering and one.number not in answered)


def _argument(argument: Argument, number: int, *, asks: bool) -> Iterator[Finding]:
    if not argument.is_written:
        yield _finding(
            phrase("Argument {number} is empty", number=number),
            phrase("The letter leaves it out. Write its point and its reasons, or take it out."),
            Spot("point", argument.id),
        )
        return
    reasons = bool(argument.reasons.strip() or argument.point.strip() or argument.evidence.strip())
    if argument.request.text.strip() and not reasons:
        yield _finding(
            phrase("A request without reasons"),
            phrase("Argument {number} says what to do but not why.", number=number),
            Spot("reasons", argument.id),
            actions=(Action.ADD_REASONS,),
        )
    elif asks and not argument.request.text.strip():
        yield _asked_elsewhere_finding(argument, number) or _finding(
            phrase("An argument without a request"),
            phrase("What should the agency do about argument {number}?", number=number),
            Spot("request", argument.id),
            actions=(Action.ADD_REQUEST,),
        )
    yield from _rule_text(argument, number)


def _asked_elsewhere(argument: Argument) -> tuple[str, Span] | None:
    """Return the part of an argument, and the sentence in it, that says what the agency should do."""
    parts = {"evidence": argument.evidence, "reasons": argument.reasons, "point": argument.point}
    return next(((part, found) for part, text in parts.items() if (found := asking(text))), None)


def _asked_elsewhere_finding(argument: Argument, number: int) -> Finding | None:
    asked = _asked_elsewhere(argument)
    if asked is None:
        return None
    part, found = asked
    why = phrase(
        "Argument {number} says here what the agency should do. As its request, it is numbered and listed.",
        number=number,
    )
    return Finding(
        CHECK,
        Severity.NOTE,
        phrase("A request among the reasons"),
        why,
        Spot(part, argument.id, found.start, found.end),
        quote=found.text,
        actions=(Action.ADD_REQUEST,),
    )


def _rule_text(argument: Argument, number: int) -> Iterator[Finding]:
    """Yield a finding where a request to change the rule's words changes none, or leaves them open."""
    request = argument.request
    old, new = (" ".join(text.split()) for text in (request.old, request.new))
    if old and old == new:
        yield _finding(
            phrase("A change that changes nothing"),
            phrase("The words asked for in argument {number} are the rule’s own.", number=number),
            Spot("request.new", argument.id),
        )
    parts = {"request.old": old, "request.new": new}
    open_ = next((part for part in _WORDS_OF.get(request.kind, ()) if not parts[part]), "")
    if open_ and request.text.strip():
        yield _finding(
            phrase("A change of the rule without its words"),
            phrase(
                "Argument {number} asks for other words in the rule. Give them word for word; the agency can then take "
                "them over.",
                number=number,
            ),
            Spot(open_, argument.id),
            Severity.NOTE,
        )


def _is_backed(comment: Comment, argument: Argument) -> bool:
    return bool(argument.evidence.strip()) or rests_on_source(comment, argument)


def _is_placed(argument: Argument) -> bool:
    anchor = argument.anchor
    chosen = anchor.section.strip() or anchor.paragraph or anchor.quote.strip() or anchor.questions
    return bool(chosen or _names_a_place(_said(argument)))


def _said(argument: Argument) -> str:
    return f"{argument.title}\n{argument.point}\n{argument.reasons}\n{argument.evidence}\n{argument.request.text}"


@by_text
def _names_a_place(text: str) -> bool:
    return bool(_PLACE.search(text))


def _said_of(lack: _Lack, arguments: list[tuple[int, Argument]]) -> Iterator[Finding]:
    """Yield one finding for each of a few arguments, one for all of many."""
    if len(arguments) > MOST_APART:
        numbers = ", ".join(str(number) for number, _ in arguments)
        why = phrase(lack.why_many, what=phrase("arguments {numbers}", numbers=numbers))
        yield _finding(
            phrase(lack.many, count=len(arguments)),
            why,
            Spot(lack.part, arguments[0][1].id),
            Severity.NOTE,
            lack.actions,
        )
        return
    for number, argument in arguments:
        why = phrase(lack.why, what=phrase("argument {number}", number=number))
        yield _finding(lack.one, why, Spot(lack.part, argument.id), Severity.NOTE, lack.actions)


def _questions(comment: Comment) -> Iterator[Finding]:
    left = unanswered(comment)
    if len(left) > SHOWN:
        numbers = ", ".join(one.number for one in left)
        why = phrase("You chose to answer {numbers}.", numbers=numbers)
        yield _finding(
            phrase("{count} questions are not answered", count=len(left)), why, Spot("rule"), actions=(Action.ANSWER,)
        )
        return
    for one in left:
        yield Finding(
            CHECK,
            Severity.LOOK,
            phrase("Question {number} is not answered", number=one.number),
            phrase("The agency asks: {text}", text=shortened(one.text, LONGEST_QUESTION)),
            Spot("rule"),
            quote=one.number,
            actions=(Action.ANSWER, Action.NOT_ANSWERING),
        )


def _finding(
    title: str, why: str, spot: Spot, severity: Severity = Severity.LOOK, actions: tuple[Action, ...] = ()
) -> Finding:
    return Finding(CHECK, severity, title, why, spot, actions=actions)
