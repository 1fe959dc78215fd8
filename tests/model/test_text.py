from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.model.text import clean, paragraphs, sentences, shortened, without_quotation_marks, word_count, words


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("a\x00b\x07c", "abc"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("tab\tstays", "tab\tstays"),
        ("page\x0cbreak", "page\nbreak"),
        ("BIS\u20112024", "BIS-2024"),
        ("hid\u202eden\u200b", "hidden"),
        ("no-break\u00a0space stays", "no-break\u00a0space stays"),
    ],
)
def test_cleaning_keeps_only_what_a_letter_can_hold(given_text: str, expected: str) -> None:
    assert clean(given_text) == expected


@given(st.text())
def test_cleaned_text_can_always_be_written_as_utf8_and_stays_as_it_is(text: str) -> None:
    once = clean(text)
    once.encode("utf-8")
    assert clean(once) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("See 50 U.S.C. 4821(a). It binds.", ["See 50 U.S.C. 4821(a).", "It binds."]),
        ("Mr. Doe of Acme Inc. agreed. Did he?", ["Mr. Doe of Acme Inc. agreed.", "Did he?"]),
        ("It cost 3.5 hours. Fine.", ["It cost 3.5 hours.", "Fine."]),
        ("He said “stop.” I did.", ["He said “stop.”", "I did."]),
        ("Measured.[^audit] Then again.", ["Measured.[^audit]", "Then again."]),
        ("A heading\nA sentence.", ["A heading", "A sentence."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert [span.text for span in sentences(text)] == expected


@given(st.text())
def test_every_span_is_the_text_between_its_ends(text: str) -> None:
    for span in (*sentences(text), *words(text), *paragraphs(text)):
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("text", ["." * 100_000 + "a", ".[^" * 50_000, ".)" * 50_000 + "a"])
def test_marks_in_a_row_are_read_once(text: str) -> None:
    began = time.process_time()
    assert "".join(span.text for span in sentences(text)) == text
    assert time.process_time() - began < 2


def test_words_keep_their_apostrophes() -> None:
    assert [span.text for span in words("the Bureau’s two-person shop")] == ["the", "Bureau’s", "two", "person", "shop"]
    assert word_count("a b c") == 3


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("Short enough", 12, "Short enough"),
        ("On two\n lines", 20, "On two lines"),
        ("Cut between two words", 14, "Cut between…"),
        ("No comma, and no other sign", 10, "No comma…"),
        ("Indivisible", 5, "Indiv…"),
    ],
)
def test_a_long_text_is_cut_between_two_words(text: str, longest: int, expected: str) -> None:
    assert shortened(text, longest) == expected


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("“It isn’t so”", "It isn’t so"),
        ('"It isn\'t so"', "It isn't so"),
        ("‘a’", "a"),
        ("“a” and “b”", "“a” and “b”"),
        ("“a” is said", "“a” is said"),
        ("“", "“"),
        ("", ""),
    ],
)
def test_only_what_is_one_quotation_loses_its_marks(text: str, bare: str) -> None:
    assert without_quotation_marks(text) == bare
