from __future__ import annotations

import gc
import json
import time
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.checks.context import Context
from docketwright.checks.likeness import in_order, is_letterhead, unquoted
from docketwright.checks.originality import ADAPTED, OriginKind, check, sentence_origins
from docketwright.checks.originality_index import SourceSort, index_of
from docketwright.checks.reading import sentences_of, words_of
from docketwright.model.block import Block, Origin
from docketwright.model.finding import Finding
from docketwright.reference.letter import letter_blocks, letter_text

Around = Callable[..., Context]
Ask = Callable[..., list[Finding]]

LETTERS_SENTENCE = (
    "To pull the best capabilities away from defenders without a good reason when our adversaries are rapidly "
    "advancing is dangerous."
)
SWAPPED = (
    "To pull the strongest capabilities away from defenders without a stated reason when our rivals are rapidly "
    "advancing is dangerous."
)
HALF = (
    "In my shop we lost two weeks, and to pull the best capabilities away from defenders without a good reason cost "
    "our clients another month of open flaws."
)
MINE = "I test pumps in a plant without a network, and I have done so for eleven years."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (LETTERS_SENTENCE, OriginKind.COPIED),
        (SWAPPED, OriginKind.COPIED),
        (HALF, OriginKind.ADAPTED),
        (MINE, OriginKind.YOURS),
        ("I support this rule.", OriginKind.YOURS),
        (f"The letter says: “{LETTERS_SENTENCE}”", OriginKind.YOURS),
        ("The agency must follow 50 U.S.C. 4817(a)(2)(B) and 89 FR 73612 when it acts here.", OriginKind.YOURS),
    ],
)
def test_each_sentence_is_yours_adapted_or_copied(sentence: str, kind: OriginKind, around: Around) -> None:
    origins = sentence_origins(a_comment(an_argument(sentence)), around(letter=letter_text(), blocks=letter_blocks()))
    (origin,) = [one for one in origins if one.spot.part == "reasons"]
    assert origin.kind is kind
    assert (origin.source == "the open letter") is (kind is not OriginKind.YOURS)


def test_an_origin_names_its_place_and_the_sentence_it_is_like(around: Around) -> None:
    comment = a_comment(an_argument(f"{MINE}\n{MINE} {SWAPPED}"))
    origin = next(one for one in sentence_origins(comment, around(letter=letter_text())) if one.source)
    reasons = comment.arguments[0].reasons
    assert reasons[origin.spot.start : origin.spot.end] == origin.text == SWAPPED
    assert origin.match == LETTERS_SENTENCE
    assert origin.sort is SourceSort.LETTER


def test_own_blocks_and_earlier_comments_are_sources_too(around: Around) -> None:
    block = Block("b", "Pumps", "Every valve in the county was tested twice before the storm came.")
    earlier = (("My comment of May", "The comment period of ten days was too short for a volunteer board to meet."),)
    comment = a_comment(an_argument(f"{block.text} {earlier[0][1]}"))
    origins = sentence_origins(comment, around(blocks=(block,), earlier=earlier))
    assert [(one.source, one.sort) for one in origins if one.kind is OriginKind.COPIED] == [
        ("Pumps", SourceSort.BLOCK),
        ("My comment of May", SourceSort.EARLIER),
    ]


def test_what_was_compared_with_is_let_go_when_it_changes(around: Around) -> None:
    comment = a_comment(an_argument("My clinic has forty patients who use this device every day of their lives."))
    before = around(letter=letter_text())
    sentence_origins(comment, before)
    index = weakref.ref(index_of(before.letter, before.blocks, before.earlier))
    sentence_origins(comment, around(letter="Another letter."))
    gc.collect()
    assert index() is None


def test_standard_sentences_and_letterhead_are_nobodys(around: Around) -> None:
    comment = a_comment(an_argument("Re: Docket No. 240905-0231, RIN 0694-AJ55, reporting requirements"))
    twin = "Thank you for considering my comments.\nI ask the agency for one thing, listed here and argued below."
    assert all(one.kind is OriginKind.YOURS for one in sentence_origins(comment, around(earlier=(("Twin", twin),))))


