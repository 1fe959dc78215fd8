"""The tables of a letter: requests, and answers by question number."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from docketwright.letter.compose_numbers import Outline, listed, questions_of, section_label
from docketwright.letter.compose_text import Setter, line
from docketwright.letter.labels import Label
from docketwright.letter.letter import Paragraph, Row, Run, Style, Table
from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Spot
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import clean, sentences

# Characters of a question in the index of answers: enough to know it by; the notice has it in full.
_LONGEST_QUESTION = 150
_SHORTEST_QUESTION = 40
_FEW_ROWS = 2
# In hundredths of the table's width: a sign of a section's number is 4.6 points wide in a table of 468.
_SECTION, _WIDEST_SECTION = 14, 24
_WIDTH_OF_SIGN, _SECTION_PADDING = 1.1, 3


class Column(NamedTuple):
    """A column: its heading, its relative width, and its cells from top to bottom."""

    heading: Label
    width: int
    cells: tuple[Paragraph, ...]

    @property
    def filled(self) -> bool:
        """Return whether one of its cells has a word."""
        return any(cell.text.strip() for cell in self.cells)


def requests_table(comment: Comment, plan: Outline, setter: Setter) -> Table | None:
    """Return the numbered requests, each with rule section, principle and where it is argued; None where none is made.

    On a notice that asks questions, their numbers stand in place of sections. A column without a word is left out.
    """
    asking = sorted((one for one in plan.arguments if one.id in plan.requests), key=lambda one: plan.requests[one.id])
    if not asking:
        return None
    columns = (
        Column(Label.NUMBER, 7, tuple(cell_of(str(plan.requests[one.id])) for one in asking)),
        Column(Label.A_REQUEST, 48, tuple(request_cell(one, setter) for one in asking)),
        _concerned(comment, plan, asking),
        Column(Label.PRINCIPLE, 17, tuple(cell_of(_principles(one)) for one in asking)),
        Column(Label.ARGUED_IN, 14, tuple(cell_of(section_of(plan, one) if plan.headed else "") for one in asking)),
    )
    return table_of(columns, Label.REQUESTS, Label.REQUESTS_DESCRIPTION)


def _concerned(comment: Comment, plan: Outline, asking: list[Argument]) -> Column:
    sections = tuple(section_label(comment, one) for one in asking)
    if any(one.anchor.questions for one in asking) and not any("§" in section for section in sections):
        numbers = (", ".join(plan.in_order(one.anchor.questions)) for one in asking)
        return Column(Label.QUESTION, 15, tuple(cell_of(line(text)) for text in numbers))
    return Column(Label.RULE_SECTION, _wide_enough(sections), tuple(cell_of(text) for text in sections))


def _wide_enough(sections: tuple[str, ...]) -> int:
    """Return the width at which "§ 702.7(a)(1)(i)" stands on one line; a still longer one may part at a bracket."""
    longest = max(len(word) for section in sections for word in section.split(" "))
    return min(_WIDEST_SECTION, max(_SECTION, round(longest * _WIDTH_OF_SIGN) + _SECTION_PADDING))


def request_cell(argument: Argument, setter: Setter, style: Style = Style.TABLE_TEXT) -> Paragraph:
    """Return the text of an argument's request as one paragraph without notes."""
    text = clean(argument.request.text).replace("\n", " ").strip()
    return Paragraph(style, setter.runs(text, noted=False), Spot("request", argument.id))


def answers_table(comment: Comment, plan: Outline) -> Table | None:
    """Return the answered questions in the notice's order, each with its section; None where none is answered."""
    answered = tuple(number for one in plan.arguments for number in one.anchor.questions)
    numbers = [number for number in plan.in_order(answered) if line(number)]
    if not numbers:
        return None
    known = questions_of(comment)
    texts = tuple(_shortened(known[number].text) if number in known else "" for number in numbers)
    where = tuple(_answered_in(plan, number) if plan.headed else "" for number in numbers)
    columns = (
        Column(Label.NUMBER, 10, tuple(cell_of(line(number)) for number in numbers)),
        Column(Label.QUESTION, 70, tuple(cell_of(text) for text in texts)),
        Column(Label.ANSWERED_IN, 20, tuple(cell_of(text) for text in where)),
    )
    return table_of(columns, Label.ANSWERS, Label.ANSWERS_DESCRIPTION)


def _shortened(question: str) -> str:
    text = line(question)
    first = next((one.text for one in sentences(text) if one.end >= _SHORTEST_QUESTION), text)
    said = text[: text.find(first) + len(first)]
    if len(said) <= _LONGEST_QUESTION:
        return said
    return f"{said[:_LONGEST_QUESTION].rsplit(' ', 1)[0].rstrip(' ,;(')}\u00a0…"


def _principles(argument: Argument) -> str:
    return "; ".join(one.name for one in PRINCIPLES if one.number in argument.principles)


def section_of(plan: Outline, argument: Argument) -> str:
    """Return how the section of an argument is named: "Section 2"."""
    return Label.SECTION.format(number=plan.sections[argument.id]).replace(" ", "\u00a0")


def _answered_in(plan: Outline, number: str) -> str:
    return sections_of(plan, {one.id for one in plan.arguments if number in one.anchor.questions})


def sections_of(plan: Outline, ids: Collection[str]) -> str:
    """Return the sections of these arguments in the order of the letter: "Sections 1 and 3"."""
    found = tuple(str(plan.sections[one.id]) for one in plan.arguments if one.id in ids)
    return line(
        Label.SECTIONS.format(numbers=listed(found)) if len(found) > 1 else Label.SECTION.format(number=found[0])
    )


def table_of(columns: tuple[Column, ...], caption: Label, description: Label) -> Table:
    """Return the columns that have a word as a table."""
    kept = tuple(column for column in columns if column.filled)
    header = Row(tuple((Paragraph(Style.TABLE_HEAD, (Run(column.heading),)),) for column in kept))
    lines = [*zip(*(one.cells for one in kept), strict=True)]
    if len(lines) > _FEW_ROWS:
        # The last row never stands alone on a page.
        lines[-2] = tuple(replace(cell, kept=True) for cell in lines[-2])
    rows = tuple(Row(tuple((cell,) for cell in cells)) for cells in lines)
    return Table(tuple(column.width for column in kept), header, rows, caption, description)


def cell_of(text: str) -> Paragraph:
    """Return a text as the paragraph of a cell."""
    return Paragraph(Style.TABLE_TEXT, (Run(text),) if text else ())
