"""Blocks of the library as a Letter, so that a pack can be read and passed around as a Word file."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.letter.letter import Letter, Paragraph, Run, Style
from docketwright.model.block import Block, Origin
from docketwright.reference.letter import ATTRIBUTION

TITLE = "Arguments"


def blocks_letter(blocks: tuple[Block, ...]) -> Letter:
    """Return blocks as a letter without a head: a heading each, then text, request, quotations and sources."""
    paragraphs = tuple(paragraph for number, one in enumerate(blocks, start=1) for paragraph in _block(number, one))
    return Letter(TITLE, "", (Paragraph(Style.NAME, (Run(TITLE),)), *paragraphs))


def _block(number: int, block: Block) -> Iterator[Paragraph]:
    yield Paragraph(Style.HEADING, (Run(block.title),), number=f"{number}.")
    carried = ", ".join(f"P{principle}" for principle in block.principles)
    facts = " · ".join(one for one in (carried, ", ".join(block.tags)) if one)
    if facts:
        yield Paragraph(Style.ANCHOR, (Run(facts),))
    for line in filter(str.strip, block.text.split("\n")):
        yield Paragraph(Style.BODY, (Run(line.strip()),))
    if block.request.strip():
        yield Paragraph(Style.REQUEST, (Run("Request: ", bold=True), Run(block.request.strip())))
    for sentence in block.source_sentences:
        yield Paragraph(Style.QUOTE, (Run(f"“{sentence}”"),))
    if block.origin is Origin.LETTER and block.source_sentences:
        yield Paragraph(Style.ANCHOR, (Run(ATTRIBUTION.capitalize()),))
    for source in block.sources:
        yield Paragraph(Style.SOURCE, (Run(source.citation),))
