"""What is counted as the words of a letter."""

from __future__ import annotations

from build import a_comment, an_argument
from docketwright.model.passages import letter_words


def test_the_marks_of_notes_are_no_words() -> None:
    plain = a_comment(an_argument("It took a day.", id="a"))
    noted = a_comment(an_argument("It took a day.[^sci-ecra-4817-a2]", id="a"))
    assert letter_words(noted) == letter_words(plain)
