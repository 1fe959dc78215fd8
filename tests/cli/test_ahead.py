"""Looking ahead: what is worked out of a document's paragraphs while another process tells which of them ask."""

from __future__ import annotations

from itertools import chain, islice, repeat
from pathlib import Path

import pytest

from docketwright.checks.claim_words import claims_in
from docketwright.checks.likeness import bare_sentences, bare_words_in
from docketwright.cli import together
from docketwright.cli.ahead import look_ahead
from docketwright.cli.meeting import Meeting
from docketwright.cli.opening import open_comment
from docketwright.model.comment import Comment
from docketwright.store.codec import encode_comment

TEXT = "In 2021 the pump froze for 40 hours.\n\nWe ask the Bureau to exempt pumps.\n"


def sent(file: Path) -> list[tuple[object, bool]]:
    """Return what the second process sends before it judges, each time with whether it says that there is a comment."""
    meeting = Meeting()
    return [(one, meeting.read) for one in islice(together.read_and_judge(file, None, meeting), 2)]


def test_the_paragraphs_of_a_document_are_sent_before_its_comment(tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text(TEXT, encoding="utf-8")
    paragraphs = ("In 2021 the pump froze for 40 hours.", "We ask the Bureau to exempt pumps.")
    assert sent(file) == [(paragraphs, False), (open_comment(file), True)]


def test_none_are_sent_of_what_is_long_or_a_comments_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "AHEAD", 40)
    file, own = tmp_path / "draft.txt", tmp_path / "own.docketwright"
    file.write_text(TEXT, encoding="utf-8")
    own.write_bytes(encode_comment(Comment("c")))
    for one in (file, own):
        assert sent(one) == [((), False), (open_comment(one), True)]


def test_what_was_looked_at_ahead_is_known_to_the_checks() -> None:
    look_ahead(["The 17 valves leaked 3 gallons a day."], lambda: False)
    known = [one.cache_info().misses for one in (bare_sentences, claims_in)]
    bare_words_in("The 17 valves leaked 3 gallons a day.")
    claims_in("The 17 valves leaked 3 gallons a day.")
    assert [one.cache_info().misses for one in (bare_sentences, claims_in)] == known


@pytest.mark.parametrize(
    ("looks", "words", "claims"), [(0, 0, 0), (1, 1, 0), (2, 2, 0), (3, 2, 1), (4, 2, 2), (9, 2, 2)]
)
def test_nothing_more_is_looked_at_once_the_comment_is_there(looks: int, words: int, claims: int) -> None:
    known = [one.cache_info().misses for one in (bare_sentences, claims_in)]
    answers = chain(repeat(False, looks), repeat(True))
    look_ahead([f"One of {looks} pumps failed in {year}." for year in (2021, 2022)], lambda: next(answers))
    assert [one.cache_info().misses for one in (bare_sentences, claims_in)] == [known[0] + words, known[1] + claims]
