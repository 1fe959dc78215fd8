"""What is worked out quickly is what a plain reading of the same rules gives, sentence for sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from docketwright.checks.principles import features as quick
from docketwright.checks.principles import letters_words
from docketwright.checks.principles.concepts import names
from docketwright.checks.principles.judging import judge
from docketwright.checks.principles.learnt import learnt, passage
from docketwright.checks.principles.letters_words import is_slogan, letter_share, named
from docketwright.checks.principles.patterns import patterns
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.weights import weights
from docketwright.checks.principles.wordings import Kind, Wording, kinds_of, wording
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import bare_words, sentences
from docketwright.reference.letter import letter_text

TRAINING = Path(__file__).resolve().parents[3] / "training" / "data"
ODD = (
    "",
    "\u2014",
    "Why?",
    "fair fair fair",
    "The EPA\u2019s rule: \u201cgood faith\u201d.",
    "Use \u017fcience, fa\u0130rness and the m\u0131nimum; a rule\u2011making process.",
    "Science, DEMOCRACY and fairness: no more than is needed, with time given to fix it.",
    *(one.wording for one in PRINCIPLES),
    "x" * 3000,
    "deadline penalty " * 300,
)
SPELT_ODDLY = (
    "We don't know what counts; the rule isn't clear, and it's vague.",
    "The EPA\\u2019s rule isn\\u2019t clear, and the data aren\\u2019t public.",
    "Caf\u00e9 owners can't comply in 30 days, with no time given to fix it.",
    "'twas never defined; peer-reviewed science; \u00a7 7(a), 1,200 days to comply",
    "Thirty-five days' notice isn't enough time to comment.",
)


def texts() -> list[str]:
    lines = (TRAINING / "natural.jsonl").read_text(encoding="utf-8").splitlines()[:200]
    return [*ODD, *(one.text for line in lines for one in sentences(json.loads(line)["text"]))]


def concepts(read: list[Wording], at: int) -> list[Kind]:
    two = f"{read[at].word} {read[at + 1].word}" if read[at].begins and at + 1 < len(read) else ""
    return [*read[at].kinds, *(kinds_of(two) if two else ())]


def plain_features(text: str) -> list[set[int]]:
    """Return the first four families of a sentence as the documentation describes them."""
    read = [wording(word) for word in words_of(normal(text))]
    held = [(at, kind) for at in range(len(read)) for kind in concepts(read, at)]
    alone = {both(number) for one in read for number in (one.number, one.root)}
    first = {both(quick.START, read[0].number)} if read else set[int]()
    beside = {
        feature
        for one, other in pairwise(read)
        for feature in (both(one.number, other.number), both(one.root, other.root))
    }
    telling = [one.content for one in read if one.content]
    pairs = {
        either(telling[i], telling[j])
        for i in range(len(telling))
        for j in range(i + 1, i + quick.PAIRS)
        if j < len(telling) and telling[i] != telling[j]
    }
    near = {
        both(kind.near_after if to < at else kind.near_before, read[to].number)
        for at, kind in held
        for to in range(max(0, at - quick.NEAR), min(len(read), at + quick.NEAR + 1))
        if to != at
    }
    kinds = {either(one.together, other.together) for one, other in combinations({kind for _, kind in held}, 2)}
    return [alone | first | beside, pairs, near, kinds]


def both(one: int, other: int = 0) -> int:
    return one * 2**32 + other


def either(one: int, other: int) -> int:
    return min(both(one, other), both(other, one))


def test_the_features_of_a_sentence_are_those_of_a_plain_reading() -> None:
    for text in texts():
        assert [set(family) for family in quick.features(text).found[:4]] == plain_features(text), text


def those_known(families: Iterable[Iterable[int]]) -> list[set[int]]:
    """Return the numbers of those features that the weights know, family by family."""
    known = [
        {weights().learnt(family, one >> 32).get(one & 0xFFFFFFFF) for one in found}
        for family, found in enumerate(families)
    ]
    return [{one for one in family if one is not None} for family in known]


def test_what_was_learnt_of_a_sentence_are_those_of_its_features_that_the_weights_know() -> None:
    for text in texts():
        assert list(learnt(text).found) == those_known(quick.features(text).found), text


def test_what_was_learnt_of_a_passage_are_those_of_its_features_that_the_weights_know() -> None:
    for texts_together in (texts()[at : at + 3] for at in range(0, 300, 3)):
        whole = quick.passage([quick.features(text) for text in texts_together])
        assert passage([learnt(text) for text in texts_together]) == those_known(whole), texts_together


def test_the_patterns_of_a_sentence_are_those_that_are_found_one_by_one() -> None:
    for text in (*texts()[:150], *SPELT_ODDLY):
        normalised = normal(text)
        found = {one.id for one in patterns() if one.search(normalised)} if words_of(normalised) else set()
        assert {one.id for one, _ in quick.features(text).matched} == found, text
        assert {one.id for one in learnt(text).matched} == found, text


def test_the_concepts_of_a_word_are_found_by_its_beginning() -> None:
    entries = json.loads((TRAINING.parents[1] / "resources" / "principles" / "concepts.json").read_bytes())["concepts"]
    for word in {wording(word).word for text in texts()[:150] for word in words_of(normal(text))}:
        said = {
            name
            for name in names()
            for entry in entries[name].split()
            if (word.startswith(entry[:-1]) if entry.endswith("*") else word == entry)
        }
        assert len(wording(word).kinds) == len(said), word


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_principle_is_named_where_its_expression_is_found(number: int) -> None:
    expression: re.Pattern[str] = letters_words._NAMES[number]
    for text in texts():
        assert (number in named(text)) is bool(expression.search(text)), text


def test_what_is_the_letters_is_told_as_by_comparing_each_sentence() -> None:
    letter = letter_text()
    theirs = [words(one.text) for one in sentences(letter)]
    runs = {tuple(one[at : at + 3]) for one in theirs for at in range(len(one) - 2)}
    lines = [one.text for one in sentences(letter)][:20]
    for text in (*lines, *(line.replace(" the ", " a ") for line in lines), *texts()[:60]):
        total = borrowed = 0.0
        for sentence in sentences(text):
            own = words(sentence.text)
            total += len(own)
            borrowed += len(own) * max([in_runs(own, runs), *(likeness(own, one) for one in theirs)])
        assert letter_share(text, letter) == (borrowed / total if total else 0.0), text


def words(text: str) -> list[str]:
    return bare_words(text.lower().replace("\u2019", "'"))


def in_runs(own: list[str], runs: set[tuple[str, ...]]) -> float:
    starts = [at for at in range(len(own) - 2) if tuple(own[at : at + 3]) in runs]
    return len({at + step for at in starts for step in range(3)}) / len(own) if own else 0.0


def likeness(own: list[str], other: list[str]) -> float:
    if len(set(own) & set(other)) < letters_words.BORROWED * len(set(own)):
        return 0.0
    blocks = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(own), len(other))


def test_only_what_repeats_a_principle_is_a_slogan() -> None:
    said = [text for text in texts() if is_slogan(text)]
    assert said == [one.wording for one in PRINCIPLES]


def test_a_hit_is_explained_alike_whenever_it_is_asked() -> None:
    text = "The Bureau has published no data for its threshold, and no laboratory has replicated the test."
    first, again = judge(text), judge.__wrapped__(text)
    assert first == again
    assert [hit.words for hit in first.hits] == [hit.words for hit in again.hits]
    assert all(hit.sentence == text for hit in first.hits)
