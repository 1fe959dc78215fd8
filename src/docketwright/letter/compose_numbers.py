"""The numbers that stay the same everywhere: which request is which, and in which section each argument stands."""

from __future__ import annotations

from typing import NamedTuple

from docketwright.letter.compose_text import line
from docketwright.letter.labels import Label
from docketwright.model.comment import Argument, Comment
from docketwright.model.rule import Question
from docketwright.model.shape import FORMAL_LETTER, QUESTION_BY_QUESTION, usual_template

SHORT_LETTER, NO_DOCKET = "short-letter", "no-docket"


class Outline(NamedTuple):
    """The arguments in the letter's order, and by argument id the number of its section and of its request.

    `places` says at which place of the notice each of its questions stands, by number. Every format of one comment uses
    the same outline, so that a request has one number everywhere.
    """

    arguments: tuple[Argument, ...]
    sections: dict[str, int]
    requests: dict[str, int]
    places: dict[str, int]

    @property
    def headed(self) -> bool:
        """Tell whether the sections have headings: a single argument without a title is no section of its own."""
        return len(self.arguments) > 1 or any(one.title.strip() for one in self.arguments)

    def in_order(self, numbers: tuple[str, ...]) -> tuple[str, ...]:
        """Return question numbers in the notice's order, those that it does not have last; none twice."""
        given = dict.fromkeys(one for one in numbers if one.strip())
        return tuple(sorted(given, key=lambda one: self.places.get(one, len(self.places))))


def outline(comment: Comment) -> Outline:
    """Return the order and the numbers of a comment's arguments; those with nothing but a title are left out."""
    written = tuple(one for one in comment.arguments if one.is_written)
    places = {number: at for at, number in enumerate(questions_of(comment))}
    ordered = _by_question(places, written) if template_of(comment) == QUESTION_BY_QUESTION else written
    asking = [one for one in ordered if one.request.text.strip()]
    return Outline(
        ordered,
        {one.id: number for number, one in enumerate(ordered, start=1)},
        {one.id: number for number, one in enumerate(asking, start=1)},
        places,
    )


def template_of(comment: Comment) -> str:
    """Return the name of the template that the comment's letter is made with."""
    chosen = comment.template or FORMAL_LETTER
    return NO_DOCKET if comment.no_docket and chosen == usual_template(comment.rule) else chosen


def questions_of(comment: Comment) -> dict[str, Question]:
    """Return the notice's questions by number, in its order."""
    return {question.number: question for question in comment.rule.questions} if comment.rule else {}


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


def _by_question(places: dict[str, int], arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    last = len(places)

    def place(argument: Argument) -> tuple[int, int]:
        answered = [places.get(number, last) for number in argument.anchor.questions]
        return (0, min(answered)) if answered else (1, 0)

    return tuple(sorted(arguments, key=place))
