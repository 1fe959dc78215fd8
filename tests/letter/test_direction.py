"""Which way a paragraph is read."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from docketwright.letter.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "answer"), [("שלום", True), ("A שלום", False), ("1. سلام", True), ("", False), ("ज 😀 Ａ", False)]
)
def test_the_first_letter_gives_the_direction(text: str, answer: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_right_to_left(text) is answer


def test_every_letter_that_is_read_from_right_to_left_is_known() -> None:
    signs = [sign for sign in map(chr, range(sys.maxunicode)) if unicodedata.bidirectional(sign) in {"R", "AL"}]
    assert [sign for sign in signs if not is_right_to_left(sign)] == ["\u200f"]  # a mark, which holds no word
