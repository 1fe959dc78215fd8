"""A check that looks at fewer places finds the same as its patterns do alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docketwright.checks import (
    analyst,
    claim_hints,
    claim_patterns,
    claim_words,
    language,
    likeness,
    personal_data,
    placeholders,
    third_parties,
)
from docketwright.checks.originality_index import LONG_RUN, Index, SourceSort, Text
from docketwright.checks.reading import vocabulary
from docketwright.model.scanning import folded, found, holds
from matching import each_choice, matching

FEW = settings(max_examples=15, deadline=None)
NUMBER = personal_data._NUMBER
LETTERS_WORDS = "we ask that the rule be fair and that the test of the rule be the same for all of us".split()
NO_HINTS: tuple[str, ...] = ()
# What a pattern finds, where it can begin, and hints of which one stands in all it finds.
WAYS = {
    "product": (dict(claim_patterns.CLAIMS)[claim_patterns.ClaimKind.PRODUCT], claim_hints.PRODUCT_BEGINS, NO_HINTS),
    "citation": (likeness._CITED, likeness._CITING, NO_HINTS),
    "placeholder": (placeholders._PLACEHOLDER, placeholders._BEGINS, NO_HINTS),
    "shouted": (language._SHOUTED, language._SHOUTING, NO_HINTS),
    "insult": (language._INSULTS, re.compile("."), tuple(language._INSULTING)),
    "slogan": (language._SLOGANS, re.compile("."), language._SLOGAN_WORDS),
}


@pytest.mark.parametrize("way", WAYS)
@FEW
@given(st.data())
def test_nothing_is_passed_over(way: str, data: st.DataObject) -> None:
    pattern, begins, hints = WAYS[way]
    pieces = st.one_of(matching(pattern), matching(pattern).map(str.swapcase), st.text(max_size=20))
    text = "".join(data.draw(st.lists(pieces, max_size=4)))
    alone = [one.span() for one in pattern.finditer(text)]
    assert [one.span() for one in found(begins, pattern, text)] == alone
    assert not alone or not hints or holds(folded(text), hints)


# These look at the folded text.
FOLDED = {
    **{
        str(kind): (pattern, claim_words._BEGINS[kind])
        for kind, pattern in claim_patterns.CLAIMS
        if kind in claim_words._BEGINS and kind is not claim_patterns.ClaimKind.PRODUCT
    },
    **{f"{number} {one.name}": (one.pattern, one.begins) for number, one in enumerate(personal_data._KINDS)},
    "named": (claim_words._NAMED, claim_words._NAMED_BEGINS),
    "somebody": (third_parties._SOMEBODY, third_parties._BEGINS),
    "slogan": (language._SLOGANS, language._SLOGAN_BEGINS),
}


@pytest.mark.parametrize("way", FOLDED)
@FEW
@given(st.data())
def test_nothing_is_passed_over_in_folded_text(way: str, data: st.DataObject) -> None:
    pattern, begins = FOLDED[way]
    pieces = st.one_of(matching(pattern), matching(pattern).map(str.swapcase), st.text(max_size=20))
    text = "".join(data.draw(st.lists(pieces, max_size=4)))
    assert [one.span() for one in found(begins, pattern, text, folded(text))] == [
        one.span() for one in pattern.finditer(text)
    ]


@pytest.mark.parametrize("way", {**WAYS, **FOLDED})
def test_no_choice_of_a_pattern_is_passed_over(way: str) -> None:
    pattern, begins, *_ = {**WAYS, **FOLDED}[way]
    for text in each_choice(pattern):
        low = folded(text) if way in FOLDED else ""
        assert next(found(begins, pattern, text, low)).span() == next(pattern.finditer(text)).span(), text


def may_hold(kind: claim_patterns.ClaimKind, text: str) -> bool:
    low = folded(text)
    if kind in claim_words._SELDOM:
        return kind not in claim_words._lacking(text, low)
    return claim_words._may_hold(kind, text, low)


def may_be_personal(kind: personal_data._Kind, text: str) -> bool:
    numbered = any(personal_data._LONG.match(text, one.start()) for one in NUMBER.finditer(text))
    return personal_data._may_hold(folded(text), kind) and (numbered or not kind.numbered)


# What is asked of a text before the pattern is.
ASKED: dict[str, tuple[re.Pattern[str], Callable[[str], bool]]] = {
    "states no fact": (claim_words._NOT_FACT, lambda text: claim_hints.may_hedge(text, claim_hints.words_in(text))),
    "opinion": (analyst._OPINION, analyst._may_hold_an_opinion),
    "insult": (language._INSULTS, lambda text: holds(vocabulary(text), language._INSULTING)),
    "slogan": (language._SLOGANS, lambda text: holds(vocabulary(text), language._SLOGAN_WORDS)),
    "citation": (likeness._CITED, lambda text: likeness.unquoted(text) != text),
    **{str(kind): (pattern, partial(may_hold, kind)) for kind, pattern in claim_patterns.CLAIMS},
    **{
        f"{number} {one.name}": (one.pattern, partial(may_be_personal, one))
        for number, one in enumerate(personal_data._KINDS)
    },
}


@pytest.mark.parametrize("way", ASKED)
def test_each_choice_of_a_pattern_has_what_is_asked_before_it(way: str) -> None:
    pattern, may = ASKED[way]
    texts = each_choice(pattern)
    assert texts
    assert [text for text in texts if not may(text)] == []


@pytest.mark.parametrize("number", range(len(claim_patterns.CLAIMS)))
@FEW
@given(st.data())
def test_no_claim_is_passed_over(number: int, data: st.DataObject) -> None:
    kind, pattern = claim_patterns.CLAIMS[number]
    text = data.draw(matching(pattern))
    other = text.swapcase()
    assert may_hold(kind, text)
    assert may_hold(kind, other) or not pattern.search(other)
    assert may_hold(kind, f"Dan's test: {text}, isn't it?") or not pattern.search(f"Dan's test: {text}, isn't it?")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was ‘doubled’ and done.", claim_patterns.ClaimKind.NUMBER),
        ("o'two tests", claim_patterns.ClaimKind.NUMBER),
        ("ſix teſts", claim_patterns.ClaimKind.NUMBER),
        ("It is the mooſt-uſed, unıquely so.", claim_patterns.ClaimKind.SUPERLATIVE),
        ("the cheapest-built model in the world", claim_patterns.ClaimKind.SUPERLATIVE),
        ("It has never been seen.", claim_patterns.ClaimKind.SUPERLATIVE),
    ],
)
def test_odd_letters_and_apostrophes_hide_no_claim(text: str, kind: claim_patterns.ClaimKind) -> None:
    assert dict(claim_patterns.CLAIMS)[kind].search(text)
    assert may_hold(kind, text)


@pytest.mark.parametrize("number", range(len(personal_data._KINDS)))
@FEW
@given(st.data())
def test_all_personal_data_holds_a_hint(number: int, data: st.DataObject) -> None:
    kind = personal_data._KINDS[number]
    text = data.draw(matching(kind.pattern))
    assert may_be_personal(kind, text)


@FEW
@given(matching(claim_words._NOT_FACT))
def test_what_states_no_fact_holds_a_word_that_hedges(text: str) -> None:
    for told in (text, text.swapcase(), f"Dan's test: {text}, isn't it?"):
        assert not claim_words._NOT_FACT.search(told) or claim_hints.may_hedge(told, claim_hints.words_in(told))


@FEW
@given(matching(analyst._OPINION))
def test_an_opinion_holds_a_word_of_opinion(text: str) -> None:
    for told in (text, text.swapcase(), f"Dan's test: {text}, isn't it?"):
        assert not analyst._OPINION.search(told) or analyst._may_hold_an_opinion(told)


@FEW
@given(st.lists(st.one_of(matching(likeness._CITED), st.text(max_size=20)), max_size=4))
def test_what_is_cited_is_left_out_wherever_it_stands(pieces: list[str]) -> None:
    text = "".join(pieces).replace('"', "").replace("“", "")
    assert likeness.unquoted(text) == likeness._CITED.sub(lambda match: " " * len(match.group()), text)


@FEW
@given(st.lists(st.one_of(st.sampled_from(LETTERS_WORDS), st.text(max_size=8)), max_size=60))
def test_a_paragraph_that_can_share_no_run_with_the_letter_shares_none(words: list[str]) -> None:
    index = Index((Text("the letter", SourceSort.LETTER, (" ".join(LETTERS_WORDS),), whole=True),))
    paragraph = " ".join(" ".join(words).split())
    shared = likeness.runs_of(paragraph, LONG_RUN) & index._by_long_run.keys()
    assert not shared or index.may_share(paragraph)


@FEW
@given(
    st.lists(st.sampled_from((*LETTERS_WORDS, "\n", "“", "İ", "ſ", "!")), max_size=40), st.text(min_size=1, max_size=4)
)
def test_what_has_no_blanks_stands_in_the_vocabulary_as_in_the_text(pieces: list[str], hint: str) -> None:
    text = " ".join(pieces)
    for one in (*pieces, hint):
        if one.strip() and len(one.split()) == 1 and one == one.strip():
            assert (folded(one) in vocabulary(text)) == (folded(one) in folded(text))
