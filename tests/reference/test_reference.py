from __future__ import annotations

import pytest

from docketwright.model.block import Block, Origin
from docketwright.model.principle import PRINCIPLES, Principle
from docketwright.model.rule import Authority
from docketwright.reference.elements import element, elements
from docketwright.reference.hooks import hooks, hooks_for
from docketwright.reference.letter import letter_blocks, letter_text

NEVER_OFFERED = ("We, the undersigned", "source of humor", "Thank you for your consideration", "regulations should be:")


@pytest.mark.parametrize("block", letter_blocks(), ids=lambda block: block.id)
def test_every_quotation_stands_in_the_letter_word_for_word(block: Block) -> None:
    assert block.origin is Origin.LETTER
    assert all(sentence in letter_text() for sentence in block.source_sentences)
    assert block.text not in letter_text()


def test_the_letter_has_eighteen_blocks_of_which_two_only_frame() -> None:
    assert len(letter_blocks()) == 18
    assert [block.id for block in letter_blocks() if not block.offered] == ["principle-preamble", "closing-partnership"]


@pytest.mark.parametrize("words", NEVER_OFFERED)
def test_courtesy_preamble_and_the_launch_day_joke_are_never_offered(words: str) -> None:
    offered = [sentence for block in letter_blocks() if block.offered for sentence in block.source_sentences]
    assert words in letter_text()
    assert not any(words in sentence for sentence in offered)


@pytest.mark.parametrize("principle", PRINCIPLES, ids=lambda principle: principle.id)
def test_each_principle_is_worded_as_the_letter_words_it_and_has_elements(principle: Principle) -> None:
    assert principle.wording in letter_text()
    assert sum(1 for one in elements() if one.principle == principle.number) >= 3


def test_every_element_a_block_names_exists() -> None:
    for block in letter_blocks():
        assert all(element(name).principle in block.principles for name in block.elements)


def test_the_general_procedure_act_is_not_offered_against_export_controls() -> None:
    assert not any(hook.citation.startswith("5 U.S.C. 553") for hook in hooks_for(Authority.ECRA))
    assert any(hook.citation.startswith("5 U.S.C. 553") for hook in hooks_for(Authority.APA))
    assert hooks_for(Authority.UNKNOWN) == hooks()
