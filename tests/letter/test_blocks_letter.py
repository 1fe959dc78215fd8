from __future__ import annotations

from docketwright.letter.blocks import blocks_letter
from docketwright.letter.letter import Style
from docketwright.model.block import Block
from docketwright.model.source import Source
from docketwright.reference.letter import ATTRIBUTION, letter_blocks


def test_a_block_is_a_heading_with_everything_that_it_holds_but_the_note_to_oneself() -> None:
    block = Block(
        "b",
        "Vendors",
        "One.\nTwo.",
        principles=(4,),
        tags=("cost",),
        request="Exempt us.",
        note="Ask Bo.",
        sources=(Source("s", "k", "Time sheets"),),
    )
    (_title, *paragraphs) = blocks_letter((block,)).paragraphs()
    assert [(one.style, one.text) for one in paragraphs] == [
        (Style.HEADING, "Vendors"),
        (Style.ANCHOR, "P4 · cost"),
        (Style.BODY, "One."),
        (Style.BODY, "Two."),
        (Style.REQUEST, "Request: Exempt us."),
        (Style.SOURCE, "Time sheets"),
    ]


def test_the_letters_sentences_are_attributed() -> None:
    texts = [one.text for one in blocks_letter(letter_blocks()[:1]).paragraphs()]
    assert ATTRIBUTION.capitalize() in texts
