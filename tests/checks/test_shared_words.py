"""A sentence that is passed over could not have been like any other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.checks.likeness import in_order
from docketwright.checks.originality_index import Index, SourceSort, Text
from docketwright.checks.shared_words import SharedWords

SENTENCE = st.lists(st.sampled_from("a b c d e f g h i j k l m n".split()), min_size=1, max_size=20).map(tuple)


@given(st.lists(SENTENCE, max_size=12), SENTENCE, st.sampled_from([0.0, 0.3, 0.45, 0.8, 1.0]))
def test_what_reaches_a_score_is_never_passed_over(
    others: list[tuple[str, ...]], words: tuple[str, ...], score: float
) -> None:
    shared = SharedWords([(len(one), frozenset(one)) for one in others])
    if any(in_order(words, one) >= score for one in others):
        assert shared.may_reach(frozenset(words), len(words), score)


@pytest.mark.parametrize(("count", "expected"), [(2, False), (4, False), (5, True), (9, True)])
def test_too_few_words_in_common_cannot_reach_a_score(count: int, *, expected: bool) -> None:
    words = tuple("abcdefghi")
    shared = SharedWords([(9, frozenset((*words[:count], "x")))])
    assert shared.may_reach(frozenset(words), len(words), 0.5) is expected


@given(st.lists(st.lists(SENTENCE, min_size=1, max_size=5), max_size=5), SENTENCE)
def test_the_nearest_source_is_the_same_with_and_without_counting_first(
    texts: list[list[tuple[str, ...]]], words: tuple[str, ...]
) -> None:
    said = [" ".join(f"{' '.join(one).capitalize()}." for one in sentences) for sentences in texts]
    index = Index(tuple(Text(str(at), SourceSort.BLOCK, (text,)) for at, text in enumerate(said)))
    found = index.nearest(words, 0.45)
    index._shared = None
    assert found == index.nearest(words, 0.45)