def test_a_run_of_copied_sentences_is_one_finding(ask: Ask) -> None:
    copied = " ".join(one.text for one in list(sentences_of(letter_text()))[3:6])
    found = ask(check, a_comment(an_argument(f"{MINE} {copied}")), letter=letter_text())
    assert [one.title for one in found] == ["3 sentences are almost the letter’s"]


def test_copied_sentences_of_two_arguments_are_two_findings(ask: Ask) -> None:
    comment = a_comment(an_argument(LETTERS_SENTENCE), an_argument(LETTERS_SENTENCE))
    found = ask(check, comment, letter=letter_text())
    assert [one.spot.owner for one in found] == [one.id for one in comment.arguments]


def test_a_block_of_the_letter_is_everybodys_and_a_block_of_ones_own_is_not(ask: Ask) -> None:
    letters = next(block for block in letter_blocks() if len(block.text) > 80)
    (found,) = ask(check, a_comment(an_argument(letters.text)), blocks=(letters,))
    assert found.title == "Almost a block’s sentence"
    assert ask(check, a_comment(an_argument(letters.text)), blocks=(replace(letters, origin=Origin.MINE),)) == []


def test_one_copied_sentence_can_be_kept_as_a_quotation(ask: Ask) -> None:
    comment = a_comment(an_argument(f"{MINE} {LETTERS_SENTENCE}"))
    (found,) = ask(check, comment, letter=letter_text())
    kept = comment.arguments[0].reasons.replace(found.quote, found.fixes[0].text)
    assert ask(check, a_comment(an_argument(kept)), letter=letter_text()) == []


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("a b c d", "a b c d", 1.0),
        ("a b c d", "d c b a", 0.25),
        ("a b", "c d", 0.0),
        ("", "a", 0.0),
        ("a b a", "a a b", 2 / 3),
    ],
)
def test_words_in_order(one: str, other: str, share: float) -> None:
    assert in_order(tuple(one.split()), other.split()) == pytest.approx(share)


def test_quotations_and_citations_are_blanked_at_their_length() -> None:
    text = "He said “this is five words long” and cited 89 FR 73612.[^key]"
    assert len(unquoted(text)) == len(text)
    assert unquoted(text).split() == ["He", "said", "and", "cited"]


@pytest.mark.parametrize(
    "line", ["Re: Docket BIS-2024-0047", "Dear Secretary:", "October 2, 2024", "1401 Constitution Avenue NW"]
)
def test_letterhead_is_known(line: str) -> None:
    assert is_letterhead(line)


def test_independent_sentences_are_never_called_adapted(shared: Path) -> None:
    index = index_of(letter_text(), letter_blocks(), ())
    rows = (shared / "rubric" / "real.jsonl").read_text(encoding="utf-8").splitlines()[::4]
    sentences = [one.text for row in rows for one in sentences_of(json.loads(row)["text"])]
    scores = [index.nearest(words_of(unquoted(one))).score for one in sentences if len(words_of(one)) >= 6]
    assert sum(score >= ADAPTED for score in scores) <= len(scores) / 1000


def test_two_thousand_words_against_a_thousand_blocks_take_less_than_50_ms(around: Around) -> None:
    blocks = tuple(
        Block(
            f"b{n}",
            f"Block {n}",
            " ".join(f"In case {n} the clerk filed form {n * k} with office {k}." for k in range(12)),
        )
        for n in range(1000)
    )
    text = " ".join(
        f"On visit {n} I saw pump {n} run dry after valve {n + 7} had been shut for a day." for n in range(120)
    )
    comment, context = a_comment(an_argument(text)), around(letter=letter_text(), blocks=blocks)
    start = time.process_time()
    sentence_origins(comment, context)
    first = time.process_time() - start
    took = []
    for line in ("One more line is here now.", "And here is one more line.", "A third line ends it here."):
        edited = comment.with_argument(replace(comment.arguments[0], reasons=f"{text} {line}"))
        start = time.process_time()
        sentence_origins(edited, context)
        took.append(time.process_time() - start)
    assert min(took) < first / 4
