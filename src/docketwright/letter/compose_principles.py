"""The appendix of principles: where each is argued, and in which words, as the person confirmed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from docketwright.letter.compose_numbers import SHORT_LETTER, Outline, template_of
from docketwright.letter.compose_tables import Column, cell_of, section_of, sections_of, table_of
from docketwright.letter.compose_text import Setter, line
from docketwright.letter.labels import Label
from docketwright.letter.letter import Block, Paragraph, Run, Style
from docketwright.model.comment import Argument, Comment
from docketwright.model.confidential import secret_spans
from docketwright.model.principle import PRINCIPLES, Element, Principle
from docketwright.reference.letter import letter_blocks, letter_text

_LONGEST_PASSAGE = 240
_Row = tuple[Principle, tuple[Element, ...], Argument, str]


def principles_appendix(comment: Comment, plan: Outline, setter: Setter) -> Iterator[Block]:
    """Yield the two tables under their headings; nothing where the person confirmed no passage.

    Why a principle was left out is the person's own note, and stays out.
    """
    rows = tuple(_confirmed(comment, plan))
    if not rows:
        return
    places = _Places(comment, plan, setter)
    argued = {one: places.of_all(row[2] for row in rows if row[0] is one) for one in PRINCIPLES}
    shown = tuple(one for one in PRINCIPLES if argued[one] or comment.not_raised.get(one.number))
    yield Paragraph(Style.PART, (Run(Label.PRINCIPLES),))
    columns = (
        Column(Label.PRINCIPLE, 60, tuple(cell_of(one.wording) for one in shown)),
        Column(Label.ARGUED_IN, 40, tuple(cell_of(argued[one] or Label.NOT_RAISED) for one in shown)),
    )
    yield table_of(columns, Label.PRINCIPLES, Label.PRINCIPLES_DESCRIPTION)
    yield Paragraph(Style.PART, (Run(Label.CHECKLIST),))
    checklist = (
        Column(Label.PRINCIPLE, 20, tuple(cell_of(one.name) for one, _, _, _ in rows)),
        Column(
            Label.ELEMENT, 20, tuple(cell_of("; ".join(one.name for one in elements)) for _, elements, _, _ in rows)
        ),
        Column(Label.ARGUED_IN, 15, tuple(cell_of(places.of(one)) for _, _, one, _ in rows)),
        Column(Label.PASSAGE, 45, tuple(_quoted(text, comment, setter) for _, _, _, text in rows)),
    )
    yield table_of(checklist, Label.CHECKLIST, Label.PRINCIPLES_DESCRIPTION)


def _confirmed(comment: Comment, plan: Outline) -> Iterator[_Row]:
    """Yield each confirmed passage once for each principle, with all of its elements that it serves."""
    from docketwright.checks.context import Context  # noqa: PLC0415 - a letter is made without the checks
    from docketwright.checks.principles import appendix, assess  # noqa: PLC0415 - the same

    # What is confirmed does not hang on the day.
    context = Context(datetime(2000, 1, 1, tzinfo=UTC), UTC, letter=letter_text(), blocks=letter_blocks())
    arguments = {one.id: one for one in plan.arguments}
    serves: dict[tuple[Principle, str, str], list[Element]] = {}
    for principle, element, argument, text in appendix(comment, assess(comment, context)):
        serves.setdefault((principle, argument, text), []).append(element)
    for (principle, argument, text), elements in serves.items():
        if argument in arguments:
            yield principle, tuple(elements), arguments[argument], text


class _Places:
    """Where each argument stands in the letter, as its reader can find it."""

    def __init__(self, comment: Comment, plan: Outline, setter: Setter) -> None:
        self._plan = plan
        self._setter = setter
        self._numbered = template_of(comment) != SHORT_LETTER

    def of(self, argument: Argument) -> str:
        """Return the number of its section, its heading where a letter has no numbers, or the letter as a whole."""
        if not self._plan.headed:
            return Label.THIS_LETTER
        if self._numbered:
            return section_of(self._plan, argument)
        return self._setter.filled(line(argument.title)) or Label.ARGUMENT

    def of_all(self, arguments: Iterable[Argument]) -> str:
        """Return the places of these arguments, each once; "" for none."""
        argued = {one.id: one for one in arguments}
        if argued and self._plan.headed and self._numbered:
            return sections_of(self._plan, argued)
        return ", ".join(dict.fromkeys(map(self.of, argued.values())))


def _quoted(passage: str, comment: Comment, setter: Setter) -> Paragraph:
    """Return a passage as it is printed, a long one cut at a word, never within a confidential one."""
    runs = setter.runs(line(passage), noted=False)
    text = "".join(run.text for run in runs)
    if len(text) <= _LONGEST_PASSAGE:
        return Paragraph(Style.TABLE_TEXT, runs)
    word = text.rfind(" ", 0, _LONGEST_PASSAGE)
    end = word if word > 0 else _LONGEST_PASSAGE
    # Half of confidential words would be printed as if everyone might read them.
    end = next((start for start, last in secret_spans(comment, text) if start < end < last), end)
    return Paragraph(Style.TABLE_TEXT, (*_first(runs, end), Run("\u00a0…")))


def _first(runs: tuple[Run, ...], size: int) -> Iterator[Run]:
    for run in runs:
        if size <= 0:
            return
        yield replace(run, text=run.text[:size].rstrip() if len(run.text) >= size else run.text)
        size -= len(run.text)
