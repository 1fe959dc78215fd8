"""The body of a letter: one section an argument, with what it is about, its words, its request and the redline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docketwright.letter.compose_numbers import (
    SHORT_LETTER,
    Outline,
    listed,
    questions_of,
    section_label,
)
from docketwright.letter.compose_text import Setter, cited_keys, line, lines, noticed
from docketwright.letter.labels import Label
from docketwright.letter.letter import Paragraph, Run, Style
from docketwright.letter.redline import redlined
from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Spot
from docketwright.model.shape import QUESTION_BY_QUESTION
from docketwright.model.text import clean


def sections(comment: Comment, plan: Outline, setter: Setter, template: str) -> Iterator[Paragraph]:
    """Yield the argument sections in the letter's order."""
    by_question = template == QUESTION_BY_QUESTION and any(one.anchor.questions for one in plan.arguments)
    further = False
    for argument in plan.arguments:
        if by_question and not argument.anchor.questions and not further and argument is not plan.arguments[0]:
            yield Paragraph(Style.PART, (Run(Label.FURTHER_POINTS),))
            further = True
        if plan.headed:
            yield _heading(argument, plan, setter, numbered=template != SHORT_LETTER)
        yield from _about(comment, argument, plan, in_full=by_question)
        yield from _words(argument, setter)
        yield from _asked(argument, plan, setter)


def _heading(argument: Argument, plan: Outline, setter: Setter, *, numbered: bool) -> Paragraph:
    title = clean(argument.title).replace("\n", " ").strip()
    spot = Spot("title", argument.id, 0, len(argument.title))
    runs = setter.runs(title) if title else (Run(Label.ARGUMENT),)
    number = f"{plan.sections[argument.id]}." if numbered else ""
    return Paragraph(Style.HEADING if numbered else Style.PART, runs, spot, number)


def about(comment: Comment, argument: Argument, plan: Outline, *, numbered: bool = True) -> tuple[str, ...]:
    """Return what an argument is about, in words: its section of the rule, and by number the questions it answers."""
    numbers = plan.in_order(argument.anchor.questions)
    section = section_label(comment, argument)
    # "On Questions" would say nothing beside the numbers of the questions.
    said = section and not (numbers and section.lower().startswith("question"))
    label = Label.ANSWERS_ONE if len(numbers) == 1 else Label.ANSWERS_SEVERAL
    answers = label.format(numbers=line(listed(numbers))).replace(" question ", " question\u00a0")
    return (
        *((Label.ON.format(section=section),) if said else ()),
        *((answers,) if numbers and numbered else ()),
    )


def _about(comment: Comment, argument: Argument, plan: Outline, *, in_full: bool) -> Iterator[Paragraph]:
    spot = Spot("anchor", argument.id)
    if said := about(comment, argument, plan, numbered=not in_full):
        yield Paragraph(Style.ANCHOR, (Run(" · ".join(said)),), spot)
    if in_full:
        yield from _questions(comment, plan.in_order(argument.anchor.questions), spot)
    # The rows of a table stay apart, and what is quoted never stands at the foot of a page without what is said of it.
    rows = [Paragraph(Style.QUOTE, noticed(one), spot) for one in lines(argument.anchor.quote)]
    yield from rows[:-1]
    yield from (replace(last, kept=True) for last in rows[-1:])


def _questions(comment: Comment, numbers: tuple[str, ...], spot: Spot) -> Iterator[Paragraph]:
    known = questions_of(comment)
    for number in numbers:
        label = Run(Label.THE_QUESTION.format(number=line(number)).replace(" ", "\u00a0"), bold=True)
        text = line(known[number].text) if number in known else ""
        yield Paragraph(Style.QUESTION, (label, *noticed(f" {text}")) if text else (label,), spot)


def _words(argument: Argument, setter: Setter) -> Iterator[Paragraph]:
    texts = {"point": argument.point, "reasons": argument.reasons, "evidence": argument.evidence}
    cited = cited_keys(" ".join((argument.title, *texts.values(), argument.request.text)))
    uncited = tuple(key for key in argument.sources if key not in cited)
    # A source that belongs to the argument but is called nowhere is noted at the end of its evidence, or its reasons.
    last = next((part for part in ("evidence", "reasons", "point") if texts[part].strip()), "")
    for part, text in texts.items():
        style = Style.POINT if part == "point" else Style.BODY
        yield from setter.part(text, style, Spot(part, argument.id), uncited if part == last else ())


def _asked(argument: Argument, plan: Outline, setter: Setter) -> Iterator[Paragraph]:
    request = argument.request
    paragraphs = setter.part(request.text, Style.REQUEST, Spot("request", argument.id))
    if paragraphs and argument.id in plan.requests:
        label = Run(Label.REQUEST.format(number=plan.requests[argument.id]).replace(" ", "\u00a0"), bold=True)
        paragraphs[0] = replace(paragraphs[0], runs=(label, Run(" "), *paragraphs[0].runs))
    # The words asked for stand on the page of the request that names them.
    if paragraphs and (request.old.strip() or request.new.strip()):
        paragraphs[-1] = replace(paragraphs[-1], kept=True)
    yield from paragraphs
    if request.old or request.new:
        yield from _rule_text(argument, setter)


def _rule_text(argument: Argument, setter: Setter) -> Iterator[Paragraph]:
    request = argument.request
    old = setter.part(request.old, Style.OLD_TEXT, Spot("request.old", argument.id))
    new = setter.part(request.new, Style.NEW_TEXT, Spot("request.new", argument.id))
    # A filled slot is as long as its filling, and cannot be told from it word by word.
    in_one = redlined(old, new) if setter.redline and "[[" not in request.new else []
    if in_one:
        yield from _labelled(Label.CHANGED_TEXT, in_one)
        return
    yield from _labelled(Label.OLD_TEXT, [_marked(one, struck=True) for one in old])
    yield from _labelled(Label.NEW_TEXT, [_marked(one, underlined=True) for one in new])


def _labelled(label: Label, paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    if paragraphs:
        yield Paragraph(Style.TEXT_LABEL, (Run(label),))
    # The last of several never stands alone on a page.
    yield from (replace(one, kept=True) if at == len(paragraphs) - 2 else one for at, one in enumerate(paragraphs))


def _marked(paragraph: Paragraph, *, struck: bool = False, underlined: bool = False) -> Paragraph:
    runs = (run if run.note else replace(run, struck=struck, underlined=underlined) for run in paragraph.runs)
    return replace(paragraph, runs=tuple(runs))
