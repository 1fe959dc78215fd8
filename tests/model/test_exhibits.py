"""What the web form takes of the files that go out with the letter."""

from __future__ import annotations

import pytest

from docketwright.model.exhibits import MOST_BYTES, MOST_FILES, Exhibit, not_taken, size_in_words

GOOD = Exhibit("audit.pdf", "The audit", 1000)


def reasons(*exhibits: Exhibit, letters: int = 1) -> list[tuple[int, str]]:
    return [(number, why.split(".")[0]) for number, why in not_taken(exhibits, letters)]


def test_files_within_the_limits_are_taken() -> None:
    assert reasons(GOOD, Exhibit("photo.JPG", size=MOST_BYTES)) == []


@pytest.mark.parametrize(
    ("exhibit", "why"),
    [
        (Exhibit("audit.pdf", size=MOST_BYTES + 1), "Larger than 10 MB, the most that the form takes"),
        (Exhibit("old.doc"), "The form does not take files that end in “"),
        (Exhibit("audit.pdf", sha256="e3b0"), "This file is empty: nothing stands in it"),
        (Exhibit("none"), "The form takes no file without an ending such as “"),
    ],
)
def test_a_file_that_the_form_refuses_is_named(exhibit: Exhibit, why: str) -> None:
    assert reasons(exhibit) == [(0, why)]


def test_two_files_of_one_name_are_named() -> None:
    assert [number for number, _ in reasons(GOOD, Exhibit("AUDIT.pdf"))] == [0, 1]


def test_the_letter_counts_as_a_file() -> None:
    many = tuple(Exhibit(f"{number}.pdf") for number in range(MOST_FILES - 1))
    assert reasons(*many) == []
    assert reasons(*many, letters=2) == [(-1, "The form takes 20 files, the letter among them")]


@pytest.mark.parametrize(("size", "said"), [(0, "0 KB"), (1, "1 KB"), (640_000, "640 KB"), (2_440_000, "2.4 MB")])
def test_sizes_are_said_as_people_write_them(size: int, said: str) -> None:
    assert size_in_words(size) == said
