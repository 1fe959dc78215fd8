"""The numbers that stay the same everywhere: which request is which, and in which section each argument stands."""

from __future__ import annotations

from dataclasses import dataclass

from docketwright.letter.compose_text import line
from docketwright.letter.labels import Label
from docketwright.model.comment import Argument, Comment
from docketwright.model.rule import Question

QUESTION_BY_QUESTION = "question-by-question"


@dataclass(frozen=True, slots=True)
class Outline:
    """The arguments in the letter's order with their section numbers, and the number of each one's request.

    Requests are numbered in the order of the comment, whatever the order of the sections, so that every format of
    one comment gives a request the same number. Both mappings go by the argument's place in the comment.
    """

    arguments: tuple[Argument, ...]
    sections: dict[str, int]
    requests: dict[str, int]


def outline(comment: Comment, template: str = "") -> Outline:
    """Return the order and the numbers of a comment's arguments; empty arguments are left out."""
    written = tuple(one for one in comment.arguments if is_written(one))
    ordered = _by_question(comment, written) if template == QUESTION_BY_QUESTION else written
    asking = [one for one in written if one.request.text.strip()]
    return Outline(
        ordered,
        {one.id: number for number, one in enumerate(ordered, start=1)},
        {one.id: number for number, one in enumerate(asking, start=1)},
    )


def is_written(argument: Argument) -> bool:
    """Tell whether an argument has anything to print besides its anchor."""
    request = argument.request
    texts = (argument.title, argument.point, argument.reasons, argument.evidence)
    return any(text.strip() for text in (*texts, request.text, request.old, request.new))


def questions_of(comment: Comment) -> dict[str, Question]:
    """Return the notice's questions by number, in its order."""
    return {question.number: question for question in comment.rule.questions} if comment.rule else {}


def in_order(comment: Comment, numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return question numbers in the notice's order, those that it does not have last; none twice."""
    places = {number: at for at, number in enumerate(questions_of(comment))}
    return tuple(sorted(dict.fromkeys(one for one in numbers if one.strip()), key=lambda one: places.get(one, 10**6)))


def section_label(comment: Comment, argument: Argument) -> str:
    """Return the rule section that an argument is about, as a letter names it: "§ 702.7", "Questions", "" for none."""
    wanted = argument.anchor.section.strip()
    sections = comment.rule.sections if comment.rule else ()
    heading = next((line(one.heading) for one in sections if one.id == wanted), "")
    if heading.startswith("§"):
        return " ".join(heading.replace("\u00a0", " ").split(" ")[:2]).replace("§ ", "§\u00a0").rstrip(".")
    return heading or line(wanted)


def listed(numbers: tuple[str, ...]) -> str:
    """Return numbers as words join them: "3", "3 and 3.b", "1, 2 and 3.b"."""
    if len(numbers) < 2:
        return "".join(numbers)
    return f"{', '.join(numbers[:-1])} {Label.AND} {numbers[-1]}"


def _by_question(comment: Comment, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    places = {number: at for at, number in enumerate(questions_of(comment))}
    last = len(places)

    def place(argument: Argument) -> tuple[int, int]:
        answered = [places.get(number, last) for number in argument.anchor.questions]
        return (0, min(answered)) if answered else (1, 0)

    return tuple(sorted(arguments, key=place))
