from datetime import date

from build import a_comment

from docketwright.model.dating import dated, letter_date


def test_a_day_is_written_as_in_a_letter() -> None:
    assert letter_date(date(2024, 10, 2)) == "October 2, 2024"


def test_a_letter_without_a_date_bears_todays() -> None:
    assert dated(a_comment(dated=" "), date(2024, 10, 2)).dated == "October 2, 2024"


def test_the_persons_own_date_stays() -> None:
    assert dated(a_comment(dated="in autumn"), date(2024, 10, 2)).dated == "in autumn"
