from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.model.words_changed import Change, Run, lines_changed, share_changed, shortened, words_changed

MARKS = {Change.SAME: "{}", Change.ADDED: "+{}+", Change.REMOVED: "-{}-"}


def drawn(runs: tuple[Run, ...]) -> str:
    return "".join(MARKS[run.change].format(run.text) for run in runs)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("the same thing", "the same", "the same- thing-"),
        (
            "A yearly report would tell.",
            "A yearly report, with notice, would tell.",
            "A yearly report+, with notice,+ would tell.",
        ),
        ("one two three", "one four five three", "one -two-+four five+ three"),
        ("One is.\nTwo is.", "One is.\nNew is.\nTwo is.", "One is.\n+New is.\n+Two is."),
        ("One is.\nNew is.\nTwo is.", "One is.\nTwo is.", "One is.\n-New is.\n-Two is."),
        ("One is. Two is.", "One is. New is. Two is.", "One is. +New is. +Two is."),
        ("One is.", "One is.\nNew is.", "One is.+\nNew is.+"),
        ("", "new", "+new+"),
        ("old", "", "-old-"),
        ("same", "same", "same"),
        ("", "", ""),
    ],
)
def test_what_changed_is_told_word_by_word(before: str, after: str, expected: str) -> None:
    assert drawn(words_changed(before, after)) == expected


@given(st.text("ab c.\n", max_size=40), st.text("ab c.\n", max_size=40))
def test_both_texts_can_be_read_out_of_the_runs(before: str, after: str) -> None:
    runs = words_changed(before, after)
    assert "".join(one.text for one in runs if one.change is not Change.ADDED) == before
    assert "".join(one.text for one in runs if one.change is not Change.REMOVED) == after


def test_long_texts_are_compared_by_paragraphs() -> None:
    before = "\n".join(f"Paragraph {number} of a very long comment." for number in range(2000))
    after = before.replace("Paragraph 7 ", "Section 7 ")
    changed = [one.text for one in words_changed(before, after) if one.change is Change.ADDED]
    assert changed == ["Section 7 of a very long comment."]


def test_the_share_that_changed_lies_between_none_and_all() -> None:
    assert share_changed("a b", "a b") == share_changed("", "") == 0
    assert share_changed("a", "b") == 1


def test_long_stretches_that_stayed_are_cut_beside_the_change() -> None:
    same = "word " * 60
    runs = shortened(words_changed(f"{same}old {same}tail", f"{same}new {same}tail"), around=20)
    assert drawn(runs) == "… word word word -old-+new+ word word word word …"


def test_short_stretches_that_stayed_are_left_whole() -> None:
    runs = words_changed("one two three", "one four three")
    assert shortened(runs) == runs


def test_a_line_that_was_moved_went_and_came_whole() -> None:
    assert drawn(lines_changed("one a\ntwo a\n", "two a\none a\n")) in {
        "-one a\n-two a\n+one a\n+",
        "+two a\n+one a\n-two a\n-",
    }
