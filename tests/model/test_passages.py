"""What is counted as the words of the person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.model.comment import Argument, Comment, Request, Standing
from docketwright.model.passages import as_read, own_words

BARE = an_argument("", "", title="A title of five words")


def silent(*arguments: Argument) -> Comment:
    return a_comment(*arguments, standing=Standing())


@pytest.mark.parametrize(
    ("comment", "counted"),
    [
        (silent(), 0),
        (silent(BARE), 0),
        (silent(an_argument("It took a day.", "Allow a week.")), 7),
        (silent(an_argument("It took a day.[^sci-ecra-4817-a2]", "")), 4),
        (silent(an_argument('They write “we tested all of it” and "nobody asked us" here.', "")), 4),
        (silent(an_argument('Racks 19" wide and 23" wide are common.', "")), 8),
        (silent(replace(BARE, request=Request(old="Ten days.", new="Sixty days."))), 2),
        (a_comment(standing=Standing(work="I test pumps.")), 3),
        (a_comment(standing=Standing(work="I test pumps."), wording={"opening": "We write."}), 2),
    ],
)
def test_only_the_persons_own_prose_is_counted(comment: Comment, counted: int) -> None:
    assert own_words(comment) == counted


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Allow [[days]] days.[^log]", "Allow 30 days."),
        ("Allow [[ days ]] days in [[place]].", "Allow 30 days in [[place]]."),
        ("Allow [[empty]] days.", "Allow [[empty]] days."),
    ],
)
def test_a_text_is_read_without_notes_and_with_what_fills_its_slots(text: str, read: str) -> None:
    assert as_read(text, {"days": " 30 ", "empty": " "}) == read
