from hypothesis import given
from hypothesis import strategies as st

from docketwright.ui.text import changed_middle, index_of, utf16

texts = st.text(alphabet=st.sampled_from("ab §é’\u00a0😀𝔸\n"), max_size=30)


@given(texts, st.integers(0, 40))
def test_a_position_counts_what_qt_would_count(text: str, index: int) -> None:
    index = min(index, len(text))
    assert utf16(text, index) == len(text[:index].encode("utf-16-le")) // 2


@given(texts, st.integers(0, 40))
def test_a_position_leads_back_to_its_character(text: str, index: int) -> None:
    index = min(index, len(text))
    assert index_of(text, utf16(text, index)) == index


@given(texts, texts)
def test_the_changed_middle_makes_the_new_text(before: str, after: str) -> None:
    start, end, middle = changed_middle(before, after)
    assert before[:start] + middle + before[end:] == after
