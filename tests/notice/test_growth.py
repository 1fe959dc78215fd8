"""Reading costs in step with the length of what is read, whatever it is: counted in calls, not in seconds."""

from __future__ import annotations

import sys

import pytest

from docketwright.errors import ReadError
from docketwright.notice.read import read_text


def calls(text: str) -> int:
    """Return how many functions are called to read this text."""
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_text(text)
    except ReadError:
        pass
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize(
    "piece",
    [
        "1. ",
        "1.\n",
        "A. ",
        "Q1. What? ",
        "(a) ",
        "DATES: ",
        "May 1, 2024; ",
        "May 1, 2024 or ",
        "www.a/ a/ ",
        "see § 1. ",
    ],
)
def test_twice_as_much_costs_no_more_than_twice_as_much(piece: str) -> None:
    read_text(piece * 10)
    assert calls(piece * 2_000) <= 2.2 * calls(piece * 1_000)
