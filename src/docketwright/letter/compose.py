"""Comment → Letter: the order of a letter, and nothing that was not seen before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from docketwright.letter.compose_arguments import sections
from docketwright.letter.compose_head import foot, head, running_head, signer, subject
from docketwright.letter.compose_notes import full_form
from docketwright.letter.compose_numbers import (
    SHORT_LETTER,
    Outline,
    outline,
    template_of,
)
from docketwright.letter.compose_principles import principles_appendix
from docketwright.letter.compose_tables import answers_table, request_cell, requests_table
from docketwright.letter.compose_text import Setter, line
from docketwright.letter.confidential_pages import everywhere, marked
from docketwright.letter.labels import Label
from docketwright.letter.letter import Block, Letter, Paragraph, Run, Style
from docketwright.model.comment import Comment
from docketwright.model.confidential import public_version
from docketwright.model.finding import Spot
from docketwright.model.shape import QUESTION_BY_QUESTION
from docketwright.model.wording import wording


class Appendix(StrEnum):
    """What can be added after the signature."""

    SOURCES = "sources"
    PRINCIPLES = "principles"


def compose(
    comment: Comment,
    appendices: frozenset[Appendix] = frozenset(),
    *,
    confidential: bool = False,
    redline: bool = True,
) -> Letter:
    """Return the comment laid out as a letter by its template; a letter without a docket has a template of its own.

    `appendices` come after the signature, beside those that the comment itself asks for.

    Where words of the comment are confidential, this is its public version, without them, unless `confidential` is
    asked for. Each page of the public one is marked at its top, and of the other each page that holds such words.
    `redline` False keeps old and new rule text apart.
    """
    given = comment
    comment = comment if confidential else public_version(comment)
    template = template_of(comment)
    setter = Setter(comment, redline=redline)
    main = (*_blocks(comment, template, setter), *_exhibits(comment))
    end = tuple(_appendices(comment, appendices | comment.appendices, setter))
    letter = Letter(
        title=subject(comment) or Label.COMMENT,
        author=signer(comment.author),
        blocks=(*main, *end),
        notes=tuple(setter.notes.made),
        running_head=running_head(comment),
        footer=Label.PAGE,
        template=template,
        looks=comment.looks,
    )
    if not given.confidential:
        return letter
    return marked(letter, given) if confidential else everywhere(letter, Label.PUBLIC)


def _blocks(comment: Comment, template: str, setter: Setter) -> Iterator[Block]:
    parts = wording(comment)
    plan = outline(comment)
    body: list[Block] = [
        *head(comment, parts, setter),
        *setter.part(parts["opening"], Style.BODY, Spot("opening")),
        *setter.part(parts["position"], Style.BODY, Spot("position")),
        *_requests(comment, parts, plan, setter, short=template == SHORT_LETTER),
        *sections(comment, plan, setter, template),
    ]
    if template not in {SHORT_LETTER, QUESTION_BY_QUESTION}:
        body += _answers(comment, plan)
    body += _alternatives(parts["alternatives"], setter)
    yield from body[:-1]
    yield from (_kept(last) for last in body[-1:])
    yield from foot(comment, parts, setter)


def _kept(block: Block) -> Block:
    """Return the last block before the closing so that a signature never stands on a page of its own."""
    if isinstance(block, Paragraph):
        return replace(block, kept=True)
    last = block.rows[-1]
    cells = tuple(tuple(replace(one, kept=True) for one in cell) for cell in last.cells)
    return replace(block, rows=(*block.rows[:-1], replace(last, cells=cells)))


def _requests(
    comment: Comment, parts: dict[str, str], plan: Outline, setter: Setter, *, short: bool
) -> Iterator[Block]:
    yield from setter.part(parts["requests_intro"], Style.INTRODUCTION, Spot("requests_intro"))
    if not short:
        table = requests_table(comment, plan, setter)
        yield from (table,) if table else ()
        return
    for argument in sorted(plan.arguments, key=lambda one: plan.requests.get(one.id, 0)):
        if argument.id in plan.requests:
            item = request_cell(argument, setter, Style.LIST_ITEM)
            yield Paragraph(item.style, item.runs, item.spot, f"{plan.requests[argument.id]}.")


def _answers(comment: Comment, plan: Outline) -> Iterator[Block]:
    table = answers_table(comment, plan)
    if table:
        yield Paragraph(Style.PART, (Run(Label.ANSWERS),))
        yield table


def _alternatives(text: str, setter: Setter) -> list[Block]:
    said = setter.part(text, Style.BODY, Spot("alternatives"))
    return [Paragraph(Style.PART, (Run(Label.ALTERNATIVES),)), *said] if said else []


def _exhibits(comment: Comment) -> Iterator[Paragraph]:
    if comment.exhibits:
        yield Paragraph(Style.PART, (Run(Label.EXHIBITS),))
    for number, one in enumerate(comment.exhibits, start=1):
        label = Run(f"{Label.EXHIBIT.format(number=number)} ".replace(" ", "\u00a0", 1), bold=True)
        file = line(one.file)
        said = f"{line(one.title)} ({file})" if line(one.title) else file
        yield Paragraph(Style.SOURCE, (label, Run(said)), Spot("exhibit", str(number)))


def _appendices(comment: Comment, wanted: frozenset[str], setter: Setter) -> Iterator[Block]:
    cited = {key for note in setter.notes.made for key in note.sources}
    sources = [source for source in comment.sources if source.key in cited]
    if Appendix.SOURCES in wanted and sources:
        yield Paragraph(Style.PART, (Run(Label.SOURCES),))
        for source in sources:
            yield Paragraph(Style.SOURCE, tuple(full_form(source)), Spot("source", source.key))
    if Appendix.PRINCIPLES in wanted:
        yield from principles_appendix(comment, outline(comment), setter)
