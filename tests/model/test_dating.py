from datetime import date

import pytest

from build import a_comment
from docketwright.model.dating import dated, is_letter_date, letter_date


def test_a_day_is_written_as_in_a_letter() -> None:
    assert letter_date(date(2024, 10, 2)) == "October 2, 2024"


def test_a_letter_without_a_date_bears_todays() -> None:
    assert dated(a_comment(dated=" "), date(2024, 10, 2)).dated == "October 2, 2024"


def test_the_persons_own_date_stays() -> None:
    assert dated(a_comment(dated="in autumn"), date(2024, 10, 2)).dated == "in autumn"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("October 2, 2024", True),
        (" October\u00a02, 2024 ", True),
        ("October 2024", False),
        ("Friday 2, 2024", False),
        ("October 2, 2024, Toledo", False),
        ("", False),
    ],
)
def test_a_date_alone_on_its_line_is_told_from_other_words(text: str, *, is_one: bool) -> None:
    assert is_letter_date(text) is is_one
