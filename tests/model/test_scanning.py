"""What is found by a shorter way is what the pattern finds alone."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docketwright.model import citation
from docketwright.model.scanning import folded, found, holds, late, present
from matching import each_choice, matching

LAWS = frozenset(citation.CitationKind) - {
    citation.CitationKind.EXECUTIVE_ORDER,
    citation.CitationKind.RIN,
    citation.CitationKind.DOCKET,
    citation.CitationKind.DOCUMENT,
}
FEW = settings(max_examples=15, deadline=None)


def test_a_folded_text_has_the_letters_that_a_search_that_ignores_case_takes_for_the_same() -> None:
    every = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    low = folded(every)
    assert len(low) == len(every)
    for letter in "abcdefghijklmnopqrstuvwxyz":
        taken = [one.start() for one in re.finditer(letter, every, re.IGNORECASE)]
        assert [one.start() for one in re.finditer(letter, low)] == taken


def test_a_hint_is_told_wherever_it_stands() -> None:
    assert holds("a trade secret", ("privilege", "secret"))
    assert not holds("a trade", ("privilege", "secret"))
    assert present("a trade secret", ("privilege", "secret", "trade")) == ("secret", "trade")


def test_a_late_pattern_is_compiled_when_it_is_first_asked_and_answers_as_any_other() -> None:
    broken, pattern = late("("), late(r"(?P<word>law)s?", re.IGNORECASE)
    assert pattern.findall("Laws, law") == ["Law", "law"]
    assert (match := pattern.fullmatch("LAWS"))
    assert match["word"] == "LAW"
    assert (pattern.sub("rule", "Law"), pattern.pattern, pattern.groups) == ("rule", r"(?P<word>law)s?", 1)
    with pytest.raises(re.error):
        broken.search("")


@pytest.mark.parametrize("number", range(len(citation._GRAMMAR)))
@FEW
@given(st.data())
def test_no_citation_is_passed_over(number: int, data: st.DataObject) -> None:
    _, begins, pattern, _ = citation._GRAMMAR[number]
    pieces = st.one_of(matching(pattern), st.text(max_size=20))
    text = "".join(data.draw(st.lists(pieces, max_size=4)))
    alone = [one.span() for one in pattern.finditer(text)]
    assert [one.span() for one in found(begins, pattern, text)] == alone
    assert not alone or may_hold(text, pattern)
    assert not any(one.kind in LAWS for one in citation.find_citations(text)) or citation.may_cite_law(text)


@pytest.mark.parametrize("number", range(len(citation._GRAMMAR)))
def test_no_choice_of_a_citation_is_passed_over(number: int) -> None:
    kind, begins, pattern, _ = citation._GRAMMAR[number]
    for text in each_choice(pattern):
        assert next(found(begins, pattern, text)).span() == next(pattern.finditer(text)).span(), text
        assert may_hold(text, pattern), text
        assert kind not in LAWS or citation.may_cite_law(text), text


def may_hold(text: str, pattern: re.Pattern[str]) -> bool:
    numbers = [one.start() for one in citation._AT_NUMBER.finditer(text)]
    return citation._may_hold(text, folded(text), numbers, pattern)
